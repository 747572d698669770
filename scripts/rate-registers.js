/**
 * How many findings per 1,000 words pages of each register draw: plain ones should draw at most a fifth of what
 * bureaucratic ones draw.
 *
 *     node scripts/rate-registers.js FOLDER [PAGES]
 *
 * FOLDER holds `index.tsv` with the columns `file` and `register`; the pages are read from PAGES, or from FOLDER.
 */
import { readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { createLinter, loadConfig, loadLibrary } from '../dist/index.js'

const [folder, pages = folder] = process.argv.slice(2)
if (folder === undefined) throw new RangeError('Name the folder that holds index.tsv.')

/** What a page leaves out says nothing about how it is worded. */
const isWording = ({ rule }) =>
  !['missing-field', 'field-order', 'unneeded-field', 'consistency'].includes(rule)

const config = await loadConfig({ cwd: import.meta.dirname })
const linter = await createLinter(config, await loadLibrary(config.rulesFrom), {
  only: [],
  withLines: false,
})
const kinds = new Map(linter.rules.map(({ id, header }) => [id, header.kind]))

const registers = new Map()
for (const line of readFileSync(join(folder, 'index.tsv'), 'utf8').trim().split('\n').slice(1)) {
  const [file, , register] = line.split('\t')
  const page = readPage(file)
  const { findings } = (await linter.lintSource(page).next()).value
  const text = page.bytes.toString('utf8').replace(/<[^>]*>/g, ' ')
  const words = text.match(/[\p{L}\d’'-]+/gu) ?? []
  const sum = registers.get(register) ?? { pages: 0, words: 0, all: 0, wording: 0, warnings: 0 }
  sum.pages += 1
  sum.words += words.length
  sum.all += findings.length
  const ofWording = findings.filter(({ ruleId }) => isWording({ rule: kinds.get(ruleId) }))
  sum.wording += ofWording.length
  sum.warnings += ofWording.filter(({ severity }) => severity !== 'advice').length
  registers.set(register, sum)
}

const per1000 = (count, words) => Number(((1000 * count) / words).toFixed(1))
console.table(
  Object.fromEntries(
    [...registers].map(([register, { pages: count, words, all, wording, warnings }]) => [
      register,
      {
        pages: count,
        words,
        'findings per 1,000 words': per1000(all, words),
        'of wording': per1000(wording, words),
        'of wording, without advice': per1000(warnings, words),
      },
    ]),
  ),
)

/** A page as it was found, or the text made of it, which has the ending of Markdown. */
function readPage(file) {
  const names = [file, `${basename(file, extname(file))}.md`]
  for (const name of names) {
    try {
      return { path: name, bytes: readFileSync(join(pages, name)) }
    } catch (error) {
      if (error.code !== 'ENOENT') throw error
    }
  }
  throw new RangeError(`There is no ${names.join(' or ')} in ${pages}.`)
}
