import { input } from './en/input.ts'
import { archive } from './en/archive.ts'
import { docx } from './en/docx.ts'
import { report } from './en/report.ts'
import { yaml } from './en/yaml.ts'
import { rules } from './en/rules.ts'
import { lint } from './en/lint.ts'
import { rewrite } from './en/rewrite.ts'
import { config } from './en/config.ts'
import { cli } from './en/cli.ts'
import { help } from './en/help.ts'
import { score } from './en/score.ts'
import { facts } from './en/facts.ts'
import { ruleList } from './en/rule-list.ts'
import { proof } from './en/proof.ts'
import { rulePage } from './en/rule-page.ts'
import { newRule } from './en/new-rule.ts'
import { init } from './en/init.ts'

/** The tool's own sentences in English: what is wrong, and what to do. */
export const en = {
  input,
  archive,
  docx,
  report,
  yaml,
  rules,
  lint,
  rewrite,
  config,
  cli,
  help,
  score,
  facts,
  ruleList,
  proof,
  rulePage,
  newRule,
  init,
}
