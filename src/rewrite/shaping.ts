import type { FieldCatalogue } from '../guide/catalogue.ts'
import type { PageFile } from '../rules/page-file.ts'
import type { FindingLookup } from './findings-in.ts'
import type { Guard } from './guard.ts'
import type { Question } from './rewritten-guide.ts'
import type { Statement } from './words.ts'

/** What shaping portions takes. */
export interface Shaping {
  readonly page: PageFile
  readonly catalogue: FieldCatalogue
  readonly guard: Guard
  readonly found: FindingLookup
  readonly questions: Question[]
  /** The title of the page. */
  readonly title: Statement | undefined
}
