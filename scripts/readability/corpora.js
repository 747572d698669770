import { readFile, readdir } from 'node:fs/promises'
import { join, parse } from 'node:path'

/** Texts are dealt into this many parts for cross-validation, by group: two versions of one source never fall apart. */
export const folds = 5

/** Pairs of two levels are many; this many of a set are enough to fit to. */
const levelPairs = 1500

/**
 * The sets of a language in a folder of `zh_*.jsonl` and `en_*.jsonl`, with the features of each text.
 *
 * A line is a pair `{ complex, simple, group }`, or a text `{ text, level, group }` where a higher level is harder.
 */
export async function readSets(folder, language, read) {
  const files = (await readdir(folder)).filter(name => name.startsWith(`${language}_`)).sort()
  return Promise.all(
    files.map(async file => {
      const lines = (await readFile(join(folder, file), 'utf8')).split('\n').filter(Boolean)
      const rows = lines.map(line => JSON.parse(line))
      const name = parse(file).name
      return rows[0]?.text === undefined ? pairSet(name, rows, read) : levelSet(name, rows, read)
    }),
  )
}

function pairSet(name, rows, read) {
  const pairs = rows.map(({ complex, simple, group }) => ({
    hard: read(complex),
    easy: read(simple),
    fold: foldOf(group),
  }))
  return {
    name,
    pairs: fold => pairs.filter(pair => fold === undefined || pair.fold === fold),
    training: keep => pairs.filter(pair => keep(pair.fold)),
  }
}

function levelSet(name, rows, read) {
  const texts = rows.map(({ text, level, group }) => ({
    read: read(text),
    level,
    fold: foldOf(group),
  }))
  const pairsOf = list =>
    list.flatMap(hard =>
      list
        .filter(easy => hard.level > easy.level)
        .map(easy => ({ hard: hard.read, easy: easy.read })),
    )
  return {
    name,
    texts,
    pairs: fold => pairsOf(texts.filter(text => fold === undefined || text.fold === fold)),
    training: keep => spread(pairsOf(texts.filter(text => keep(text.fold)))),
  }
}

/** Every so-many-th pair. */
function spread(pairs) {
  const step = Math.max(1, pairs.length / levelPairs)
  return Array.from(
    { length: Math.floor(pairs.length / step) },
    (_, index) => pairs[Math.floor(index * step)],
  )
}

/** A number from 0 for a group, the same in every run. */
function foldOf(group) {
  let hash = 2166136261
  for (const character of group) hash = Math.imul(hash ^ character.codePointAt(0), 16777619) >>> 0
  return (hash >>> 8) % folds
}
