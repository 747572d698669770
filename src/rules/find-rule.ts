import { say } from '../base/local-text.ts'
import { similarName } from '../base/similar-name.ts'
import { ToolError } from '../base/tool-error.ts'

/** What a `Map` of rules can tell about their names. */
interface RulesById<Item> {
  get(id: string): Item | undefined
  keys(): Iterable<string>
}

/** The rule of a name. Throws a `ToolError` with the name that was probably meant. */
export function findRule<Item>(id: string, rules: RulesById<Item>): Item {
  const rule = rules.get(id)
  if (rule !== undefined) return rule
  const near = similarName(id, rules.keys())
  throw new ToolError(
    'unknown-rule',
    say(texts => texts.rules.unknownRule(id)),
    say(texts => (near === undefined ? texts.rules.listRules : texts.rules.didYouMean(near))),
  )
}
