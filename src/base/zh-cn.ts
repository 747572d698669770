import type { Sentences } from './local-text.ts'
import { input } from './zh-cn/input.ts'
import { archive } from './zh-cn/archive.ts'
import { docx } from './zh-cn/docx.ts'
import { report } from './zh-cn/report.ts'
import { yaml } from './zh-cn/yaml.ts'
import { rules } from './zh-cn/rules.ts'
import { lint } from './zh-cn/lint.ts'
import { rewrite } from './zh-cn/rewrite.ts'
import { config } from './zh-cn/config.ts'
import { cli } from './zh-cn/cli.ts'
import { help } from './zh-cn/help.ts'
import { score } from './zh-cn/score.ts'
import { facts } from './zh-cn/facts.ts'
import { ruleList } from './zh-cn/rule-list.ts'
import { proof } from './zh-cn/proof.ts'
import { rulePage } from './zh-cn/rule-page.ts'
import { newRule } from './zh-cn/new-rule.ts'
import { init } from './zh-cn/init.ts'

/** The tool's own sentences in Chinese, one for each in English. */
export const zhCn: Sentences = {
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
