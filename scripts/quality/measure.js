/**
 * Figures of judged sentences: of all, by part, by category of label, and by rule.
 *
 * Precision is the share of findings that a label agrees with, recall the share of labels that a finding agrees with.
 */
export function measure(judged) {
  const parts = groupBy(judged, ({ part }) => part)
  const labels = judged.flatMap(sentence => sentence.labels)
  const findings = judged.flatMap(sentence => sentence.findings)
  return {
    all: summary(judged),
    parts: mapValues(parts, summary),
    categories: mapValues(
      groupBy(labels, ({ category }) => category),
      list => ({ labels: list.length, found: list.filter(({ isFound }) => isFound).length }),
    ),
    rules: mapValues(
      groupBy(findings, ({ ruleId }) => ruleId),
      list => ({ findings: list.length, right: list.filter(({ isRight }) => isRight).length }),
    ),
  }
}

function summary(judged) {
  const labels = judged.flatMap(sentence => sentence.labels)
  const findings = judged.flatMap(sentence => sentence.findings)
  const onClean = judged
    .filter(sentence => sentence.labels.length === 0)
    .flatMap(sentence => sentence.findings)
  return {
    sentences: judged.length,
    labels: labels.length,
    findings: findings.length,
    precision: share(findings, ({ isRight }) => isRight),
    recall: share(labels, ({ isFound }) => isFound),
    /** Errors and warnings on sentences without a problem. */
    falseAlarms: onClean.filter(({ severity }) => severity !== 'advice').length,
    adviceOnClean: onClean.filter(({ severity }) => severity === 'advice').length,
    /** Share of findings that come with a rewrite; the others ask the author. */
    rewrites: share(findings, ({ suggestions }) => suggestions.length > 0),
    lostFacts: judged.reduce((sum, sentence) => sum + sentence.lostFacts.length, 0),
  }
}

/** Rules that were wrong more often than the kept figures say, each as a line. */
export function noisierRules(kept, figures) {
  return Object.entries(figures).flatMap(([language, { rules }]) =>
    Object.entries(rules).flatMap(([rule, { findings, right }]) => {
      const before = kept[language]?.rules[rule] ?? { findings: 0, right: 0 }
      const wrong = findings - right
      const wrongBefore = before.findings - before.right
      return wrong > wrongBefore ? [`${rule}: ${wrong} wrong, ${wrongBefore} before`] : []
    }),
  )
}

function groupBy(list, keyOf) {
  const groups = new Map()
  for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

function share(list, holds) {
  return list.length === 0 ? 1 : Number((list.filter(holds).length / list.length).toFixed(4))
}

function mapValues(map, change) {
  return Object.fromEntries(
    [...map]
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, value]) => [key, change(value)]),
  )
}
