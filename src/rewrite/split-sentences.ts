import type { Language } from '../document/model.ts'
import { cut, join, plain, trim, type Statement, type Words } from './words.ts'

/** Sentences of their own for what one long sentence joins with semicolons, or, in Chinese, with a new condition. */
export function splitSentence({ words, sources }: Statement, language: Language): Statement[] {
  const cuts = [...words.value.matchAll(joints[language])]
    .map(match => match.index)
    .filter(at => !isInside(words.value.slice(0, at)))
  if (cuts.length === 0) return [{ words, sources }]

  const edges = [0, ...cuts.map(at => at + 1), words.value.length]
  return edges.slice(1).flatMap((end, index) => {
    const piece = trim(cut(words, { start: edges[index]!, end }))
    const isLast = index === edges.length - 2
    if (piece.value === '') return []
    return [
      {
        words: isLast ? begin(piece, language) : finish(begin(piece, language), language),
        sources,
      },
    ]
  })
}

const joints: Readonly<Record<Language, RegExp>> = {
  zh: /；(?=.)|，(?=(?:对[^，。；]{1,20}的，|符合[^，。；]{1,16}的，|逾期[^，。；]{0,12}的，|材料不[^，。；]{1,12}的，|经[^，。；]{1,12}(?:的|后)，))/gu,
  en: /;(?= [a-z])/gu,
}

/** A quotation or a bracket that is still open holds its sentence together. */
function isInside(before: string): boolean {
  return pairs.some(([open, close]) => before.split(open).length > before.split(close).length)
}

const pairs = [
  ['（', '）'],
  ['(', ')'],
  ['“', '”'],
  ['《', '》'],
] as const

function finish(words: Words, language: Language): Words {
  const stop = language === 'zh' ? '。' : '.'
  const end = words.value.replace(/[；;，,]$/u, '').length
  return join([cut(words, { start: 0, end }), plain(stop)])
}

function begin(words: Words, language: Language): Words {
  if (language === 'zh') return words
  const rest = cut(words, { start: 0, end: words.value.length })
  const value = rest.value.replace(/^(?:and|but) /u, '')
  const shorter = cut(rest, { start: rest.value.length - value.length, end: rest.value.length })
  return { ...shorter, value: shorter.value[0]!.toUpperCase() + shorter.value.slice(1) }
}
