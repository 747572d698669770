import type { Sentences } from '../local-text.ts'

/** In Chinese: what asking a model says. */
export const model: Sentences['model'] = {
  sends: host => `指南里的句子会发送到${host}；回答只有在事实一个不少时才采用。`,
  noName: '没有说用哪个模型。',
  noNameHint: '请写明：--llm http://localhost:11434/v1 --llm-model qwen3',
  noAddress: url => `“${url}”不是模型的地址。`,
  noAddressHint: '请写接口地址，比如 http://localhost:11434/v1',
  tooSlow: (host, seconds) => `${host}上的模型${seconds}秒内没有回答。`,
  unreachable: (host, reason) => `${host}上的模型没有回答：${reason}`,
  goneHint: '没有再问它；其余内容用规则的写法。',
  reworded: '由模型改写，事实没有变。',
  noSentence: '模型回答的不是一句话，没有采用。',
  unlike: '模型回答的不是这句话的意思，没有采用。',
  otherFacts: '模型改动了事实，没有采用。',
}
