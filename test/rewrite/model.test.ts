import { afterEach, describe, expect, test } from 'vitest'
import { markdownPage } from '../../src/rewrite/markdown-page.ts'
import { languageModel } from '../../src/rewrite/language-model.ts'
import { rewordByModel } from '../../src/rewrite/reword-by-model.ts'
import {
  babble,
  breakOff,
  fail,
  garbage,
  hang,
  modelServer,
  stream,
  type Answer,
  type Asked,
  type ModelServer,
} from './model-server.ts'
import { rewrite } from './rewrite.ts'

const guide = `# 居住证办理

## 申请条件

在本市居住满半年且有合法稳定就业的公民均可提出申领居住证之申请。

## 申请材料

- 居民身份证原件1份

## 办理流程

申请人应当在到达居住地之日起3日内前往派出所进行暂住登记的办理。

派出所在审核通过以后会把居住证制作完成并通知申请人前往领取。

## 办理时限

15个工作日
`

let server: ModelServer | undefined

afterEach(async () => {
  await server?.close()
  server = undefined
})

/** Rewrite the guide with a model that answers in a certain way. */
async function withModel(answer: (asked: Asked) => Answer, seconds = 30) {
  server = await modelServer(answer)
  const model = languageModel({ url: server.url, name: 'small', key: 'secret', seconds })
  const before = await rewrite(guide)
  const after = await rewordByModel(before, model, [
    { language: 'zh', terms: { 暂住登记: '告诉派出所您住在这里' } },
  ])
  return { before, after, page: markdownPage(after), asked: server.asked }
}

const keep = ({ sentence }: Asked) => sentence

/** Answer sentences that hold some words in one way, and repeat the others. */
function onlyFor(words: string, answer: Answer) {
  return (asked: Asked) => (asked.sentence.includes(words) ? answer : asked.sentence)
}

const registration = '到达居住地'

describe('a model', () => {
  test('is asked sentence by sentence, with the heading and the terms in it', async () => {
    const { asked } = await withModel(keep)

    const one = asked.find(({ sentence }) => sentence.includes(registration))!
    expect(one.model).toBe('small')
    expect(one.key).toBe('Bearer secret')
    expect(one.question).toContain('怎么办')
    expect(one.question).toContain('“暂住登记”的意思是：告诉派出所您住在这里')
    expect(one.instruction).toContain('大白话')
    // Names of papers and figures are nothing to reword.
    expect(asked.map(({ sentence }) => sentence).join()).not.toContain('15个工作日')
  })

  test('has the word where it keeps every fact', async () => {
    const answer = '派出所审核通过后做好居住证，再通知您去领取。'
    const { page, after } = await withModel(onlyFor('制作完成', answer))

    expect(page).toContain('派出所审核通过后做好居住证')
    expect(after.changes.filter(({ rule }) => rule === 'model')).toHaveLength(1)
    expect(after.refused).toEqual([])
  })

  test('may put its answer in quotation marks or think aloud', async () => {
    const answer =
      '<think>先想一想，3天还是5天？</think>“派出所审核通过后做好居住证，再通知您去领取”'
    const { page } = await withModel(onlyFor('制作完成', answer))

    expect(page).toContain('派出所审核通过后做好居住证，再通知您去领取。')
    expect(page).not.toContain('想一想')
  })

  test.each([
    ['a number', '您必须在到达居住地之日起5日内到派出所办理暂住登记。'],
    ['the unit of days', '您必须在到达居住地之日起3个工作日内到派出所办理暂住登记。'],
    ['a duty', '您可以在到达居住地之日起3日内到派出所办理暂住登记。'],
    ['a negation', '您应当在到达居住地之日起3日内到派出所办理暂住登记，不需要本人到场。'],
    ['a fee', '您应当在到达居住地之日起3日内到派出所办理暂住登记，收费20元。'],
    ['nothing but the limit, which it loses', '您应当在到达居住地后到派出所办理暂住登记。'],
  ])('is not followed where it changes %s', async (_, answer) => {
    const { before, after, page } = await withModel(onlyFor(registration, answer))

    expect(page).toBe(markdownPage(before))
    const [refused] = after.refused
    expect(refused?.after).toBe(answer)
    expect(refused?.reason['zh-CN']).toContain('模型改动了事实')
    expect(refused?.factChanges.length).toBeGreaterThan(0)
  })

  test.each([
    ['something else', '今天天气不错，适合出门散步，祝您生活愉快。'],
    ['nothing', ''],
    ['a talk about the sentence', '好的！以下是改写：\n\n您应当在3日内办理。\n\n希望对您有帮助！'],
    ['markup', '<script>alert(1)</script>应当在到达居住地之日起3日内办理暂住登记。'],
    ['another language', 'You must register within 3 days of arriving.'],
    ['signs that turn words round', '应当在到达居住地之日起3日内办理\u202e暂住登记。'],
  ])('is not followed where it answers with %s', async (_, answer) => {
    const { before, after, page } = await withModel(onlyFor(registration, answer))

    expect(page).toBe(markdownPage(before))
    expect(after.refused).toHaveLength(1)
    expect(after.refused[0]!.reason.en).toContain('its answer was not used')
  })

  test('that does not stop is cut short', async () => {
    const { before, after, page } = await withModel(onlyFor(registration, babble))

    expect(page).toBe(markdownPage(before))
    expect(after.refused).toHaveLength(1)
  })

  test.each<[string, Answer, RegExp]>([
    ['refuses', fail(401, '{"error":{"message":"no such key"}}'), /no such key/],
    ['fails', fail(500, 'oops'), /gave no answer/],
    ['breaks off', breakOff, /gave no answer/],
    ['hangs', hang, /within 1 seconds/],
  ])('that %s once costs one sentence only', async (_, answer, reason) => {
    const plainer = '派出所审核通过后做好居住证，再通知您去领取。'
    const { after, page } = await withModel(
      ({ sentence }) =>
        sentence.includes(registration)
          ? answer
          : sentence.includes('制作完成')
            ? plainer
            : sentence,
      1,
    )

    expect(page).toContain(plainer)
    expect(after.refused.map(({ reason: words }) => words.en).join()).toMatch(reason)
    expect(after.troubles).toEqual([])
  })

  test('that speaks no known protocol leaves the page as it was', async () => {
    const { before, page } = await withModel(() => garbage)

    expect(page).toBe(markdownPage(before))
  })

  test('that is gone is not asked for ever', async () => {
    const gone = await modelServer(keep)
    await gone.close()
    const model = languageModel({ url: gone.url, name: 'small', key: undefined, seconds: 5 })
    const before = await rewrite(guide)
    const after = await rewordByModel(before, model, [])

    expect(markdownPage(after)).toBe(markdownPage(before))
    expect(after.troubles.map(({ code, cause }) => [code, cause])).toEqual([
      ['model-failed', 'usage'],
    ])
  })

  test('gets no sentence that it could answer by sending words to the screen', async () => {
    const { after } = await withModel(() => response => stream(response, '\u001b[2J办理'))

    expect(after.changes.filter(({ rule }) => rule === 'model')).toEqual([])
  })
})
