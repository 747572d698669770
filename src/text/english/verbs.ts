/** The forms of a verb that a sentence may hold. */
export interface VerbForms {
  readonly base: string
  /** `pays`, after he, she or it. */
  readonly third: string
  readonly gerund: string
  readonly past: string
  /** As after `has` or `was`; most often the same as `past`. */
  readonly participle: string
}

/** One form of a verb phrase and the words that stand for it, form by form. */
export interface InflectedPhrase {
  readonly words: string
  readonly use: readonly string[]
  /** Set for the form that a noun may have too: `purchase`, `purchases`. */
  readonly form: 'base' | 'third' | 'gerund' | 'past'
}

/**
 * A phrase that begins with a verb in all its forms and in British and American spelling, each with the same form of
 * what stands for it.
 *
 * Where `-ed` may be a past or a participle and the other verb tells the two apart (`gave`, `given`), both are given.
 */
export function inflectPhrase(phrase: string, use: readonly string[]): InflectedPhrase[] {
  const [verb, rest] = splitPhrase(phrase)
  const plain = use.map(words => {
    const [head, tail] = splitPhrase(words)
    return { forms: verbForms(head), tail }
  })
  const phrases: InflectedPhrase[] = []
  for (const spelling of spellings(verb)) {
    const forms = verbForms(spelling)
    const add = (
      form: InflectedPhrase['form'],
      word: string,
      pick: (other: VerbForms) => string[],
    ) => {
      const words = word + rest
      if (phrases.some(known => known.words === words)) return
      const others = plain.flatMap(other => pick(other.forms).map(one => one + other.tail))
      phrases.push({ words, use: [...new Set(others)], form })
    }
    add('base', forms.base, other => [other.base])
    add('third', forms.third, other => [other.third])
    for (const gerund of bothDoublings(forms.gerund))
      add('gerund', gerund, ({ gerund: one }) => [one])
    if (forms.past === forms.participle) {
      for (const past of bothDoublings(forms.past))
        add('past', past, other => [other.participle, other.past])
    } else {
      add('past', forms.past, other => [other.past])
      add('past', forms.participle, other => [other.participle])
    }
  }
  return phrases
}

/** The forms of a verb, by its base form. */
export function verbForms(base: string): VerbForms {
  const irregular = irregularVerbs.get(base)
  const third =
    base === 'have' ? 'has' : base + (/(?:[sxz]|ch|sh|[^aeiou]o)$/.test(base) ? 'es' : 's')
  const stem = doubled.has(base) ? base + base.at(-1)! : base
  const past =
    irregular?.[0] ?? (stem.endsWith('e') ? `${stem}d` : `${stem}ed`).replace(endingY, 'ied')
  return {
    base,
    third: third.replace(/(?<![aeiou])ys$/, 'ies'),
    gerund: `${stem.replace(/ie$/, 'y').replace(/(?<![eo])e$/, '')}ing`,
    past,
    participle: irregular?.[1] ?? past,
  }
}

/** Whether words between these two stretches of text can only be a verb, by what stands around them. */
export function isVerbBetween(before: string, after: string): boolean {
  if (beforeVerbs.test(before)) return true
  return opensSentence.test(before) && afterVerbs.test(after)
}

const beforeVerbs =
  /\b(?:to|will|can|cannot|may|must|should|shall|would|could|might|not|you|we|they|please|kindly|who|which|that|then|also|either|only)\s+$/i
const opensSentence = /(?:^|[.!?:;•]\s*|\n\s*)$/
const afterVerbs = /^\s+(?:an?|the|your|this|these|any|all|both|each|one|two|\d+)\b/i

const endingY = /(?<![aeiou])yed$/

function splitPhrase(phrase: string): [string, string] {
  const end = phrase.indexOf(' ')
  return end === -1 ? [phrase, ''] : [phrase.slice(0, end), phrase.slice(end)]
}

/** A verb as the British and as the Americans write it. */
function spellings(verb: string): string[] {
  if (verb.endsWith('ise') && !onlyIse.has(verb)) return [verb, verb.replace(/ise$/, 'ize')]
  if (/(?:endeav|fav|hon|lab)our$/.test(verb)) return [verb, verb.replace(/our$/, 'or')]
  return [verb]
}

/** Verbs whose `-ise` is no ending. */
const onlyIse = new Set(
  (
    'advertise advise apprise arise comprise compromise despise devise disguise excise exercise franchise improvise ' +
    'praise premise promise raise revise rise supervise surprise televise'
  ).split(' '),
)

/** Two l before an ending in Britain, one in America: `cancelled`, `canceled`. */
function bothDoublings(form: string): string[] {
  return /(?:cancel|label|travel|channel|enrol|fulfil|instal)l(?:ed|ing)$/.test(form)
    ? [form, form.replace(/ll(?=(?:ed|ing)$)/, 'l')]
    : [form]
}

/** Verbs that double their last letter before an ending. */
const doubled = new Set(
  (
    'submit admit commit omit permit remit transmit emit refer defer infer confer transfer prefer incur occur concur ' +
    'recur compel expel dispel repel annul cancel label travel channel enrol fulfil get put set let cut stop plan drop ' +
    'step ship tap sit run begin forget allot rebut equip'
  ).split(' '),
)

/** Past and participle of the irregular verbs that plain words need. */
const irregularVerbs: ReadonlyMap<string, readonly [string, string]> = new Map(
  (
    'be was been|become became become|begin began begun|break broke broken|bring brought brought|build built built|' +
    'buy bought bought|choose chose chosen|come came come|cut cut cut|deal dealt dealt|do did done|draw drew drawn|' +
    'fall fell fallen|feel felt felt|find found found|forbid forbade forbidden|forget forgot forgotten|get got got|' +
    'give gave given|go went gone|grow grew grown|have had had|hear heard heard|hold held held|keep kept kept|' +
    'know knew known|lead led led|leave left left|lend lent lent|let let let|lose lost lost|make made made|' +
    'mean meant meant|meet met met|pay paid paid|put put put|read read read|run ran run|say said said|see saw seen|' +
    'sell sold sold|send sent sent|set set set|show showed shown|speak spoke spoken|speed sped sped|spend spent spent|' +
    'split split split|stand stood stood|stick stuck stuck|take took taken|tell told told|think thought thought|' +
    'undergo underwent undergone|undertake undertook undertaken|withdraw withdrew withdrawn|withhold withheld withheld|' +
    'write wrote written'
  )
    .split('|')
    .map(line => line.split(' '))
    .map(([base, past, participle]) => [base!, [past!, participle!]]),
)
