import { readFileSync } from 'node:fs'
import { say } from '../base/local-text.ts'
import { ToolError } from '../base/tool-error.ts'
import type { Config } from '../config/config.ts'
import { ruleResolver } from '../config/resolve.ts'
import type { Document, Language } from '../document/model.ts'
import type { GuideReport, Trouble } from '../findings/finding.ts'
import { makeCatalogue, type FieldCatalogue } from '../guide/catalogue.ts'
import { refuseEmpty } from '../inputs/empty-file.ts'
import { readDocuments } from '../inputs/read-document.ts'
import type { InputSettings, Source } from '../inputs/input.ts'
import { findRule } from '../rules/find-rule.ts'
import type { Library } from '../rules/library.ts'
import type { RuleFile } from '../rules/rule.ts'
import { loadLanguageTools, type LanguageTools } from '../text/language-tools.ts'
import { lintDocument, type LintSettings } from './lint-document.ts'
import { prepareRules, type PreparedRules } from './prepare-rules.ts'

/** What a run asks for besides its configuration. */
export interface LinterOptions {
  /** Only these rules, by id; all that the configuration chooses if empty. */
  readonly only: readonly string[]
  /** The name of the format in which every file is read, if a person said so. */
  readonly inputFormat?: string | undefined
  /** Whether reports carry the source lines that findings stand in. */
  readonly withLines: boolean
}

/** Lints files by one configuration; what files share is prepared once. */
export interface Linter {
  /** The rules that may run, by id; files may have other settings through overrides. */
  readonly rules: readonly RuleFile[]
  settingsFor(document: Document): Promise<LintSettings>
  /** How files are read. */
  readonly reading: InputSettings
  /**
   * Report on the guides of a file, one by one.
   *
   * Never throws for what is wrong with a file: that becomes a trouble of its report.
   */
  lintFile(path: string, shown: string): AsyncGenerator<GuideReport>
  lintSource(source: Source): AsyncGenerator<GuideReport>
}

/** Make a linter. Throws a `ToolError` for a mistake in the configuration. */
export async function createLinter(
  config: Config,
  library: Library,
  options: LinterOptions,
): Promise<Linter> {
  const resolve = ruleResolver(config, library)
  const prepared = new Map<readonly RuleFile[], Map<Language, PreparedRules>>()
  const catalogues = new Map<Language, FieldCatalogue>()
  const tools = new Map<Language, LanguageTools>()
  const base = await resolve()
  const reading: InputSettings = {
    limits: config.limits,
    records: config.records,
    isLabel: key => languages.some(language => catalogueOf(language).knows(key, 'exactly')),
  }

  function rulesFor(files: readonly RuleFile[], language: Language): PreparedRules {
    const languages = prepared.get(files) ?? new Map<Language, PreparedRules>()
    prepared.set(files, languages)
    let rules = languages.get(language)
    if (rules === undefined) {
      languages.set(language, (rules = prepareRules(pick(files, library, options.only), language)))
    }
    return rules
  }

  function catalogueOf(language: Language): FieldCatalogue {
    let catalogue = catalogues.get(language)
    if (catalogue === undefined) {
      catalogue = makeCatalogue(library.catalogues[language], config.fields)
      catalogues.set(language, catalogue)
    }
    return catalogue
  }

  async function toolsOf(language: Language): Promise<LanguageTools> {
    let known = tools.get(language)
    if (known === undefined) tools.set(language, (known = await loadLanguageTools(language)))
    return known
  }

  async function settingsFor({ path, language }: Document): Promise<LintSettings> {
    const { rules } = config.overrides.length === 0 ? base : await resolve(path)
    return {
      rules: rulesFor(rules, language),
      catalogue: catalogueOf(language),
      tools: await toolsOf(language),
      ruleSeconds: config.limits.ruleSeconds,
      withLines: options.withLines,
    }
  }

  async function* lintSource(source: Source): AsyncGenerator<GuideReport> {
    try {
      for await (const { document, problems } of readDocuments(source, reading)) {
        refuseEmpty(document)
        const report = lintDocument(document, await settingsFor(document))
        const troubles = problems.map((problem): Trouble => ({ ...problem, cause: 'input' }))
        yield troubles.length === 0
          ? report
          : { ...report, troubles: [...report.troubles, ...troubles] }
      }
    } catch (error) {
      if (!(error instanceof ToolError)) throw error
      yield failed(source.path, troubleOf(error, 'input'))
    }
  }

  return {
    rules: pick(base.rules, library, options.only),
    reading,
    settingsFor,
    lintSource,
    async *lintFile(path, shown) {
      let bytes: Uint8Array
      try {
        // One call to the system: four of them through the thread pool take longer than a guide is long.
        bytes = readFileSync(path)
      } catch (error) {
        yield failed(shown, troubleOf(unreadable(shown, error), 'input'))
        return
      }
      yield* lintSource({ path: shown, bytes, format: options.inputFormat })
    },
  }
}

/** The rules asked for by name; a name that no rule has is a mistake in use. */
function pick(
  files: readonly RuleFile[],
  library: Library,
  only: readonly string[],
): readonly RuleFile[] {
  if (only.length === 0) return files
  return only.map(id => files.find(file => file.id === id) ?? findRule(id, library.rules))
}

const languages: readonly Language[] = ['zh', 'en']

function failed(path: string, trouble: Trouble): GuideReport {
  return { path, metrics: {}, fields: [], findings: [], troubles: [trouble] }
}

/** A mistake of a person as a trouble, so that the rest of the work goes on. */
export function troubleOf({ code, text, hint }: ToolError, cause: Trouble['cause']): Trouble {
  return { code, message: text, ...(hint === undefined ? {} : { hint }), cause }
}

/** Why the system would not give a file, in its own code. */
export function unreadable(path: string, error: unknown): ToolError {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return new ToolError(
    'unreadable',
    say(texts => texts.input.unreadable(path, reason)),
    say(texts => texts.input.unreadableHint),
    { cause: error },
  )
}
