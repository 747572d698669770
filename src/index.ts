export type { Document, Language } from './document/model.ts'
export type { Edit } from './document/edit.ts'
export type {
  Applicability,
  Category,
  Finding,
  GuideReport,
  Remedy,
  Severity,
  Suggestion,
  Trouble,
} from './findings/finding.ts'
export type { Fact, FactChange, FactKind } from './facts/fact.ts'
export { compareFacts } from './facts/compare.ts'
export { findFacts } from './facts/find-facts.ts'
export { loadConfig } from './config/load.ts'
export { loadLibrary } from './rules/built-in.ts'
export { createLinter, type Linter } from './lint/linter.ts'
export { fixDocument } from './rewrite/fix-document.ts'
