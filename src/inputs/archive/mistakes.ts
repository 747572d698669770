import { say, type LocalText } from '../../base/local-text.ts'
import { ToolError } from '../../base/tool-error.ts'

/** An archive that cannot be read through, such as one that was cut. */
export function brokenArchive(path: string, cause: unknown): ToolError {
  return new ToolError(
    'broken-archive',
    say(texts => texts.archive.broken(path)),
    say(texts => texts.archive.brokenHint),
    { cause },
  )
}

/** A file that only opens with a password. */
export function encryptedFile(path: string): ToolError {
  return new ToolError(
    'encrypted',
    say(texts => texts.archive.encrypted(path)),
    say(texts => texts.archive.encryptedHint),
  )
}

/** An archive that no office program makes. */
export function refusedArchive(path: string, reason: LocalText): ToolError {
  return new ToolError(
    'refused-archive',
    { 'zh-CN': `${path}${reason['zh-CN']}`, en: `${path} ${reason.en}` },
    say(texts => texts.archive.refusedHint),
  )
}

/** More bytes inside than may be unpacked. */
export function tooMuchInside(path: string, limit: number): ToolError {
  return new ToolError(
    'too-large',
    say(texts => texts.archive.tooMuchInside(path, limit)),
    say(texts => texts.input.raiseLimit('unpackedSize')),
  )
}
