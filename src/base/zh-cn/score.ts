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
    answers: '常问的都有答案',
  },
  needs: percent => `全文有${percent}%在回答办事人的问题。`,
  firstAnswer: characters =>
    characters === 0 ? '一开头就是答案。' : `读过${characters}个字符才看到第一个答案。`,
  tooShort: '文字太少，没法打分。',
  hardest: '最难读的句子',
  noneHard: '没有特别难读的句子。',
  length: { zh: count => `${count}个字`, en: count => `${count}个词` },
  readability: score => `易读度${score}`,
  formulas: (agree, all) => `${all}个公式中有${agree}个认为太难`,
  under: (guides, least) => `有${guides}份指南低于${least}分。`,
}
