import type { Trouble } from '../findings/finding.ts'
import type { CatalogueData } from '../guide/catalogue.ts'
import type { Language } from '../document/model.ts'
import type { GlossaryFile } from './glossary-file.ts'
import type { PageFile } from './page-file.ts'
import type { RuleFile } from './rule.ts'
import type { SetFile } from './set-file.ts'
import type { ToneFile } from './tone-file.ts'

/** Everything that rules folders hold. */
export interface Library {
  /** By id. */
  readonly rules: ReadonlyMap<string, RuleFile>
  /** By name. */
  readonly sets: ReadonlyMap<string, SetFile>
  readonly catalogues: Readonly<Record<Language, CatalogueData>>
  readonly rewriting: RewritingData
  /** Rule files that could not be read; the others still run. */
  readonly troubles: readonly Trouble[]
}

/** What rewriting a whole guide takes besides rules. */
export interface RewritingData {
  readonly pages: Readonly<Record<Language, PageFile>>
  /** By name. */
  readonly tones: Readonly<Record<string, ToneFile>>
  /** Later ones have the last word on a term. */
  readonly glossaries: readonly GlossaryFile[]
}
