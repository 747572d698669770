import { chineseBounds } from './chinese-bounds.ts'
import { englishBounds } from './english-bounds.ts'
import type { FactReader } from './fact-reader.ts'

/**
 * On which side of a number or date the limit lies, and whether the number itself is inside.
 *
 * 以上, 以下, 以内 and 届满 include the number, 不满, 超过 and 以外 do not
 * (Civil Code of the People's Republic of China, article 1259).
 */
export const bounds: Readonly<Record<'zh' | 'en', readonly FactReader[]>> = {
  zh: chineseBounds,
  en: englishBounds,
}
