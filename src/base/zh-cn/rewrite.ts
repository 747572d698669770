import type { Sentences } from '../local-text.ts'

/** In Chinese: what suggestions and fixes say. */
export const rewrite: Sentences['rewrite'] = {
  comma: '、',
  factsChanged: (path, facts) => `${path}：合在一起修改会改变事实（${facts}），所以没有改。`,
  factsChangedHint: '这是规则的缺陷。指南保持原样，请连同指南一起反馈。',
}
