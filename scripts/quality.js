/**
 * How often the rules are right on sentences that editors labelled: `npm run quality`.
 *
 *     npm run quality                          both languages, every part
 *     npm run quality -- zh --part open        one language, one part
 *     npm run quality -- zh --part open --show what was wrong and what was missed, sentence by sentence
 *     npm run quality -- --update              keep the figures that later runs are compared with
 *
 * Rule writers read the sentences of the part `open` only; `held-out` says how the rules do on sentences nobody had in mind.
 * Ends with 1 if a promise is broken or a rule has become noisier than the kept figures say.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { makeJudge } from './quality/judge.js'
import { labelledSentences } from './quality/sentences.js'
import { measure, noisierRules } from './quality/measure.js'
import { tellExamples, tellFigures } from './quality/tell.js'

const promises = { precision: 0.95, recall: 0.8 }
const kept = fileURLToPath(new URL('../fixtures/sentences/figures.json', import.meta.url))

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string' },
    show: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
  },
})
const languages = positionals.length > 0 ? positionals : ['zh', 'en']

const figures = {}
let isKept = true
for (const language of languages) {
  const judge = await makeJudge(language)
  const judged = []
  for (const sentence of labelledSentences(language)) {
    if (values.part !== undefined && sentence.part !== values.part) continue
    judged.push({ ...sentence, ...(await judge(sentence)) })
  }
  if (values.show) tellExamples(judged)
  figures[language] = measure(judged)
  tellFigures(language, figures[language])

  const { all } = figures[language]
  isKept &&=
    all.precision >= promises.precision &&
    all.recall >= promises.recall &&
    all.falseAlarms === 0 &&
    all.lostFacts === 0
}

const isWhole = values.part === undefined && languages.length === 2
if (values.update) {
  if (!isWhole) throw new RangeError('Only the figures of both languages and all parts are kept.')
  writeFileSync(kept, `${JSON.stringify(figures, undefined, 2)}\n`)
} else if (isWhole) {
  const noisier = noisierRules(JSON.parse(readFileSync(kept, 'utf8')), figures)
  for (const line of noisier) console.log(`noisier: ${line}`)
  isKept &&= noisier.length === 0
}
process.exitCode = isKept ? 0 : 1
