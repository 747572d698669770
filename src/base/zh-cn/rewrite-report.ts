import type { Sentences } from '../local-text.ts'

/** In Chinese: the page that shows a guide beside what was made of it. */
export const rewriteReport: Sentences['rewriteReport'] = {
  title: guide => `改写前后对照：${guide}`,
  before: '改写前',
  after: '改写后',
  summary: '总的情况',
  score: '得分',
  parts: { overall: '总分', wording: '用词', structure: '结构' },
  facts: (before, lost, invented) =>
    lost + invented === 0
      ? `${before}处事实全部保留，没有凭空增加。`
      : `${before}处事实里少了${lost}处，多了${invented}处，请不要发布。`,
  changes: '改了什么，为什么',
  refused: '哪些没有改，因为改了事实就变了',
  dropped: '删去了什么',
  questions: '要问编写的人',
  factTable: '指南里的事实',
  none: '没有。',
  columns: {
    number: '序号',
    before: '改写前',
    after: '改写后',
    reason: '理由',
    rule: '规则',
    words: '原文',
    kind: '种类',
    value: '含义',
    differs: '哪里会变',
    state: '改写后',
  },
  removed: '（删去）',
  added: '（新增）',
  kept: '保留',
  lost: '丢失',
  invented: '多出',
  fates: {
    kept: '照原样',
    reworded: '改了说法',
    merged: '合并',
    moved: '换了位置',
    folded: '收起',
    dropped: '删去',
    lost: '丢失',
  },
  toChange: number => `第${number}处改动`,
}
