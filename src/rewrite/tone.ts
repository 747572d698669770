import { say } from '../base/local-text.ts'
import type { ToneFile, ToneWords } from '../rules/tone-file.ts'
import { mapStatements } from './blocks.ts'
import type { Guard, Step } from './guard.ts'
import type { PageSection } from './rewritten-guide.ts'
import { replaceAll, type Statement } from './words.ts'

/** Say what a tone says differently; only where no fact changes, and its own words only where none stands. */
export function wordedIn(
  { words, name }: ToneFile,
  sections: readonly PageSection[],
  guard: Guard,
): PageSection[] {
  const own = words[guard.language]
  return sections.map(section => ({
    ...dressSection(section, own),
    blocks: reworded(section.blocks, own.wordings, name, guard),
  }))
}

function dressSection(section: PageSection, { intros }: ToneWords): PageSection {
  const intro = intros[section.id]
  return intro === undefined ? section : { ...section, intro }
}

function reworded(
  blocks: PageSection['blocks'],
  wordings: ToneWords['wordings'],
  name: string,
  guard: Guard,
): PageSection['blocks'] {
  const entries = Object.entries(wordings)
  if (entries.length === 0) return blocks
  const inTone = (statement: Statement): Statement => {
    let current = statement
    for (const [from, to] of entries) {
      const pattern = new RegExp(from.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'), 'gu')
      const words = replaceAll(current.words, pattern, () => to)
      current = guard.allow(step(name), [current], [{ ...current, words }])[0]!
    }
    return current
  }
  return mapStatements(blocks, statements => statements.map(inTone))
}

function step(tone: string): Step {
  return { kind: 'wording', rule: `tone/${tone}`, reason: say(texts => texts.rewrite.tone(tone)) }
}
