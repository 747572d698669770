import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const folder = fileURLToPath(new URL('../../fixtures/sentences/', import.meta.url))

/**
 * The labelled sentences of a language, each with its file, its part and where its problems stand.
 *
 * A label names words of its sentence; where those occur more than once, the first place that no earlier label has is meant.
 */
export function labelledSentences(language) {
  return readdirSync(join(folder, language)).flatMap(file => {
    const { part, sentences } = parse(readFileSync(join(folder, language, file), 'utf8'))
    return sentences.map(({ text, field = 'notes', problems = [] }) => ({
      file: `${language}/${file}`,
      part,
      text,
      field,
      labels: placed(text, problems),
    }))
  })
}

function placed(text, problems) {
  const labels = []
  for (const { words, category } of problems) {
    let start = text.indexOf(words)
    while (labels.some(label => label.start === start && label.words === words)) {
      start = text.indexOf(words, start + 1)
    }
    if (start === -1) throw new RangeError(`“${words}” is not in “${text}”.`)
    labels.push({ words, category, start, end: start + words.length })
  }
  return labels
}
