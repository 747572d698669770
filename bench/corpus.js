import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const fixtures = fileURLToPath(new URL('../fixtures/guides/', import.meta.url))

/** About as long as a service guide is, in bytes of UTF-8. */
const guideSize = 4800

/**
 * Guides put together from sections of the fixtures, with numbers and phone numbers of their own.
 *
 * The same count gives the same guides: the sections are dealt by a small generator with a fixed seed.
 */
export function makeGuides(language, count) {
  const sections = sectionsOf(language)
  const next = generator(language === 'zh' ? 1 : 2)
  return Array.from({ length: count }, (_, index) => {
    let guide = language === 'zh' ? `# 第${index + 1}号事项办事指南\n` : `# Service ${index + 1}\n`
    while (Buffer.byteLength(guide) < guideSize) {
      guide += `\n${sections[next() % sections.length]}\n`
    }
    return guide.replaceAll(/\d{2,4}(?=个工作日| working days|元|-)/g, () =>
      String(10 + (next() % 80)),
    )
  })
}

/** Write guides into a folder, a thousand to a folder as portals keep them; gives their paths. */
export function writeGuides(folder, guides) {
  return guides.map((guide, index) => {
    const inner = join(folder, String(Math.floor(index / 1000)))
    mkdirSync(inner, { recursive: true })
    const path = join(inner, `guide-${index}.md`)
    writeFileSync(path, guide)
    return path
  })
}

function sectionsOf(language) {
  return readdirSync(fixtures)
    .filter(name => name.startsWith(language))
    .flatMap(name => {
      const file = readdirSync(join(fixtures, name)).find(entry => entry === 'guide.md')
      if (file === undefined) return []
      const text = readFileSync(join(fixtures, name, file), 'utf8').replace(
        /^---\n[\s\S]*?\n---\n/,
        '',
      )
      return text.split(/\n(?=## )/).filter(section => section.startsWith('## '))
    })
}

/** Numerical Recipes' linear congruential generator; good enough to deal sections. */
function generator(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 8
  }
}
