/**
 * How often the readability score puts two texts in the right order, beside the classical formulas:
 *
 *     npm run readability -- <folder with zh_*.jsonl and en_*.jsonl> [--write]
 *
 * - `score`: the weights as they are.
 * - `cv`: the weights fitted anew to four fifths of all sets and measured on the rest, five times.
 * - `without`: fitted to all other sets, measured on this one.
 *
 * Shares in per cent, ties count half; `rho` is Spearman's rank correlation where texts have levels. `--write` fits the weights
 * to all of the folder and writes them into `model.json` of each language. The corpora are not part of baihua; see docs/readability.md.
 */
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'tsdown'
import { folds, readSets } from './readability/corpora.js'
import { accuracy, fit, lineThrough, median, rankCorrelation } from './readability/fit.js'
import { languages } from './readability/languages.js'

const root = new URL('../', import.meta.url)
const folder = process.argv.slice(2).find(argument => !argument.startsWith('--'))
if (folder === undefined) {
  console.error('Usage: npm run readability -- <folder with zh_*.jsonl and en_*.jsonl> [--write]')
  process.exit(2)
}
const { loadLanguageTools } = await builtTools()
for (const [language, settings] of Object.entries(languages)) {
  const tools = await loadLanguageTools(language)
  const sets = await readSets(folder, language, text => readText(text, tools))
  if (sets.length === 0) continue
  report(sets, settings, await readModel(language))
  if (process.argv.includes('--write')) await writeModel(language, sets, settings, tools)
}

function readText(text, tools) {
  const sentences = tools.sentences(text).map(({ start, end }) => text.slice(start, end))
  const readability = tools.readability(sentences)
  return readability && { text, features: readability.features, figures: readability.figures }
}

function report(sets, { weights, signs, formulas }, model) {
  const difficulty = weightsOf => read =>
    read && Object.keys(signs).reduce((sum, name) => sum + weightsOf[name] * read.features[name], 0)
  const training = (keep, besides) =>
    sets
      .filter(({ name }) => name in weights && name !== besides)
      .map(set => ({ pairs: set.training(keep), weight: weights[set.name] }))

  const fitted = Object.fromEntries(
    Object.keys(signs).map(name => [name, model.features[name]?.weight ?? 0]),
  )
  const foldWeights = Array.from({ length: folds }, (_, fold) =>
    fit(
      training(other => other !== fold),
      signs,
    ),
  )
  const columns = ['score', 'cv', 'without', ...Object.keys(formulas), 'rho']
  console.log(
    [
      'set'.padEnd(22),
      'pairs'.padStart(7),
      ...columns.map(name => name.padStart(width(name))),
    ].join(''),
  )

  const sums = columns.map(() => 0)
  for (const set of sets) {
    const parts = foldWeights.map((folded, fold) => ({
      pairs: set.pairs(fold),
      difficultyOf: difficulty(folded),
    }))
    const count = parts.reduce((sum, { pairs }) => sum + pairs.length, 0)
    const crossed = parts.reduce(
      (sum, { pairs, difficultyOf }) =>
        sum + (pairs.length === 0 ? 0 : accuracy(pairs, difficultyOf) * pairs.length),
      0,
    )
    const all = set.pairs()
    const figures = [
      accuracy(all, difficulty(fitted)),
      crossed / count,
      accuracy(
        all,
        difficulty(
          fit(
            training(() => true, set.name),
            signs,
          ),
        ),
      ),
      ...Object.values(formulas).map(formula => accuracy(all, read => read && formula(read))),
    ]
    for (const [index, figure] of figures.entries()) sums[index] += figure / sets.length
    const rho =
      set.texts === undefined ? '' : rankCorrelation(set.texts, difficulty(fitted)).toFixed(2)
    print(set.name, all.length, [...figures.map(figure => figure.toFixed(1)), rho], columns)
  }
  print(
    'mean',
    '',
    sums.slice(0, -1).map(sum => sum.toFixed(1)),
    columns,
  )
  console.log()
}

function print(name, count, figures, columns) {
  const cells = figures.map((figure, index) => figure.padStart(width(columns[index])))
  console.log([name.padEnd(22), String(count).padStart(7), ...cells].join(''))
}

function width(name) {
  return Math.max(9, name.length + 2)
}

function modelFile(language) {
  return new URL(`src/text/${language === 'zh' ? 'chinese' : 'english'}/model.json`, root)
}

async function readModel(language) {
  return JSON.parse(await readFile(modelFile(language), 'utf8'))
}

async function writeModel(language, sets, { weights, signs, anchors }, tools) {
  const raw = fit(
    sets
      .filter(({ name }) => name in weights)
      .map(set => ({ pairs: set.training(() => true), weight: weights[set.name] })),
    signs,
  )
  const difficultyOf = read =>
    read === undefined
      ? 0
      : Object.keys(signs).reduce((sum, name) => sum + raw[name] * read.features[name], 0)
  const { slope, start } = lineThrough(
    anchors.map(([name, find, target]) => [
      find(
        sets.find(set => set.name === name),
        difficultyOf,
      ),
      target,
    ]),
  )
  const plain = await plainGuides(language, tools)
  const model = {
    base: round(start),
    features: Object.fromEntries(
      Object.keys(signs).map(name => [
        name,
        {
          weight: round(raw[name] * slope),
          plain: round(median(plain.map(({ features }) => features[name]))),
          part: name === 'sentenceLength' ? 'sentences' : 'words',
        },
      ]),
    ),
  }
  await writeFile(modelFile(language), `${JSON.stringify(model, undefined, 2)}\n`)
}

/** The plain guides of the fixtures, without headings and marks of lists: what costs are measured against. */
async function plainGuides(language, tools) {
  const pairs = new URL(`fixtures/pairs/${language}/`, root)
  const guides = await Promise.all(
    (await readdir(pairs)).map(name => readFile(new URL(`${name}/plain.md`, pairs), 'utf8')),
  )
  return guides.map(guide => {
    const lines = guide.split('\n').filter(line => !/^(?:#|\|)/.test(line))
    return readText(lines.map(line => line.replace(/^(?:-|\d+\.) /, '')).join('\n'), tools)
  })
}

function round(value) {
  return Number(value.toPrecision(4))
}

/** The sources as Node can run them: types taken off, bundled into a folder of their own. */
async function builtTools() {
  // Inside the package, because that is where the tools look for their words.
  const outDir = await mkdtemp(fileURLToPath(new URL('dist/readability-', root)))
  try {
    await build({
      cwd: fileURLToPath(root),
      config: false,
      entry: { tools: 'src/text/language-tools.ts' },
      outDir,
      format: 'esm',
      platform: 'node',
      dts: false,
      logLevel: 'silent',
      deps: { alwaysBundle: /./ },
    })
    const entry = (await readdir(outDir)).find(name => /^tools\.m?js$/.test(name))
    const tools = await import(pathToFileURL(join(outDir, entry)).href)
    // Both languages are loaded before their files go.
    await Promise.all(['zh', 'en'].map(language => tools.loadLanguageTools(language)))
    return tools
  } finally {
    await rm(outDir, { recursive: true, force: true })
  }
}
