import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeGuides, writeGuides } from './corpus.js'
import { cpuOfTasks, startUpOf, usageOf } from './measure.js'
import { configureTextlint, installTextlint } from './textlint.js'

/** Measures what baihua promises, each beside its reference in the same run: `npm run bench`, `npm run bench -- parsing memory --json`. */
const root = fileURLToPath(new URL('../', import.meta.url))
const bin = join(root, 'bin', 'baihua.js')
const work = mkdtempSync(join(tmpdir(), 'baihua-bench-'))

/** Files for textlint: enough that starting, and reading 3,000 terms as YAML, weighs little. */
const textlintFiles = 600

const asked = process.argv.slice(2).filter(argument => !argument.startsWith('--'))
const benchmarks = [parsing, terms, memory, textlint, startUp].filter(
  ({ name }) => asked.length === 0 || asked.includes(name),
)
const asJson = process.argv.includes('--json')
const rows = []
try {
  for (const benchmark of benchmarks) {
    const results = await benchmark()
    rows.push(...results)
    if (!asJson) results.forEach(tell)
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
if (asJson) console.log(JSON.stringify(rows, undefined, 2))

/** Linting Markdown with all rules, beside parsing the same files. */
function parsing() {
  return ['zh', 'en'].map(language => {
    const [parse, lint] = cpuOfTasks([
      ['parse', language],
      ['lint', language, 'strict'],
    ])
    return {
      what: `lint with all rules, ${language} (${Math.round(150_000 / lint)} guides a CPU second)`,
      figure: lint / parse,
      beside: '× remark-parse + gfm + front matter',
      promise: { most: 1.3 },
    }
  })
}

/** Three thousand terms beside fifty. */
function terms() {
  const [few, many] = cpuOfTasks(
    [50, 3000].map(count => {
      const folder = join(work, `own-${count}`)
      writeOwnRules(folder, new Map(madeUpTerms(count)))
      return ['lint', 'zh', 'none', folder]
    }),
  )
  return [
    {
      what: '3,000 terms',
      figure: many / few,
      beside: '× 50 terms',
      promise: { most: 1.1 },
    },
  ]
}

/** The most memory held for twenty thousand guides beside two thousand. */
async function memory() {
  const [less, more] = [2000, 20_000].map(count => {
    const folder = join(work, `portal-${count}`)
    writeGuides(folder, makeGuides('zh', count))
    const args = [bin, 'lint', folder, '--format', 'json', '-o', join(work, `${count}.json`)]
    return { count, ...usageOf(args, work) }
  })
  const perSecond = Math.round(more.count / more.seconds)
  return [
    {
      what: `memory for 20,000 guides, ${Math.round(more.memory)} MB (${perSecond} guides a CPU second)`,
      figure: more.memory / less.memory,
      beside: `× 2,000 guides, ${Math.round(less.memory)} MB`,
      promise: { most: 1.25 },
    },
  ]
}

/** Files per CPU second at 3,000 Chinese terms, beside textlint with prh and the same terms. */
async function textlint() {
  const folder = join(work, 'textlint')
  writeGuides(folder, makeGuides('zh', textlintFiles))
  const words = termsOf(3000)

  const program = installTextlint()
  const home = configureTextlint(program, words)
  const theirs = usageOf(
    [program, '--format', 'json', '-o', join(work, 'textlint.json'), `${folder}/**/*.md`],
    home,
  )

  const config = join(work, 'terms.config.yaml')
  writeOwnRules(join(work, 'own-3000'), words)
  writeFileSync(config, 'extends: []\nrulesFrom: [./own-3000]\n')
  const ours = usageOf(
    [bin, 'lint', folder, '-c', config, '--format', 'json', '-o', join(work, 'ours.json')],
    work,
  )
  return [
    {
      what: `3,000 terms over ${textlintFiles} files, ${(textlintFiles / ours.seconds).toFixed(0)} files a CPU second`,
      figure: theirs.seconds / ours.seconds,
      beside: `× textlint-rule-prh, ${(textlintFiles / theirs.seconds).toFixed(1)} files a CPU second`,
      promise: { least: 30 },
    },
  ]
}

/** Starting, beside a Node that does nothing. */
async function startUp() {
  const folder = join(work, 'start')
  mkdirSync(folder)
  const small = ['zh', 'en'].map(language => {
    const path = join(folder, `${language}.md`)
    writeFileSync(path, makeGuides(language, 1)[0].slice(0, language === 'zh' ? 800 : 2000))
    return path
  })
  const [node, version, zh, en] = startUpOf([
    ['-e', '0'],
    [bin, '--version'],
    ...small.map(path => [bin, 'lint', path, '--fail-on', 'never']),
  ])
  const beside = `× node -e 0, ${node.toFixed(0)} ms`
  return [
    { what: 'baihua --version', figure: version / node, beside, promise: { most: 1.3 } },
    {
      what: 'baihua lint, a small Chinese guide',
      figure: zh / node,
      beside,
      promise: { most: 2.5 },
    },
    {
      what: 'baihua lint, a small English guide',
      figure: en / node,
      beside,
      promise: { most: 2.5 },
    },
  ]
}

/** The words that our own Chinese rules look for, and made-up ones. */
function termsOf(count) {
  return new Map([...ownTerms(), ...madeUpTerms(count)].slice(0, count))
}

/** Terms that look like Chinese words and hardly ever occur, so that only looking for them costs. */
function madeUpTerms(count) {
  const letters = '申请材料办理登记审核许可证明批准公示受理补正送达期限依据机关'
  return Array.from({ length: count }, (_, index) => {
    const at = place => letters[Math.floor(index / letters.length ** place) % letters.length]
    return [`${at(0)}${at(1)}${at(2)}事宜`, `办${index}`]
  })
}

function ownTerms() {
  const { rules } = JSON.parse(readFileSync(join(root, 'dist', 'rules.json'), 'utf8'))
  return rules
    .filter(({ header }) => header.kind === 'terms' && header.language === 'zh')
    .flatMap(({ settings }) => Object.keys(settings.terms))
    .map(term => [term, `说${term}`])
}

function writeOwnRules(folder, words) {
  mkdirSync(folder, { recursive: true })
  const list = [...words].map(([term, use]) => `  ${term}: ${use}`).join('\n')
  writeFileSync(
    join(folder, 'terms.yaml'),
    `kind: terms
language: zh
severity: warning
category: plain-words
message: { zh-CN: '“{found}”可以说“{use}”。', en: 'Say “{use}”.' }
why: { zh-CN: 好懂, en: Easier }
terms:
${list}
examples: [{ bad: ${[...words.keys()][0]} }, { good: 身份证 }]
`,
  )
}

function tell({ what, figure, beside, promise }) {
  const holds = promise.most === undefined ? figure >= promise.least : figure <= promise.most
  const limit = promise.most === undefined ? `at least ${promise.least}` : `at most ${promise.most}`
  console.log(`${holds ? '✓' : '✗'} ${what}: ${figure.toFixed(2)} ${beside} (${limit})`)
}
