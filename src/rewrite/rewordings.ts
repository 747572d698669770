import { say } from '../base/local-text.ts'
import type { Language } from '../document/model.ts'
import type { Step } from './guard.ts'
import { figures } from './rewordings/chinese-numbers.ts'
import { activeDuties } from './rewordings/english-duties.ts'
import { possessChinese, speakChinese, speakEnglish } from './rewordings/speak-to-reader.ts'
import type { Words } from './words.ts'

/** Another wording for a sentence; it stands only if every fact does. */
export interface Rewording {
  readonly step: Step
  readonly apply: (words: Words) => Words
}

/** What is reworded beyond the suggestions of rules, in this order. */
export function rewordingsFor(language: Language): readonly Rewording[] {
  return language === 'zh' ? chinese : english
}

const toReader: Step = {
  kind: 'wording',
  rule: 'speak-to-reader',
  reason: say(texts => texts.rewrite.toReader),
}

const chinese: readonly Rewording[] = [
  { step: toReader, apply: words => possessChinese(speakChinese(words)) },
  {
    step: {
      kind: 'wording',
      rule: 'figures',
      reason: say(texts => texts.rewrite.figures),
    },
    apply: figures,
  },
]

const english: readonly Rewording[] = [
  { step: toReader, apply: speakEnglish },
  {
    step: {
      kind: 'wording',
      rule: 'active-duties',
      reason: say(texts => texts.rewrite.activeDuties),
    },
    apply: activeDuties,
  },
]
