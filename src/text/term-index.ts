/** Words to look for. */
export interface Term {
  readonly words: string
  /** Whether it must not touch a Latin letter or digit on either side. */
  readonly whole: boolean
  /** Whether capitals count. */
  readonly exactCase: boolean
}

/** One occurrence of a term; offsets in UTF-16 code units of the searched text. */
export interface TermHit<Owned extends Term> {
  readonly term: Owned
  readonly start: number
  readonly end: number
}

/** Thousands of terms, found in one pass over a text. */
export interface TermIndex<Owned extends Term> {
  /** Every occurrence, overlapping ones too, by start and then by length. */
  search(value: string): TermHit<Owned>[]
}

/**
 * Build a trie whose first step is an array and whose other steps are one hash table.
 *
 * At nearly every character of a text the first or second step fails, so a search costs the same for fifty terms and for thousands.
 * Inside a Latin word only the terms that need not be whole words can begin; they have a trie of their own.
 * A line break, a tab or a no-break space in the text matches a space in a term; capitals match small letters.
 */
export function buildTermIndex<Owned extends Term>(terms: readonly Owned[]): TermIndex<Owned> {
  const anywhere = plantTrie(terms)
  const inWords = plantTrie(terms.filter(({ whole }) => !whole))

  return {
    search(value) {
      const hits: TermHit<Owned>[] = []
      let isInWord = false
      for (let start = 0; start < value.length; start++) {
        const trie = isInWord ? inWords : anywhere
        const code = value.charCodeAt(start)
        isInWord = isWordCode(code)
        const first = fold(code)
        if (trie.pairs[pairOf(first, fold(value.charCodeAt(start + 1)))] === 0) continue

        const { roots, steps, waiting, ends, grow } = trie
        let node = roots[first]!
        for (let end = start + 1; node !== 0; end++) {
          if (waiting[node] !== undefined) grow(node, end - start)
          const owned = ends[node]
          if (owned !== undefined) {
            for (const term of owned) {
              if (fits(term, value, start, end)) hits.push({ term, start, end })
            }
          }
          if (end >= value.length) break
          node = steps.next(node, fold(value.charCodeAt(end)))
        }
      }
      return hits
    },
  }
}

interface Trie<Owned extends Term> {
  readonly roots: Int32Array
  /** By the hash of two characters, 1 if a term may begin with them. */
  readonly pairs: Uint8Array
  readonly steps: StepTable
  /** By node, the terms that go through it, until a text comes that far. */
  readonly waiting: readonly (Owned[] | undefined)[]
  /** By node, the terms that end there. */
  readonly ends: readonly (Owned[] | undefined)[]
  /** Make the steps that lead on from a node, which stands `depth` characters into its terms. */
  grow(node: number, depth: number): void
}

/** The trie grows where texts lead: most terms are in no text, and to plant them whole takes longer than a guide takes to read. */
function plantTrie<Owned extends Term>(terms: readonly Owned[]): Trie<Owned> {
  const roots = new Int32Array(0x10000)
  const pairs = new Uint8Array(pairCount)
  const steps = stepTable(terms.reduce((sum, { words }) => sum + words.length, 0))
  const waiting: (Owned[] | undefined)[] = [undefined]
  const ends: (Owned[] | undefined)[] = [undefined]

  for (const term of terms) {
    if (term.words === '') continue
    const code = fold(term.words.charCodeAt(0))
    markPairs(pairs, code, term.words)
    const root = roots[code]!
    if (root === 0) roots[code] = waiting.push([term]) - 1
    else waiting[root]!.push(term)
  }

  function grow(node: number, depth: number): void {
    for (const term of waiting[node] ?? []) {
      if (term.words.length === depth) {
        ;(ends[node] ??= []).push(term)
        continue
      }
      const code = fold(term.words.charCodeAt(depth))
      const next = steps.next(node, code)
      if (next === 0) steps.add(node, code, waiting.push([term]) - 1)
      else waiting[next]!.push(term)
    }
    waiting[node] = undefined
  }
  return { roots, pairs, steps, waiting, ends, grow }
}

const pairCount = 0x4000

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 18
}

/** A term of one character may stand before any other. */
function markPairs(pairs: Uint8Array, first: number, words: string): void {
  if (words.length > 1) pairs[pairOf(first, fold(words.charCodeAt(1)))] = 1
  else for (let second = 0; second < 0x10000; second++) pairs[pairOf(first, second)] = 1
}

interface StepTable {
  /** The node reached from `node` by `code`; 0 if there is none. */
  next(node: number, code: number): number
  add(node: number, code: number, next: number): void
}

/** Open addressing with a load of at most a half. */
function stepTable(count: number): StepTable {
  const size = 2 ** Math.ceil(Math.log2(Math.max(count, 8) * 2))
  const nodes = new Int32Array(size)
  const codes = new Uint16Array(size)
  const targets = new Int32Array(size)

  const slotOf = (node: number, code: number) => {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 0
    for (
      slot = (slot ^ (slot >>> 15)) & (size - 1);
      targets[slot] !== 0;
      slot = (slot + 1) & (size - 1)
    ) {
      if (nodes[slot] === node && codes[slot] === code) break
    }
    return slot
  }
  return {
    next: (node, code) => targets[slotOf(node, code)]!,
    add(node, code, next) {
      const slot = slotOf(node, code)
      nodes[slot] = node
      codes[slot] = code
      targets[slot] = next
    },
  }
}

/** Capitals as small letters, white space as one kind of space, curly apostrophes as straight ones. */
function fold(code: number): number {
  if (code < 0x80)
    return code >= 65 && code <= 90 ? code + 32 : code === 10 || code === 9 ? 32 : code
  if (code === 0xa0) return 32
  return code === 0x2019 ? 39 : code
}

function fits(term: Term, value: string, start: number, end: number): boolean {
  if (
    term.whole &&
    (isWordCode(value.charCodeAt(start - 1)) || isWordCode(value.charCodeAt(end)))
  ) {
    return false
  }
  if (!term.exactCase) return true
  for (let at = start; at < end; at++) {
    const code = value.charCodeAt(at)
    if (code >= 65 && code <= 90 && code !== term.words.charCodeAt(at - start)) return false
    const wanted = term.words.charCodeAt(at - start)
    if (wanted >= 65 && wanted <= 90 && code !== wanted) return false
  }
  return true
}

/** A Latin letter or digit; anything else, Han characters included, may stand beside a whole word. */
function isWordCode(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    ((code | 32) >= 97 && (code | 32) <= 122) ||
    (code >= 0xc0 && code <= 0x24f)
  )
}
