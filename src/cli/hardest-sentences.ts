import { placesOf } from '../document/places.ts'
import { locateIn, type Locate, type Position } from '../document/position.ts'
import type { Span } from '../document/span.ts'
import { isLabel, type Guide, type Passage } from '../guide/model.ts'
import { inScope } from '../rules/scope.ts'
import type { LanguageTools } from '../text/language-tools.ts'

/** A sentence that is hard to read, and why. */
export interface HardestSentence extends Sentence {
  /** Its own readability, from 0 (hard) to 100 (easy). */
  readonly readability: number
  /** The share of readability formulas that find it too hard. */
  readonly confidence?: number
}

interface Sentence extends Position {
  readonly words: string
  /** Characters in Chinese, words in English. */
  readonly length: number
}

const mostShown = 5

/** Sentences shorter than this are names and figures, which no formula can judge. In characters. */
const leastCharacters = 12

/** Where the bands of newspapers and official documents begin. */
const hardBelow = 55

/** Formulas take their time, so on a long page they judge only this many: the hardest by readability. */
const mostJudged = 200

/** The five hardest sentences of a guide, the hardest first; fewer if fewer are hard. */
export async function hardestSentences(
  guide: Guide,
  tools: LanguageTools,
): Promise<HardestSentence[]> {
  const locate = locateIn(guide.document)
  const sentences = guide.passages
    .filter(passage => passage.role !== 'heading' && !isLabel(passage) && inScope({}, passage))
    .flatMap(passage =>
      tools.sentences(passage.value).map(span => sentenceAt(passage, span, locate, tools)),
    )
    .flatMap(sentence => {
      const readability = tools.readability([sentence.words])?.score
      return readability === undefined ? [] : [{ ...sentence, readability }]
    })
    .toSorted((left, right) => left.readability - right.readability || right.length - left.length)
  const hard =
    tools.language === 'en'
      ? await hardByFormulas(sentences.slice(0, mostJudged))
      : sentences.filter(
          ({ length, readability }) => length >= leastCharacters && readability < hardBelow,
        )
  return hard.slice(0, mostShown)
}

/** English has formulas to vote, which are loaded only when somebody asks. */
async function hardByFormulas(sentences: readonly HardestSentence[]): Promise<HardestSentence[]> {
  const { hardSentences } = await import('../text/english/hard-sentences.ts')
  const hard: HardestSentence[] = []
  for (const sentence of sentences) {
    const [judged] = await hardSentences(sentence.words)
    if (judged !== undefined) hard.push({ ...sentence, confidence: judged.confidence })
  }
  return hard.toSorted(
    (left, right) => (right.confidence ?? 0) - (left.confidence ?? 0) || right.length - left.length,
  )
}

function sentenceAt(passage: Passage, span: Span, locate: Locate, tools: LanguageTools): Sentence {
  const offset = passage.span.start
  const places = placesOf(passage.text, { start: offset + span.start, end: offset + span.end })
  const words = passage.value.slice(span.start, span.end)
  return { words, ...locate(places), length: tools.sentenceLength(words) }
}
