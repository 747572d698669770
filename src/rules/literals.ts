import { RegExpParser, type AST } from '@eslint-community/regexpp'

/**
 * Words of which every match of a pattern holds at least one; empty if none of two characters or more can be told.
 *
 * A text without any of them need not be searched at all. Throws a `SyntaxError` for a pattern that is none.
 */
export function literalsOf(pattern: string): string[] {
  const { alternatives } = new RegExpParser().parsePattern(pattern, undefined, undefined, {
    unicode: true,
  })
  return literalsOfEach(alternatives) ?? []
}

/** Whether a pattern repeats something that itself repeats, which can take time beyond measure. */
export function nestsRepetition(pattern: string): boolean {
  return holdsNested(
    new RegExpParser().parsePattern(pattern, undefined, undefined, { unicode: true }),
    false,
  )
}

function literalsOfEach(alternatives: readonly AST.Alternative[]): string[] | undefined {
  const all: string[] = []
  for (const alternative of alternatives) {
    const literals = literalsOfSequence(alternative.elements)
    if (literals === undefined) return undefined
    all.push(...literals)
  }
  return [...new Set(all)]
}

/** The longest words that a sequence cannot do without: a run of characters, or one of a group's alternatives. */
function literalsOfSequence(elements: readonly AST.Element[]): string[] | undefined {
  let best: string[] | undefined
  let run = ''
  const offer = (literals: string[] | undefined) => {
    if (literals === undefined || literals.some(({ length }) => length < 2)) return
    if (best === undefined || shortest(literals) > shortest(best)) best = literals
  }
  for (const element of elements) {
    if (element.type === 'Character') {
      run += String.fromCodePoint(element.value)
      continue
    }
    offer([run])
    run = ''
    if (element.type === 'Group' || element.type === 'CapturingGroup') {
      offer(literalsOfEach(element.alternatives))
    } else if (element.type === 'Quantifier' && element.min > 0) {
      const { element: inner } = element
      if (inner.type === 'Group' || inner.type === 'CapturingGroup')
        offer(literalsOfEach(inner.alternatives))
    }
  }
  offer([run])
  return best
}

function shortest(literals: readonly string[]): number {
  return Math.min(...literals.map(({ length }) => length))
}

function holdsNested(node: AST.Node, repeated: boolean): boolean {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.some(alternative => holdsNested(alternative, repeated))
    case 'Assertion':
      return 'alternatives' in node && node.alternatives.some(inner => holdsNested(inner, repeated))
    case 'Alternative':
      return node.elements.some(element => holdsNested(element, repeated))
    case 'Quantifier': {
      const isOpen = node.max - node.min > 10
      return (isOpen && repeated) || holdsNested(node.element, repeated || isOpen)
    }
    default:
      return false
  }
}
