/** In English: what asking a model says. */
export const model = {
  sends: (host: string) =>
    `Sentences of the guides are sent to ${host}. What comes back is used only if it keeps every fact.`,
  noName: 'No model was named.',
  noNameHint: 'Name it: --llm http://localhost:11434/v1 --llm-model qwen3',
  noAddress: (url: string) => `“${url}” is no address of a model.`,
  noAddressHint: 'Give the address of its interface, such as http://localhost:11434/v1',
  tooSlow: (host: string, seconds: number) =>
    `The model at ${host} gave no answer within ${seconds} seconds.`,
  unreachable: (host: string, reason: string) => `The model at ${host} gave no answer: ${reason}`,
  goneHint: 'It was not asked again; the rest of the page has the wording of the rules.',
  reworded: 'Worded anew by a model; every fact is the same.',
  noSentence: 'The model did not answer with one sentence, so its answer was not used.',
  unlike: 'The model answered with something else than the sentence, so its answer was not used.',
  otherFacts: 'The model changed facts, so its answer was not used.',
}
