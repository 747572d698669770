import { chineseWords, englishWords, type FactReader } from './fact-reader.ts'

/** Whether all of several things are asked for, or one of them is enough. */
export const logic: Readonly<Record<'zh' | 'en', readonly FactReader[]>> = {
  zh: [
    chineseWords('logic', 'or', [
      '(?<!间)或(?:者|是)?(?![许然])',
      '之一(?![般定律次])',
      '中的(?:任[意何]?一|一)[项种个类]',
      '任[意何]?一(?:[项种个类份])?',
      '其中[之一]一?[项种个类]?(?=[，。；、即就可])',
      '要么',
      '抑或',
      '其一(?![直个])',
      '二选一',
    ]),
    chineseWords('logic', 'and', ['而?(?<![尚暂姑苟])且', '并且']),
  ],
  en: [
    // “Either” is counted with the “or” that follows it.
    englishWords('nothing', '', ['either(?=[^.;\\n]{1,120}? or )']),
    englishWords('logic', 'or', [
      'and/or',
      'or',
      'either',
      '(?:any|one|either)(?: one)? of the(?: following)?',
    ]),
  ],
}
