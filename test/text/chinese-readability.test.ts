import { describe, expect, test } from 'vitest'
import { chineseTools } from '../../src/text/chinese/tools.ts'
import { cutRun } from '../../src/text/chinese/words.ts'

function read(value: string) {
  const sentences = chineseTools.sentences(value).map(({ start, end }) => value.slice(start, end))
  return chineseTools.readability(sentences)
}

function wording(value: string): number {
  return read(value)?.score ?? Number.NaN
}

describe('a plain version scores better', () => {
  test.each([
    ['逾期未予补正的，视为自动放弃申请。', '过期没补交材料，就当您不办了。'],
    [
      '申请人应持本人有效居民身份证件至辖区派出所办理户口迁移手续。',
      '请带身份证，到您住处的派出所迁户口。',
    ],
    [
      '如遇特殊情形确需延期的，须报经本机关负责人审批同意后方可顺延。',
      '有特殊情况要延期的，负责人同意后才能延。',
    ],
    ['对符合法定条件且材料齐备的，予以当场受理并即时办结。', '条件符合、材料齐全，当场就办好。'],
    [
      '参保人员应当按时足额缴纳医疗保险费，未缴纳者不得享受相应待遇。',
      '请按时交医保费，不交就不能报销。',
    ],
    ['本中心将依据核查结果择期另行通知领取相关证照。', '我们查完以后，会告诉您哪天来拿证。'],
    [
      '凡委托他人代为办理者，须一并出具授权委托书及受托人身份证明。',
      '请别人代办，要带委托书和代办人的身份证。',
    ],
    [
      '经审查不符合受理要求的，应当出具不予受理通知书并载明缘由。',
      '如果不能办，我们会给您一张通知书，写清楚为什么。',
    ],
  ])('%s', (official, plain) => {
    expect(wording(plain)).toBeGreaterThan(wording(official) + 5)
  })
})

test('puts four kinds of text into bands from easy to hard', () => {
  const bands = [
    '今天我和妈妈去买菜。路上看见一只小狗。它一直跟着我们走。',
    '搬家以后，要在三十天里去派出所改地址。带上身份证和户口本就行。如果没有时间，也可以让家里人去。',
    '近日，市政府召开会议，研究进一步优化营商环境的具体措施，要求各部门加快推进政务服务数字化改革，提高审批效率。',
    '行政相对人逾期未履行前款所列义务且经书面催告后仍拒不履行的，由县级以上主管机关依法责令限期改正，并视情节轻重处以罚款。',
  ].map(text => read(text)!)

  const scores = bands.map(({ score }) => score)
  expect(scores).toEqual(scores.toSorted((left, right) => right - left))
  expect(bands[0]!.band).toBe('primary-school')
  expect(['newspaper', 'official']).toContain(bands[2]!.band)
  expect(bands[3]!.band).toBe('official')
})

test('says what the score is made of', () => {
  const { parts, figures } = read('请带身份证和照片。到一楼取号，等叫到号再去窗口。')!
  // 身份证 and 照片 are names of what to bring, which count neither as words nor as length.

  expect(Object.keys(parts)).toEqual(['words', 'sentences'])
  expect(figures).toMatchObject({ charactersPerSentence: 8, longestSentence: 13 })
})

test('judges sentences and words apart', () => {
  const short = read('请补交材料。我们三天内答复。')!
  const long = read('请补交材料，我们三天内答复，答复会发到您手机上，您看到以后再来窗口。')!

  expect(short.parts['sentences']).toBeGreaterThan(long.parts['sentences']!)
})

test('does not count a title, an address or a name as hard words', () => {
  const plain = wording('请按规定带材料来办。')
  expect(
    wording('请按《最高人民法院关于审理劳动争议案件适用法律若干问题的解释》带材料来办。'),
  ).toBeGreaterThan(plain - 8)
  expect(read('请带户口簿、居住证和社保卡去派出所。')!.figures['wordLevel']).toBeLessThan(3)
})

test.each(['', '。', '12345', '窗', '《条例》', '身份证'])('says nothing of %j', value => {
  expect(read(value)).toBeUndefined()
})

test('cuts words where they belong', () => {
  const sentence = '申请人十五个工作日内去派出所领身份证'
  const { count, lengths } = cutRun(sentence, 0, sentence.length)
  const words: string[] = []
  for (let index = 0, at = 0; index < count; index++) {
    words.push(sentence.slice(at, (at += lengths[index]!)))
  }

  expect(words).toEqual(['申请人', '十五', '个', '工作日', '内', '去', '派出所', '领', '身份证'])
})
