import type { Language } from '../document/model.ts'

/** What a file in a `glossary` folder holds: terms that cannot be avoided, each with what it means in everyday words. */
export interface GlossaryFile {
  readonly language: Language
  readonly terms: Readonly<Record<string, string>>
}
