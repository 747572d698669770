import type { Sentences } from '../local-text.ts'

/** In Chinese: what can go wrong while linting. */
export const lint: Sentences['lint'] = {
  tooManyFindings: count => `问题太多，只列出前${count}个。`,
  replaceWith: '改成“{words}”。',
  explainWith: '在第一次出现的地方加上解释：“{words}”。',
  leaveOut: '删去。',
  suppressionWithoutReason:
    '这条注释关掉了规则，却没有写理由。请写成“baihua-ignore {rule}: 理由”。',
  unusedSuppression: '这条注释关掉了“{rule}”，但这里没有这个问题。请删去注释。',
  unknownSuppression: '这条注释关掉了“{rule}”，但没有运行这条规则。请改正或删去。',
  brokenRule: (id, reason) => `规则“${id}”在这篇指南上出错：${reason}`,
  brokenRuleHint: '这是baihua的缺陷，请连同指南一起反馈；也可以先关掉这条规则。',
  slowRule: (id, seconds) => `规则“${id}”在这篇指南上超过${seconds}秒，已停止。`,
  slowRuleHint: '请简化它的正则表达式，或调高“limits.ruleSeconds”。',
}
