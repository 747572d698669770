import type { Trouble } from '../findings/finding.ts'
import type { CatalogueData } from '../guide/catalogue.ts'
import type { Language } from '../document/model.ts'
import type { RuleFile } from './rule.ts'
import type { SetFile } from './set-file.ts'

/** Everything that rules folders hold. */
export interface Library {
  /** By id. */
  readonly rules: ReadonlyMap<string, RuleFile>
  /** By name. */
  readonly sets: ReadonlyMap<string, SetFile>
  readonly catalogues: Readonly<Record<Language, CatalogueData>>
  /** Rule files that could not be read; the others still run. */
  readonly troubles: readonly Trouble[]
}
