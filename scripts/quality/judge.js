import { compareFacts, createLinter, findFacts, loadConfig, loadLibrary } from '../../dist/index.js'

/** Rules of these kinds look at sentences; the others judge a whole guide, and are proven by the guides in `fixtures`. */
const wordingKinds = new Set([
  'abbreviation',
  'boilerplate',
  'doubled',
  'metric',
  'pattern',
  'terms',
])

const headings = {
  zh: {
    title: '办事指南',
    summary: '事项简介',
    conditions: '受理条件',
    materials: '申请材料',
    steps: '办理流程',
    place: '办理地点',
    hours: '办公时间',
    'time-limit': '办理时限',
    fee: '收费标准',
    result: '办理结果',
    contact: '咨询电话',
    basis: '设定依据',
    notes: '注意事项',
  },
  en: {
    title: 'How to apply',
    summary: 'Overview',
    conditions: 'Who can apply',
    materials: 'Documents you need',
    steps: 'How to apply',
    place: 'Where to go',
    hours: 'Opening hours',
    'time-limit': 'How long it takes',
    fee: 'Fees',
    result: 'What you get',
    contact: 'Contact',
    basis: 'Legal basis',
    notes: 'Notes',
  },
}

/** Judges sentences with the rules that run unless a configuration says otherwise. */
export async function makeJudge(language) {
  const config = await loadConfig({ cwd: import.meta.dirname })
  const library = await loadLibrary(config.rulesFrom)
  const linter = await createLinter(config, library, { only: [], withLines: false })
  const kinds = new Map(linter.rules.map(({ id, header }) => [id, header.kind]))

  return async ({ text, field, labels }) => {
    const before = `# ${headings[language].title}\n\n## ${headings[language][field]}\n\n`
    const source = `${before}${text}\n`
    const reports = linter.lintSource({ path: 'guide.md', bytes: Buffer.from(source) })
    const { findings } = (await reports.next()).value
    const inside = findings
      .filter(({ ruleId }) => wordingKinds.has(kinds.get(ruleId)))
      .filter(({ end }) => end.offset > before.length)
      .map(finding => ({
        ...finding,
        kind: kinds.get(finding.ruleId),
        from: finding.start.offset - before.length,
        to: finding.end.offset - before.length,
      }))
    return {
      findings: inside.map(finding => ({
        ...finding,
        isRight: labels.some(label => agree(finding, label)),
      })),
      labels: labels.map(label => ({
        ...label,
        isFound: inside.some(finding => agree(finding, label)),
      })),
      lostFacts: lostFacts(source, inside, language),
    }
  }
}

/** Whether a finding is about what the label is about: the same words, or the sentence as a whole. */
function agree(finding, label) {
  const shared = Math.min(finding.to, label.end) - Math.max(finding.from, label.start)
  if (label.category === 'heavy-sentence') return 2 * shared >= label.end - label.start
  return shared > 0 && finding.kind !== 'metric'
}

/** Facts that applying every safe suggestion would change, although each was checked alone. */
function lostFacts(source, findings, language) {
  const edits = findings
    .flatMap(({ suggestions }) =>
      suggestions.filter(({ applicability }) => applicability === 'safe').slice(0, 1),
    )
    .flatMap(suggestion => suggestion.edits)
    .toSorted((left, right) => left.place.span.start - right.place.span.start)
  let result = ''
  let at = 0
  for (const { place, insert } of edits) {
    if (place.span.start < at) continue
    result += source.slice(at, place.span.start) + insert
    at = place.span.end
  }
  const after = findFacts(result + source.slice(at), language)
  const { lost, invented } = compareFacts(findFacts(source, language), after)
  return [...lost, ...invented]
}
