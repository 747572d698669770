import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import { say, sentencesIn } from '../../base/local-text.ts'
import { similarName } from '../../base/similar-name.ts'
import { ToolError } from '../../base/tool-error.ts'
import type { Config } from '../../config/config.ts'
import { visible } from '../../reporters/parts/visible.ts'
import { kinds } from '../../rules/kinds.ts'
import type { RuleHeader } from '../../rules/rule.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import type { SharedOptions } from '../options.ts'
import { openOutput, unwritable } from '../output.ts'
import { prepare } from '../prepare.ts'
import { rulesFolderOf } from '../rule-sources.ts'
import { ruleSkeleton } from '../rule-skeleton.ts'

export interface NewRuleOptions extends SharedOptions {
  readonly kind: string
}

/** Write a rule file to begin with: it proves itself as it is, and says in comments what to change. */
export async function newRule(path: string, options: NewRuleOptions): Promise<ExitCode> {
  const { cwd, config, locale } = await prepare(options)
  if (!Object.hasOwn(kinds, options.kind)) throw unknownKind(options.kind)
  if (/[\\/]$/u.test(path) || /^\.{0,2}$/u.test(path)) throw needsName(path)

  const shown = /\.ya?ml$/u.test(path) ? path : `${path}.yaml`
  const file = resolve(cwd, shown)
  const yaml = ruleSkeleton(options.kind, languageOf(file, locale), locale)
  await writeNew(file, shown, yaml)

  const { newRule: texts } = sentencesIn(locale)
  const next = [
    texts.nextEdit,
    texts.nextProve(visible(shown)),
    ...(isConfigured(file, config) ? [] : [texts.nextConfig(visible(folderFor(file, config)))]),
  ]
  const output = await openOutput(undefined)
  await output.write(
    `${texts.written(visible(shown))}\n${next.map(step => `→ ${step}\n`).join('')}`,
  )
  await output.finish()
  return exitCodes.clean
}

/** The innermost folder that is named after a language decides; otherwise the language of the messages. */
function languageOf(file: string, locale: string): RuleHeader['language'] {
  const folder = dirname(file)
    .split(sep)
    .findLast(name => name === 'zh' || name === 'en' || name === 'any')
  if (folder === 'zh' || folder === 'en' || folder === 'any') return folder
  return locale === 'en' ? 'en' : 'zh'
}

async function writeNew(file: string, shown: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text, { flag: 'wx' })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new ToolError(
        'file-exists',
        say(texts => texts.newRule.exists(shown)),
        say(texts => texts.newRule.existsHint),
        { cause: error },
      )
    }
    throw unwritable(shown, error)
  }
}

function isConfigured(file: string, { rulesFrom }: Config): boolean {
  return rulesFrom.some(folder => file.startsWith(folder + sep))
}

/** As `rulesFrom` would name it: from the folder of the configuration. */
function folderFor(file: string, { folder }: Config): string {
  const path = relative(folder, rulesFolderOf(file)).split(sep).join('/')
  return path.startsWith('.') ? path : `./${path}`
}

function unknownKind(kind: string): ToolError {
  const near = similarName(kind, Object.keys(kinds))
  return new ToolError(
    'unknown-kind',
    say(texts => texts.newRule.unknownKind(kind)),
    say(texts =>
      near === undefined
        ? texts.newRule.knownKinds(Object.keys(kinds).join(' '))
        : texts.rules.didYouMean(near),
    ),
  )
}

function needsName(path: string): ToolError {
  return new ToolError(
    'needs-name',
    say(texts => texts.newRule.needsName(path)),
    say(texts => texts.newRule.needsNameHint),
  )
}
