import { say } from '../../base/local-text.ts'
import { ToolError } from '../../base/tool-error.ts'
import type { SourcePart } from '../../document/part.ts'

/** A file whose keys are nothing that guides have. */
export function noRecords({ name }: Pick<SourcePart, 'name'>): ToolError {
  return new ToolError(
    'no-records',
    say(texts => texts.input.noRecords(name)),
    say(texts => texts.input.noRecordsHint(name)),
  )
}

/** A file without anything that looks like a record at all. */
export function noKeys({ name }: Pick<SourcePart, 'name'>): ToolError {
  return new ToolError(
    'no-records',
    say(texts => texts.input.noKeys(name)),
    say(texts => texts.input.noKeysHint),
  )
}
