import type { Trouble } from '../../findings/finding.ts'
import { flow } from './columns.ts'
import type { Look } from './palette.ts'
import { visible } from './visible.ts'

/** Troubles under a heading of their own, each with what to do next; nothing if there are none. */
export function troubleBlock(heading: string, troubles: readonly Trouble[], look: Look): string[] {
  if (troubles.length === 0) return []
  return [
    ...flow([{ text: `◆ ${heading}`, paint: text => look.bold(look.bad(text)) }], {
      width: look.width,
      indent: 0,
      hanging: 2,
    }),
    ...troubles.flatMap(trouble => ['', ...troubleLines(trouble, look)]),
  ]
}

function troubleLines({ code, message, hint }: Trouble, look: Look): string[] {
  const { locale, width, dim, bad } = look
  const [first = '', ...others] = message[locale].split('\n')
  const lines = [
    ...flow(
      [
        { text: '! ', paint: bad },
        { text: first },
        { text: '  ' },
        { text: code, paint: dim, whole: true },
      ],
      { width, indent: 2, hanging: 4 },
    ),
    // The lines of a file that are shown with a mistake keep their columns.
    ...others.map(line => `    ${visible(line)}`.slice(0, width)),
  ]
  if (hint === undefined) return lines
  const advice = [{ text: '→ ', paint: dim }, { text: hint[locale] }]
  return [...lines, ...flow(advice, { width, indent: 4, hanging: 6 })]
}
