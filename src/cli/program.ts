import { Command, InvalidArgumentError, Option } from 'commander'
import { sentencesIn, locales, type Locale, type Sentences } from '../base/local-text.ts'
import { severities } from '../findings/finding.ts'
import { formats } from '../inputs/formats.ts'
import { reporterNames } from '../reporters/load-reporter.ts'
import { rewriteFormats } from '../reporters/load-rewrite-printer.ts'
import type { ExitCode } from './exit-codes.ts'
import { version } from './version.ts'

/** The command line as people see it; each command is loaded when it runs, and its exit code goes to `done`. */
export function createProgram(locale: Locale, done: (code: ExitCode) => void): Command {
  const { help } = sentencesIn(locale)
  const program = new Command('baihua')
    .description(help.about)
    .version(version, '-V, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand('help [command]', help.helpCommand)
    .configureHelp({ styleTitle: title => help.titles[title] ?? title, showGlobalOptions: false })
    .configureOutput({ outputError: () => {} })
    .showSuggestionAfterError(true)
    .exitOverride()
    .addHelpText('after', `\n${help.examples}\n${help.programExamples}`)

  lint(program, help, done)
  fix(program, help, done)
  rewrite(program, help, done)
  score(program, help, done)
  facts(program, help, done)
  rules(program, help, done)
  explain(program, help, done)
  init(program, help, done)
  return program
}

type Help = Sentences['help']
type Done = (code: ExitCode) => void

function lint(program: Command, help: Help, done: Done): void {
  reportOptions(command(program, 'lint', help.lint, help, { isDefault: true }), help, reporterNames)
    .argument('[paths...]', help.paths)
    .addOption(new Option('--fail-on <severity>', help.failOn).choices([...severities, 'never']))
    .option('--min-score <score>', help.minScore, numberUpTo100)
    .option('--rule <id>', help.rule, collect, [])
    .option('-q, --quiet', help.quiet, false)
    .addHelpText('after', `\n${help.examples}\n${help.lintExamples}`)
    .action(async (paths: string[], options) => {
      const { lintCommand } = await import('./commands/lint.ts')
      done(await lintCommand(paths.length === 0 ? ['.'] : paths, options))
    })
}

function fix(program: Command, help: Help, done: Done): void {
  sharedOptions(command(program, 'fix', help.fix, help), help)
    .argument('[paths...]', help.paths)
    .option('--dry-run', help.dryRun, false)
    .option('--rule <id>', help.rule, collect, [])
    .addOption(new Option('--fail-on <severity>', help.failOn).choices([...severities, 'never']))
    .option('--stdin-filename <name>', help.stdinFilename)
    .addOption(inputFormat(help))
    .addHelpText('after', `\n${help.examples}\n${help.fixExamples}`)
    .action(async (paths: string[], options) => {
      const { fixCommand } = await import('./commands/fix.ts')
      done(await fixCommand(paths.length === 0 ? ['.'] : paths, options))
    })
}

function rewrite(program: Command, help: Help, done: Done): void {
  sharedOptions(command(program, 'rewrite', help.rewrite, help), help)
    .argument('<paths...>', help.paths)
    .option('--tone <name>', help.tone, 'plain')
    .option('--diff', help.diff, false)
    .addOption(
      new Option('-f, --format <name>', help.format).choices(rewriteFormats).default('markdown'),
    )
    .option('-o, --output <path>', help.outputPages)
    .option('--stdin-filename <name>', help.stdinFilename)
    .addHelpText('after', `\n${help.examples}\n${help.rewriteExamples}`)
    .action(async (paths: string[], options) => {
      const { rewriteCommand } = await import('./commands/rewrite.ts')
      done(await rewriteCommand(paths, options))
    })
}

function score(program: Command, help: Help, done: Done): void {
  reportOptions(command(program, 'score', help.score, help), help, ['terminal', 'json'])
    .argument('[paths...]', help.paths)
    .option('--min-score <score>', help.minScore, numberUpTo100)
    .addHelpText('after', `\n${help.examples}\n${help.scoreExamples}`)
    .action(async (paths: string[], options) => {
      const { scoreCommand } = await import('./commands/score.ts')
      done(await scoreCommand(paths.length === 0 ? ['.'] : paths, options))
    })
}

function facts(program: Command, help: Help, done: Done): void {
  reportOptions(command(program, 'facts', help.facts, help), help, ['terminal', 'json'])
    .argument('<paths...>', help.paths)
    .option('--compare', help.compare, false)
    .addHelpText('after', `\n${help.examples}\n${help.factsExamples}`)
    .action(async (paths: string[], options) => {
      const { factsCommand } = await import('./commands/facts.ts')
      done(await factsCommand(paths, options))
    })
}

function rules(program: Command, help: Help, done: Done): void {
  const group = command(program, 'rules', help.rules, help)
  sharedOptions(command(group, 'list', help.rulesList, help), help)
    .addOption(
      new Option('-f, --format <name>', help.format)
        .choices(['terminal', 'json'])
        .default('terminal'),
    )
    .action(async options => {
      const { listRules } = await import('./commands/rules-list.ts')
      done(await listRules(options))
    })
  sharedOptions(command(group, 'prove', help.rulesProve, help), help)
    .argument('[ids...]', help.ruleIds)
    .action(async (ids: string[], options) => {
      const { proveRules } = await import('./commands/rules-prove.ts')
      done(await proveRules(ids, options))
    })
  sharedOptions(command(group, 'new', help.rulesNew, help), help)
    .argument('<path>', help.newPath)
    .option('--kind <kind>', help.kind, 'terms')
    .action(async (path: string, options) => {
      const { newRule } = await import('./commands/rules-new.ts')
      done(await newRule(path, options))
    })
}

function explain(program: Command, help: Help, done: Done): void {
  sharedOptions(command(program, 'explain', help.explain, help), help)
    .argument('<rule>', help.ruleId)
    .addHelpText('after', `\n${help.examples}\n${help.explainExamples}`)
    .action(async (id: string, options) => {
      const { explainCommand } = await import('./commands/explain.ts')
      done(await explainCommand(id, options))
    })
}

function init(program: Command, help: Help, done: Done): void {
  sharedOptions(command(program, 'init', help.init, help), help)
    .option('--from <export>', help.initFrom)
    .addHelpText('after', `\n${help.examples}\n${help.initExamples}`)
    .action(async options => {
      const { initCommand } = await import('./commands/init.ts')
      done(await initCommand(options))
    })
}

function command(
  parent: Command,
  name: string,
  description: string,
  help: Help,
  options: { readonly isDefault?: boolean } = {},
): Command {
  return parent
    .command(name, options)
    .description(description)
    .helpOption('-h, --help', help.help)
    .helpCommand(false)
}

function sharedOptions(target: Command, help: Help): Command {
  return target
    .option('-c, --config <file>', help.config)
    .addOption(new Option('--locale <language>', help.locale).choices(locales))
    .option('--no-color', help.noColor)
}

function reportOptions(target: Command, help: Help, formats: readonly string[]): Command {
  return sharedOptions(target, help)
    .addOption(new Option('-f, --format <name>', help.format).choices(formats).default('terminal'))
    .option('-o, --output <file>', help.output)
    .option('--stdin-filename <name>', help.stdinFilename)
    .addOption(inputFormat(help))
}

function inputFormat(help: Help): Option {
  return new Option('--input-format <name>', help.inputFormat).choices(Object.keys(formats))
}

function collect(value: string, before: readonly string[]): string[] {
  return [...before, value]
}

function numberUpTo100(value: string): number {
  const number = Number(value)
  if (value.trim() === '' || !(number >= 0 && number <= 100))
    throw new InvalidArgumentError('0–100')
  return number
}
