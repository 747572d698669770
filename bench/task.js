import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { createLinter, loadConfig, loadLibrary } from '../dist/index.js'
import { makeGuides } from './corpus.js'
import { cpuOf } from './measure.js'

/**
 * Prints the CPU milliseconds of one task over 150 guides; a process of its own, so that no task warms or spoils the compiled code of another.
 *
 *     node bench/task.js parse zh
 *     node bench/task.js lint zh strict
 *     node bench/task.js lint zh none <folder of rules>
 */
const [task, language, set, rules] = process.argv.slice(2)
const guides = makeGuides(language, 150)
console.log(await cpuOf(task === 'parse' ? parseTask() : await lintTask()))

function parseTask() {
  const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
  return () => guides.forEach(guide => parser.parse(guide))
}

async function lintTask() {
  const config = {
    ...(await loadConfig({ cwd: import.meta.dirname })),
    extends: set === 'none' ? [] : [set],
    rulesFrom: rules === undefined ? [] : [rules],
  }
  const library = await loadLibrary(config.rulesFrom)
  const linter = await createLinter(config, library, { only: [], withLines: false })
  const sources = guides.map(guide => ({ path: 'guide.md', bytes: Buffer.from(guide) }))
  return async () => {
    for (const source of sources) await linter.lintSource(source).next()
  }
}
