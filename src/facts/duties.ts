import { chineseDuties } from './chinese-duties.ts'
import { englishDuties } from './english-duties.ts'
import type { FactReader } from './fact-reader.ts'

/**
 * What must, may, should or must not be done.
 *
 * Everyday words and official ones that bind alike are one value: 应当, 必须 and 要 are all `must`,
 * 方可 and 才能 are both `may-only`, 无须 and 不用 both `need-not`.
 */
export const duties: Readonly<Record<'zh' | 'en', readonly FactReader[]>> = {
  zh: chineseDuties,
  en: englishDuties,
}
