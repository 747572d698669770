import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { folderWith, run } from './run.ts'

const plainWords = ['--rule', 'zh/plain-words']

/** Two items as the portal of Hexi gives them out, the second written by hand. */
const items = [
  '[{"SXMC":"犬只登记","SLTJ":"犬只已免疫","CLLB":[{"CLMC":"免疫证明"},{"CLMC":"照片，届时交回"}],"BLLC":"到窗口办理","SXBM":"届时"},',
  ' {"SXMC" : "犬只\\u53d8更", "SLTJ" : "住址变更", "BLLC" : "届时持\\"证\\"到窗口", "ZXDH" : "0537-5550101"}]',
  '',
].join('\n')

const config = `records:
  hexi:
    SXMC: title
    SLTJ: conditions
    CLLB: materials
    CLLB.CLMC: material-name
    BLLC: steps
    SXBM: off
`

describe('an export of a portal', () => {
  test('gives a report for each record, with the key that words stand under', async () => {
    const cwd = await folderWith({ 'items.json': items, 'baihua.config.yaml': config })
    const { stdout, code } = await run(['items.json', '-f', 'json', ...plainWords], { cwd })

    const { guides } = JSON.parse(stdout)
    expect(guides.map(({ record }: { record: unknown }) => record)).toEqual([
      { number: 1, title: '犬只登记' },
      { number: 2, title: '犬只变更' },
    ])
    const found = guides.flatMap(({ findings }: { findings: Found[] }) => findings)
    expect(found.map(({ where, field, start }: Found) => [where, field, start.line])).toEqual([
      ['record 1 · CLLB[1].CLMC', 'material-name', 1],
      ['record 2 · BLLC', 'steps', 2],
    ])
    expect(code).toBe(0)
  })

  test('is fixed without touching another byte, whatever its encoding', async () => {
    const csv = '事项名称,受理条件,办理流程\r\n道路占用,"届时有""方案""的",届时到窗口\r\n'
    const cwd = await folderWith({
      'items.json': items,
      'items.csv': iconv.encode(csv, 'gbk'),
      'baihua.config.yaml': config,
    })
    const { stdout } = await run(['fix', 'items.json', 'items.csv', ...plainWords], { cwd })

    expect(stdout).toBe('items.json: 2 changes\nitems.csv: 2 changes\n')
    const fixedJson = items.replace('照片，届时', '照片，到时候').replace('届时持', '到时候持')
    expect(await readFile(join(cwd, 'items.json'), 'utf8')).toBe(fixedJson)
    const fixedCsv = iconv.decode(await readFile(join(cwd, 'items.csv')), 'gbk')
    expect(fixedCsv).toBe(csv.replaceAll('届时', '到时候'))
  })

  test('has scores and facts for each record', async () => {
    const cwd = await folderWith({ 'items.json': items, 'baihua.config.yaml': config })
    const score = await run(['score', 'items.json', '-f', 'json'], { cwd })
    const facts = await run(['facts', 'items.json', '-f', 'json'], { cwd })

    for (const { stdout } of [score, facts]) {
      const { guides } = JSON.parse(stdout)
      expect(guides.map((guide: { record: { number: number } }) => guide.record.number)).toEqual([
        1, 2,
      ])
    }
  })

  test('is compared record by record', async () => {
    const record = (days: number) => `{"SXMC":"登记","SLTJ":"已免疫","BLLC":"${days}日内办完"}`
    const cwd = await folderWith({
      'before.json': `[${record(5)},${record(7)}]`,
      'after.json': `[${record(7)},${record(5)}]`,
      'baihua.config.yaml': config,
    })
    const same = await run(['facts', '--compare', 'before.json', 'before.json'], { cwd })
    const other = await run(['facts', '--compare', 'before.json', 'after.json'], { cwd })

    expect(same.code).toBe(0)
    expect(other.code).toBe(1)
  })
})

describe('data that is no export', () => {
  const data = {
    'package.json': '{"name":"hexi","description":"网站","version":"1.0.0","title":"河西"}',
    'settings.yaml': 'title: 河西\ncontact: 0537-5550101\nfees: none\n',
    'broken.json': '{"name": ',
    'staff.csv': '姓名,电话\n王一,0537-5550101\n',
    'guide.txt': '请带身份证。\n',
  }

  test('is passed over in a folder', async () => {
    const cwd = await folderWith({ ...data, 'baihua.config.yaml': config })
    const { stdout, code } = await run(['.', '-f', 'json'], { cwd })

    const { guides } = JSON.parse(stdout)
    expect(guides.map(({ path }: { path: string }) => path)).toEqual(['guide.txt'])
    expect(code).toBe(0)
  })

  test('is refused when it is named, with what to do', async () => {
    const cwd = await folderWith({ ...data, 'baihua.config.yaml': config })
    const { stdout, code } = await run(['staff.csv'], { cwd })

    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('staff.csv holds no guide')
    expect(stdout).toContain('records')
    expect(code).toBe(3)
  })

  test('is told of when it is a broken export', async () => {
    const cwd = await folderWith({
      'items.json': items.slice(0, -10),
      'baihua.config.yaml': config,
    })
    const { stdout, code } = await run(['.'], { cwd })

    expect(stdout).toContain('is not valid JSON')
    expect(code).toBe(3)
  })
})

test('a mapping to a field that does not exist is a mistake in the configuration', async () => {
  const cwd = await folderWith({
    'items.json': items,
    'baihua.config.yaml': 'records:\n  hexi:\n    SXMC: titel\n',
  })
  const { stderr, code } = await run(['items.json'], { cwd })

  expect(stderr).toContain('baihua.config.yaml:3')
  expect(stderr).toContain('title')
  expect(code).toBe(2)
})

interface Found {
  readonly where: string
  readonly field: string
  readonly start: { readonly line: number }
}
