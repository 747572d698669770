import type { Guide, Passage } from '../../guide/model.ts'
import { defineRuleKind } from '../rule.ts'

/** Letters that stand for words the guide never gives. */
export default defineRuleKind({
  summary: { 'zh-CN': '没有解释的缩写', en: 'Letters nobody explains' },

  settings: ({ z }) => {
    const letters = z.string().regex(/^\p{Lu}{2,}$/u)
    return z.strictObject({
      /** Letters that every reader knows. */
      known: z.array(letters).default([]),
      /** What letters stand for, where they stand for one thing only. */
      meanings: z.record(letters, z.string().min(1)).default({}),
    })
  },

  compile({ known, meanings }, header) {
    const innocent = new Set(known)
    return {
      onGuide(context) {
        const told = new Set<string>()
        for (const passage of context.passages()) {
          if (passage.role === 'heading') continue
          for (const match of passage.value.matchAll(abbreviation)) {
            const letters = match[1]!
            if (innocent.has(letters) || told.has(letters)) continue
            const start = passage.span.start + match.index
            const span = { start, end: start + letters.length }
            if (isShouted(passage, match) || context.isProtected(passage, span)) continue
            told.add(letters)
            if (isExplained(letters, context.guide)) continue

            const meaning = Object.hasOwn(meanings, letters) ? meanings[letters] : undefined
            context.report(passage, span, {
              entry: letters,
              values: { found: letters, use: meaning ?? '' },
              rewrites:
                meaning === undefined || header.fix === 'none'
                  ? []
                  : [
                      {
                        span: { start: span.end, end: span.end },
                        insert: ` (${meaning})`,
                        remedy: 'annotate',
                        fix: 'review',
                      },
                    ],
            })
          }
        }
      },
    }
  },
})

/** Letters by themselves: not part of a code, a web address, a slash or the name of a form. */
const abbreviation =
  /(?<![\p{sc=Latin}\p{Cf}\d./@&#_-]|\b[Ff]orms? |\b[Nn]o\.? |, )(\p{Lu}{2,8})(?=s?(?![\p{sc=Latin}\d/@&_-]|\.\p{L}|[’']?\d))/gu

/** Whether the words beside it are in capitals too, so that it may be no abbreviation but a shout. */
function isShouted({ value }: Passage, { index, 1: letters }: RegExpMatchArray): boolean {
  const start = index!
  return (
    /\p{Lu}{2,}[,:;]? $/u.test(value.slice(Math.max(0, start - 12), start)) ||
    /^[,:;]? \p{Lu}{2,}/u.test(value.slice(start + letters!.length, start + letters!.length + 12))
  )
}

/** Whether the guide says anywhere what the letters stand for: in a bracket on either side, or in so many words. */
function isExplained(letters: string, { passages }: Guide): boolean {
  const quoted = `[“"'‘]?${letters}s?#?[”"'’]?`
  const explanation = new RegExp(
    [
      String.raw`\p{L}[^(（]{0,3}[(（](?:the |or |简称)?${quoted}[)）]`,
      String.raw`(?<!\p{sc=Latin})${quoted} ?(?:[(（][^()（）]{2}|(?:means|stands for|is short for|is the|are|是|指)(?!\p{sc=Latin}))`,
      String.raw`(?:\b(?:called|known as)|[,(] ?or) (?:the |an? )?${quoted}(?!\p{sc=Latin})`,
    ].join('|'),
    'u',
  )
  return passages.some(({ value }) => value.includes(letters) && explanation.test(value))
}
