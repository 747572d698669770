import type { Sentences } from '../local-text.ts'

/** In Chinese: the page of a score. */
export const score: Sentences['score'] = {
  wording: '文字：',
  structure: '结构：',
  parts: {
    words: '用词',
    sentences: '句子',
    userNeed: '办事人用得上的内容',
    firstAnswer: '先说要紧的',
    order: '先写办事人要的',
    answers: '常问的都有答案',
  },
  needs: percent => `全文有${percent}%在回答办事人的问题。`,
  firstAnswer: characters =>
    characters === 0 ? '一开头就是答案。' : `读过${characters}个字符才看到第一个答案。`,
  tooShort: '文字太少，没法打分。',
  costs: '与平白的指南相比，文字扣了多少分',
  cost: (feature, points, isLoss) => (isLoss ? `${feature}：−${points}` : `${feature}：+${points}`),
  features: {
    zh: {
      sentenceLength: '句子的长短',
      advancedWords: '每句里难一级的词',
      rareWords: '每句里嘴上少说的词',
      wordLevel: '词学得早还是晚',
      setPhrases: '四字格',
      wordRarity: '词说得多还是少',
      characterRarity: '单字说得多还是少',
      writtenCharacters: '只写不说的字',
    },
    en: {
      sentenceLength: '每句的词数',
      rareWords: '每句里嘴上少说的词',
      unlistedWords: '易词表以外的词',
      nominalisations: '藏着动词的长名词',
      address: '很少说you和we',
    },
  },
  hardest: '扣分最多的句子',
  noneHard: '没有哪一句特别扣分。',
  points: points => `扣${points}分`,
  fields: '逐项：文字得分和扣分最多的句子',
  leftOut: kinds => `没有计入：${kinds.join('；')}。`,
  leftOutKinds: {
    laws: (count, some) => `${count}部法规（${list(some, count)}）`,
    names: (count, some) => `${count}个机关、证件或表格的名称（${list(some, count)}）`,
    addresses: (count, some) => `${count}个地址、网址或号码（${list(some, count)}）`,
    tableCells: count => `表格里的${count}格名称`,
    explainedTerms: (count, some) => `${count}个指南自己讲明的说法（${list(some, count)}）`,
  },
  length: { zh: count => `${count}个字`, en: count => `${count}个词` },
  formulas: (agree, all) => `${all}个公式中有${agree}个认为太难`,
  under: (guides, least) => `有${guides}份指南低于${least}分。`,
}

function list(some: readonly string[], count: number): string {
  return `${some.join('、')}${count > some.length ? '…' : ''}`
}
