import { plain, type Words } from '../words.ts'

/** “The application shall be submitted at …” as “You must submit the application at …”: who acts is the reader. */
export function activeDuties(words: Words): Words {
  // Markup would have to move with the words it stands around.
  if (words.marks.length > 0) return words
  const { value } = words
  const payment = paymentDuty.exec(value)
  if (payment !== null) {
    return plain(`You must pay${value.slice(payment[0].length)}`)
  }
  const duty = passiveDuty.exec(value)
  if (duty === null) return words
  const [whole, things, verb] = duty
  const rest = value.slice(whole.length)
  if (/\bby (?:the|a|an|our|us)\b/iu.test(rest)) return words
  const thing = things![0]!.toLowerCase() + things!.slice(1)
  return plain(`You must ${bare[verb!.toLowerCase()]!} ${thing}${rest}`)
}

const bare: Readonly<Record<string, string>> = {
  submitted: 'submit',
  lodged: 'lodge',
  filed: 'file',
  sent: 'send',
  mailed: 'mail',
  posted: 'post',
  paid: 'pay',
  completed: 'complete',
  signed: 'sign',
  attached: 'attach',
  presented: 'show',
  produced: 'show',
  returned: 'return',
  renewed: 'renew',
}

const paymentDuty = /^Payment (?:shall|must|is to) be (?:made|remitted|effected|tendered)\b/u

const passiveDuty = new RegExp(
  `^((?:The|All|Any|Your) (?!Board\\b)[a-z][a-z -]{2,60}?) (?:shall|must) be (${Object.keys(bare).join('|')})\\b(?! and\\b| or\\b)`,
  'u',
)
