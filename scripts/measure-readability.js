/**
 * How often the readability score puts two texts in the right order.
 *
 *     node scripts/measure-readability.js <folder>
 *
 * The folder holds `zh_*.jsonl` and `en_*.jsonl`. A line is a pair `{ complex, simple }`, or a text
 * `{ text, level }` where a higher level is harder. Prints a set a line: pairs judged, the share in
 * the right order in per cent (ties count half), and the median scores.
 */
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, parse } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'tsdown'

const folder = process.argv[2]
if (folder === undefined) {
  console.error(
    'Usage: node scripts/measure-readability.js <folder with zh_*.jsonl and en_*.jsonl>',
  )
  process.exit(2)
}

const { loadLanguageTools } = await builtTools()
for (const file of (await readdir(folder))
  .filter(name => /^(?:zh|en)_.*\.jsonl$/.test(name))
  .sort()) {
  const tools = await loadLanguageTools(file.slice(0, 2))
  const lines = (await readFile(join(folder, file), 'utf8')).split('\n').filter(Boolean)
  const { pairs, right, hard, easy } = judge(
    lines.map(line => JSON.parse(line)),
    tools,
  )
  const share = ((100 * right) / pairs).toFixed(1)
  console.log(
    `${parse(file).name.padEnd(24)}${String(pairs).padStart(8)} pairs${share.padStart(8)} %` +
      `    median ${median(hard).toFixed(0)} / ${median(easy).toFixed(0)}`,
  )
}

/** The sources as Node can run them: types taken off, bundled into a folder of their own. */
async function builtTools() {
  const outDir = await mkdtemp(join(tmpdir(), 'baihua-measure-'))
  try {
    await build({
      cwd: fileURLToPath(new URL('..', import.meta.url)),
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

function judge(rows, tools) {
  const scoreOf = text => {
    const sentences = tools.sentences(text).map(({ start, end }) => text.slice(start, end))
    return tools.readability(sentences)?.score ?? 50
  }
  const result = { pairs: 0, right: 0, hard: [], easy: [] }
  const compare = (hard, easy) => {
    result.pairs++
    result.right += hard < easy ? 1 : hard === easy ? 0.5 : 0
    result.hard.push(hard)
    result.easy.push(easy)
  }
  if (rows[0]?.text === undefined) {
    for (const { complex, simple } of rows) compare(scoreOf(complex), scoreOf(simple))
    return result
  }
  const levels = rows.map(({ text, level }) => ({ score: scoreOf(text), level }))
  for (const hard of levels) {
    for (const easy of levels) if (hard.level > easy.level) compare(hard.score, easy.score)
  }
  return result
}

function median(values) {
  return values.toSorted((left, right) => left - right)[values.length >> 1] ?? Number.NaN
}
