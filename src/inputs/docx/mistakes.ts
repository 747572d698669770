import { say } from '../../base/local-text.ts'
import { ToolError } from '../../base/tool-error.ts'

/** A part that is not well-formed. */
export function brokenXml(path: string, part: string, line: number, cause: Error): ToolError {
  return new ToolError(
    'broken-xml',
    say(texts => texts.docx.brokenXml(path, part, line)),
    say(texts => texts.docx.brokenHint),
    { cause },
  )
}

/** A part with a document type, through which entities could fill the memory or fetch files. */
export function forbiddenXml(path: string, part: string): ToolError {
  return new ToolError(
    'forbidden-xml',
    say(texts => texts.docx.forbiddenXml(path, part)),
    say(texts => texts.docx.brokenHint),
  )
}

/** A part whose elements stand too deep inside one another. */
export function tooDeepXml(path: string, part: string, line: number, limit: number): ToolError {
  return new ToolError(
    'too-deep',
    say(texts => texts.docx.tooDeepXml(path, part, line, limit)),
    say(texts => texts.docx.brokenHint),
  )
}

/** An archive that is no Word file, such as a spreadsheet. */
export function notWord(path: string): ToolError {
  return new ToolError(
    'not-word',
    say(texts => texts.docx.notWord(path)),
    say(texts => texts.docx.saveAsDocx),
  )
}

/** A file of the format that Word had before 2007. */
export function oldWord(path: string): ToolError {
  return new ToolError(
    'old-word',
    say(texts => texts.docx.oldWord(path)),
    say(texts => texts.docx.saveAsDocx),
  )
}

/** Tables or text boxes too deep inside one another. */
export function tooDeep(path: string, limit: number): ToolError {
  return new ToolError(
    'too-deep',
    say(texts => texts.docx.tooDeep(path, limit)),
    say(texts => texts.input.raiseLimit('nesting')),
  )
}
