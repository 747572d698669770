import { basename } from 'node:path'
import { sentencesIn, type Locale } from '../../base/local-text.ts'
import type { Origin } from '../../config/steps.ts'

/** Who said something about a rule, in words. */
export function originWords({ by, name, line }: Origin, locale: Locale): string {
  const { rulePage: texts } = sentencesIn(locale)
  if (by === 'set') return texts.setName(name)
  if (by === 'rules-folder') return texts.folderName(name)
  return line === undefined ? basename(name) : `${basename(name)}:${line}`
}
