import { chineseWords, englishWords, type FactReader, type PatternReader } from './fact-reader.ts'

const helping = '(?:is|are|was|were|do|does|did|have|has|had|would|will|could)'

/** 否 is a whole answer: 是否收费：否. */
const noAtAll: PatternReader = {
  starts: '否',
  pattern: /(?<=^[ \t\u3000]{0,4}|[：:][ \t\u3000]{0,4})否(?=[。；;，,]?\s*$)/y,
  read: () => ({ kind: 'negation', value: 'not' }),
}

/** That something is not so; words that only look like it are passed over before. */
export const negations: Readonly<Record<'zh' | 'en', readonly FactReader[]>> = {
  zh: [
    noAtAll,
    chineseWords('negation', 'not', [
      '不(?:予以?|是|再|会)?',
      '[尚并]?未(?:予以?|能够?|曾)?',
      '并?[没无]有?',
      '[并绝]?非',
      '免(?=[费收交缴予于征冠])(?:予|于)?',
    ]),
  ],
  en: [
    englishWords('negation', 'not', [
      `${helping}n't`,
      "won't",
      `${helping} not`,
      'not',
      'no(?:body| one| longer)?(?!\\.\\s?[0-9])',
      'never',
      'without',
      'none',
      'neither',
      'nor',
      'nothing',
      "ain't",
      'fail(?:s|ed|ing|ure)? to',
      'in the absence of',
    ]),
  ],
}
