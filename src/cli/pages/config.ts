import { sentencesIn } from '../../base/local-text.ts'
import type { ExplainedConfig, ExplainedSetting } from '../../config/explain.ts'
import { flow, widthOf } from '../../reporters/parts/columns.ts'
import { signs, type Look } from '../../reporters/parts/palette.ts'
import { originWords } from './origins.ts'

/** What holds for one guide, for people at a screen: each setting and rule with who said so. */
export function configPage(explained: ExplainedConfig, path: string, look: Look): string {
  const { width, bold, dim, locale, texts: report, severity: paints } = look
  const { rulePage: texts, ruleList } = sentencesIn(locale)
  const widest = explained.rules.reduce((most, { id }) => Math.max(most, widthOf(id)), 0)
  const head = [
    ...flow([{ text: texts.configOf(path), paint: bold }], { width, indent: 0, hanging: 2 }),
    ...flow([{ text: explained.path ?? texts.noConfig, paint: dim }], {
      width,
      indent: 2,
      hanging: 2,
    }),
  ]
  const settings = explained.settings.flatMap(setting =>
    flow(
      [
        { text: `${setting.name}${report.colon}` },
        { text: valueWords(setting, texts.notSet) },
        { text: `  ${placeWords(setting, texts.default)}`, paint: dim },
      ],
      { width, indent: 2, hanging: 4 },
    ),
  )
  const rules = explained.rules.flatMap(({ id, severity, origins }) => {
    const by = origins.map(origin => originWords(origin, locale)).join(' → ')
    const isOff = severity === 'off'
    return flow(
      [
        {
          text: isOff ? '- ' : `${signs[severity]} `,
          ...(isOff ? { paint: dim } : { paint: paints[severity] }),
        },
        { text: id + ' '.repeat(widest - widthOf(id) + 2), whole: true },
        { text: isOff ? ruleList.off : report.severities[severity] },
        { text: `  ${by}`, paint: dim },
      ],
      { width, indent: 2, hanging: 4 },
    )
  })
  return [head, settings, rules].map(lines => `${lines.join('\n')}\n`).join('\n')
}

function valueWords({ value }: ExplainedSetting, notSet: string): string {
  if (value === undefined) return notSet
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function placeWords({ from }: ExplainedSetting, byDefault: string): string {
  return from === undefined ? byDefault : `${from.name}:${from.line}`
}
