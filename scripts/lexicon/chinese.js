import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { doubleArray } from './trie.js'

const require = createRequire(import.meta.url)

/** Where the blocks of characters end that words are written with. */
const characterCodes = 0xa000

/** Longer words are made of shorter ones. */
const word = /^\p{Script=Han}{1,8}$/u

/** Parts of names, as `words.ts` has them. */
const roles = { name: 1, nameEnd: 2, nameBreak: 3 }

/** The words of the Chinese score as one file, in the order in which `dictionary.ts` reads it. */
export async function chineseWords() {
  const film = require('chinese-lexicon/statistics/movieWordFrequency.js').movieWordFrequencies
  const book = require('chinese-lexicon/statistics/bookWordFrequency.js').bookWordFrequencies
  const lists = await gradedLists()
  const levels = levelsOf(lists)
  const names = await namesByRole()

  const words = new Set([film, book].flatMap(list => Object.keys(list)).concat(lists.flat()))
  for (const list of Object.values(names)) for (const name of list) words.add(name)
  for (const character of levels.characters.keys()) words.add(character)

  const entries = new Map([[keyOf(unknown), unknown]])
  const trieWords = []
  for (const text of [...words].filter(text => word.test(text)).sort(byCodeUnit)) {
    const entry = entryOf(text, film[text]?.count ?? 1, book[text]?.count ?? 1, levels, names)
    const key = keyOf(entry)
    if (!entries.has(key)) entries.set(key, { ...entry, index: entries.size })
    trieWords.push([text, entries.get(key).index])
  }

  const letters = lettersOf(trieWords.map(([text]) => text))
  const { base, label, value } = doubleArray(
    trieWords,
    character => letters[character.charCodeAt(0)],
    Math.max(...letters),
  )
  const list = [...entries.values()]
  return Buffer.concat(
    [
      Uint32Array.of(base.length, list.length),
      base,
      letters,
      label,
      value,
      ...['level', 'frequency', 'bookish', 'role'].map(key =>
        Uint8Array.from(list, entry => entry[key]),
      ),
    ].map(part => Buffer.from(part.buffer)),
  )
}

/** A character that no list has. Its place, 0, means in the trie that no word ends there. */
const unknown = { index: 0, level: 8, frequency: 0, bookish: 0, role: 0 }

function entryOf(text, filmCount, bookCount, { words, characters }, names) {
  const role = Object.keys(roles).find(role => names[role].has(text))
  if (role === 'name') return { level: 0, frequency: 40, bookish: 0, role: roles.name }

  const hardest = Math.max(...Array.from(text, character => characters.get(character) ?? 7))
  const spoken = Math.log10(filmCount)
  return {
    level: words.get(text) ?? Math.min(8, hardest + 1),
    frequency: tenths(spoken),
    // The books counted hold about 40 times as many words as the films, so an equal share differs by 1.6.
    bookish: text.length === 1 ? tenths(Math.max(0, Math.log10(bookCount) - spoken - 1.6)) : 0,
    role: role === undefined ? 0 : roles[role],
  }
}

function keyOf({ level, frequency, bookish, role }) {
  return `${level} ${frequency} ${bookish} ${role}`
}

function tenths(value) {
  return Math.round(value * 10)
}

/** By word its grade from 1 to 6, and by character the grade it is first taught in. */
function levelsOf(lists) {
  const words = new Map()
  const characters = new Map()
  for (const [index, list] of lists.entries()) {
    for (const text of list) {
      if (!words.has(text)) words.set(text, index + 1)
      for (const character of text)
        if (!characters.has(character)) characters.set(character, index + 1)
    }
  }
  return { words, characters }
}

/** The lists are not exported as data, so they are read from the module's text. */
async function gradedLists() {
  const code = await readFile(require.resolve('chinese-lexicon/statistics/hsk.js'), 'utf8')
  const lists = /^let hsk = (\[[\s\S]*?\n\]);/m.exec(code)
  if (lists === null) throw new Error('chinese-lexicon keeps its graded words somewhere else now.')
  return JSON.parse(lists[1].replaceAll(/,(\s*\])/g, '$1'))
}

async function namesByRole() {
  const text = await readFile(new URL('zh-names.txt', import.meta.url), 'utf8')
  const sections = new Map()
  for (const [, title, body] of text.matchAll(/^\[(.+)\]\n([^[]*)/gm)) {
    sections.set(title, body.replaceAll(/^#.*$/gm, '').split(/\s+/).filter(Boolean))
  }
  const offices = sections
    .get('office-matters')
    .flatMap(matter => sections.get('office-ends').map(end => matter + end))
  return {
    name: new Set([...sections.get('names'), ...offices]),
    nameEnd: new Set(sections.get('name-ends')),
    nameBreak: new Set(sections.get('name-breaks')),
  }
}

/** A number for each character of the words, small for those that begin or join many words. */
function lettersOf(words) {
  const counts = new Map()
  for (const text of words)
    for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  const letters = new Uint16Array(characterCodes)
  const sorted = [...counts].sort(
    (left, right) => right[1] - left[1] || byCodeUnit(left[0], right[0]),
  )
  for (const [index, [character]] of sorted.entries()) letters[character.charCodeAt(0)] = index + 1
  return letters
}

function byCodeUnit(left, right) {
  return left < right ? -1 : left > right ? 1 : 0
}
