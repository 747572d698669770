/** Print the figures of a language: the whole, the parts, the categories, and the rules that were ever wrong. */
export function tellFigures(language, { all, parts, categories, rules }) {
  console.log(`\n${language}`)
  console.table(mapEntries({ all, ...parts }, percents))
  console.table(
    mapEntries(categories, ({ labels, found }) => ({
      labels,
      found,
      recall: percent(found / labels),
    })),
  )
  const wrong = Object.entries(rules).filter(([, { findings, right }]) => right < findings)
  if (wrong.length === 0) return
  console.table(
    mapEntries(Object.fromEntries(wrong), ({ findings, right }) => ({
      findings,
      wrong: findings - right,
      precision: percent(right / findings),
    })),
  )
}

/** Print every sentence with a wrong finding or a missed label. */
export function tellExamples(judged) {
  for (const { file, text, findings, labels, lostFacts } of judged) {
    const wrong = findings.filter(({ isRight }) => !isRight)
    const missed = labels.filter(({ isFound }) => !isFound)
    if (wrong.length + missed.length + lostFacts.length === 0) continue
    console.log(`${file}  ${text}`)
    for (const { ruleId, severity, quote } of wrong) {
      console.log(`    wrong   ${quote}  ${severity} ${ruleId}`)
    }
    for (const { words, category } of missed) console.log(`    missed  ${words}  ${category}`)
    for (const { kind, quote } of lostFacts) console.log(`    lost    ${quote}  ${kind}`)
  }
}

function percents(figures) {
  return mapEntries(figures, (value, key) =>
    ['precision', 'recall', 'rewrites'].includes(key) ? percent(value) : value,
  )
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`
}

function mapEntries(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]))
}
