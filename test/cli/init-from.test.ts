import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { folderWith, run } from './run.ts'

const hexi = JSON.stringify({
  code: 0,
  message: '操作成功',
  data: {
    total: 2,
    rows: [
      {
        ID: '8a7f21c09b3d4e5f8a7f21c09b3d4e5f',
        SXMC: '犬只登记',
        SLTJ: '犬只已免疫',
        CLLB: [
          { CLMC: '免疫证明', GZYQ: '盖章' },
          { CLMC: '照片，届时交回', GZYQ: '不用' },
        ],
        BLLC: '到窗口办理',
        dh: '0537-5550101',
        CREATE_TIME: '2024-01-03 10:00:00',
        bzxx: '内部备用',
      },
      { SXMC: '犬只变更', SLTJ: '住址变更', BLLC: '届时持证到窗口', dh: '0537-5550102' },
    ],
  },
})

async function mappingIn(cwd: string): Promise<Record<string, Record<string, unknown>>> {
  return parse(await readFile(join(cwd, 'baihua.config.yaml'), 'utf8')).records
}

describe('a mapping proposed from an export', () => {
  test('knows keys of initials, values and codes, and names what it could not place', async () => {
    const cwd = await folderWith({ 'hexi.json': hexi })
    const { code, stdout, stderr } = await run(['init', '--from', 'hexi.json'], { cwd })

    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(stdout).toContain('No field was found for: CLLB.GZYQ, bzxx.')
    expect(await mappingIn(cwd)).toEqual({
      hexi: {
        ID: 'off',
        SXMC: 'title',
        SLTJ: 'conditions',
        CLLB: 'materials',
        'CLLB.CLMC': 'material-name',
        BLLC: 'steps',
        dh: 'contact',
        CREATE_TIME: 'off',
      },
    })
    const config = await readFile(join(cwd, 'baihua.config.yaml'), 'utf8')
    expect(config).toContain('dh: contact # (told by its values only) 0537-5550101\n')
    expect(config).toContain('    # bzxx: # 内部备用\n')
  })

  test('is a configuration that reads the export, also after a comment was made a key', async () => {
    const cwd = await folderWith({ 'hexi.json': hexi })
    await run(['init', '--from', 'hexi.json', '--locale', 'zh-CN'], { cwd })
    const path = join(cwd, 'baihua.config.yaml')
    const config = await readFile(path, 'utf8')
    await writeFile(path, config.replace('# bzxx:', 'bzxx: notes'))
    const { stdout, stderr } = await run(['hexi.json', '-f', 'json'], { cwd })

    expect(stderr).toBe('')
    const titles = JSON.parse(stdout).guides.map((guide: { record: object }) => guide.record)
    expect(titles).toEqual([
      { number: 1, title: '犬只登记' },
      { number: 2, title: '犬只变更' },
    ])
  })

  test.each([
    ['items.ndjson', '{"TASK_NAME":"残疾人证 换领","LINK_WAY":"窗口电话 0739-5550172"}\n'],
    ['items.yaml', '- TASK_NAME: 残疾人证换领\n  LINK_WAY: 窗口电话0739-5550172\n'],
    ['items.csv', 'TASK_NAME,LINK_WAY\n残疾人证换领,窗口电话0739-5550172\n'],
  ])('knows the keys of the national platform in %s', async (name, text) => {
    const cwd = await folderWith({ [name]: text })
    await run(['init', '--from', name], { cwd })

    expect(await mappingIn(cwd)).toEqual({ items: { TASK_NAME: 'title', LINK_WAY: 'contact' } })
  })

  test('knows English keys however their words are joined', async () => {
    const text = 'Title,whoCanApply,processing_time\nBus pass,Anyone over 66,10 working days\n'
    const cwd = await folderWith({ 'passes.csv': text })
    await run(['init', '--from', 'passes.csv'], { cwd })

    expect(await mappingIn(cwd)).toEqual({
      passes: { Title: 'title', whoCanApply: 'conditions', processing_time: 'time-limit' },
    })
  })

  test('takes awkward keys and values as words', async () => {
    const key = '# a: [b]\\n"c"'
    const text = `{"事项名称":"登记\\n# 注","${key.replaceAll('"', '\\"')}":"办理\\u202e流程","__proto__":"到 窗口"}`
    const cwd = await folderWith({ 'x.json': text })
    await run(['init', '--from', 'x.json'], { cwd })

    expect(await mappingIn(cwd)).toEqual({ x: { 事项名称: 'title' } })
  })

  test('leaves a configuration without a single field valid', async () => {
    const cwd = await folderWith({
      'x.json': '{"uu":"天气 晴朗","vv":"心情 愉快"}',
      'a.md': '# 登记\n',
    })
    await run(['init', '--from', 'x.json'], { cwd })
    const { stderr } = await run(['a.md'], { cwd })

    expect(stderr).toBe('')
  })
})

test.each([
  ['x.json', '{"a": ', 3],
  ['x.json', '[1, 2]', 3],
  ['x.csv', '\n', 3],
  ['guide.md', '# 登记\n', 2],
])('refuses %s with %j and writes nothing', async (name, text, expected) => {
  const cwd = await folderWith({ [name]: text })
  const { code, stderr } = await run(['init', '--from', name], { cwd })

  expect(stderr).toContain(name)
  expect(code).toBe(expected)
  await expect(readFile(join(cwd, 'baihua.config.yaml'))).rejects.toThrow('ENOENT')
})

test('never writes over a configuration', async () => {
  const cwd = await folderWith({ 'hexi.json': hexi, 'baihua.config.yaml': 'failOn: never\n' })
  const { code, stderr } = await run(['init', '--from', 'hexi.json'], { cwd })

  expect(stderr).toContain('already exists')
  expect(code).toBe(2)
  expect(await readFile(join(cwd, 'baihua.config.yaml'), 'utf8')).toBe('failOn: never\n')
})
