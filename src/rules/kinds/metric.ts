import { countConditions, countSeries, countStackedDe } from '../../text/sentence-load.ts'
import type { Passage } from '../../guide/model.ts'
import { defineRuleKind, type CheckContext } from '../rule.ts'

type Measure = (passage: Passage, context: CheckContext) => number

const sentenceMeasures: Readonly<Record<string, Measure>> = {
  'sentence.characters': (sentence, context) => context.sentenceLength(sentence),
  'sentence.words': (sentence, context) => context.sentenceLength(sentence),
  'sentence.clauses': sentence => sentence.value.split(/[，,；;：:](?=\S)/u).length,
  'sentence.conditions': (sentence, { guide }) =>
    countConditions(sentence.value, guide.document.language),
  'sentence.stacked-de': sentence => countStackedDe(sentence.value),
  'sentence.series': (sentence, { guide }) => countSeries(sentence.value, guide.document.language),
}

/** Words without which a measure is nought, so that most passages need not be measured. */
const anchorsOf: Readonly<Record<string, readonly string[]>> = {
  'sentence.series': ['、', ','],
}

const passageMeasures: Readonly<Record<string, Measure>> = {
  'paragraph.characters': (passage, context) =>
    context.sentences(passage).reduce((sum, sentence) => sum + context.sentenceLength(sentence), 0),
  'paragraph.sentences': (passage, context) => context.sentences(passage).length,
}

const guideMeasures: Readonly<Record<string, string>> = {
  'guide.user-need-share': 'userNeedShare',
  'guide.first-answer-at': 'firstAnswerAt',
  'guide.law-before-answer': 'lawBeforeAnswer',
}

const measures = [sentenceMeasures, passageMeasures, guideMeasures].flatMap(group =>
  Object.keys(group),
)

/** Too much of something that can be counted, or too little. */
export default defineRuleKind({
  summary: { 'zh-CN': '数量', en: 'A count' },

  settings: ({ z }) =>
    z
      .strictObject({
        measure: z.enum(measures),
        over: z.number().optional(),
        under: z.number().optional(),
      })
      .refine(({ over, under }) => (over === undefined) !== (under === undefined), {
        message: 'overOrUnder',
      }),

  compile({ measure, over, under }) {
    const limit = (over ?? under)!
    const isOut = (value: number) => (over !== undefined ? value > over : value < limit)

    const ofSentence = sentenceMeasures[measure]
    const ofPassage = passageMeasures[measure]
    const ofGuide = guideMeasures[measure]
    const anchors = anchorsOf[measure]
    return {
      ...(anchors !== undefined && { anchors }),
      ...((ofSentence ?? ofPassage) !== undefined && {
        onPassage(context: CheckContext, passage: Passage) {
          const stretches = ofSentence === undefined ? [passage] : context.sentences(passage)
          for (const stretch of stretches) {
            const value = (ofSentence ?? ofPassage)!(stretch, context)
            if (isOut(value)) context.report(stretch, stretch.span, { values: { value, limit } })
          }
        },
      }),
      ...(ofGuide !== undefined && {
        onGuide(context: CheckContext) {
          const value = context.isGuide ? context.measure(ofGuide) : undefined
          if (value === undefined || !isOut(value)) return
          context.reportGuide({ values: { value: Math.round(value * 100) / 100, limit } })
        },
      }),
    }
  },
})
