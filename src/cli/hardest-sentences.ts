import { pointAt, type Point } from '../document/part.ts'
import { placesOf } from '../document/places.ts'
import type { Span } from '../document/span.ts'
import { isLabel, type Guide, type Passage } from '../guide/model.ts'
import { inScope } from '../rules/scope.ts'
import type { LanguageTools } from '../text/language-tools.ts'

/** A sentence that is hard to read, and why. */
export interface HardestSentence {
  readonly words: string
  readonly start: Point
  /** Characters in Chinese, words in English. */
  readonly length: number
  /** Its own readability, from 0 (hard) to 100 (easy). */
  readonly readability?: number
  /** The share of readability formulas that find it too hard. */
  readonly confidence?: number
}

const mostShown = 5

/** Sentences shorter than this are names and figures, which no formula can judge. In characters. */
const leastCharacters = 12

/** Where the bands of newspapers and official documents begin. */
const hardBelow = 55

/** The five hardest sentences of a guide, the hardest first; fewer if fewer are hard. */
export async function hardestSentences(
  guide: Guide,
  tools: LanguageTools,
): Promise<HardestSentence[]> {
  const prose = guide.passages.filter(
    passage => passage.role !== 'heading' && !isLabel(passage) && inScope({}, passage),
  )
  const hard =
    tools.language === 'en'
      ? await hardByFormulas(prose, guide, tools)
      : hardByReadability(prose, guide, tools)
  return hard
    .toSorted(
      (left, right) =>
        (right.confidence ?? 0) - (left.confidence ?? 0) ||
        (left.readability ?? 0) - (right.readability ?? 0) ||
        right.length - left.length,
    )
    .slice(0, mostShown)
}

/** English has formulas to vote, which are loaded only here because they take their time. */
async function hardByFormulas(
  prose: readonly Passage[],
  guide: Guide,
  tools: LanguageTools,
): Promise<HardestSentence[]> {
  const { hardSentences } = await import('../text/english/hard-sentences.ts')
  const found: HardestSentence[] = []
  for (const passage of prose) {
    for (const { span, confidence } of await hardSentences(passage.value)) {
      found.push({ ...sentenceAt(passage, span, guide, tools), confidence })
    }
  }
  return found
}

function hardByReadability(
  prose: readonly Passage[],
  guide: Guide,
  tools: LanguageTools,
): HardestSentence[] {
  return prose
    .flatMap(passage =>
      tools.sentences(passage.value).map(span => sentenceAt(passage, span, guide, tools)),
    )
    .flatMap(sentence => {
      if (sentence.length < leastCharacters) return []
      const readability = tools.readability([sentence.words])?.score
      return readability === undefined || readability >= hardBelow
        ? []
        : [{ ...sentence, readability }]
    })
}

function sentenceAt(
  passage: Passage,
  span: Span,
  { document }: Guide,
  tools: LanguageTools,
): HardestSentence {
  const offset = passage.span.start
  const [place] = placesOf(passage.text, { start: offset + span.start, end: offset + span.end })
  const part = document.parts.find(({ name }) => name === place!.part)!
  const words = passage.value.slice(span.start, span.end)
  return { words, start: pointAt(part, place!.span.start), length: tools.sentenceLength(words) }
}
