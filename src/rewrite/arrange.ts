import { factsOfPassage } from '../guide/facts-of-guide.ts'
import type { PageFile } from '../rules/page-file.ts'
import type { Portion } from './portions.ts'
import type { PageBlock, PageItem, PageSection } from './rewritten-guide.ts'
import { plain, type Statement, type Words } from './words.ts'

/** What a page is made of before it is dressed in a tone. */
export interface Arrangement {
  readonly sections: readonly PageSection[]
  readonly folded: PageSection | undefined
}

/** Put portions where their reader looks for them: the sections of the page in its order, the rest folded. */
export function arrange(portions: readonly Portion[], page: PageFile): Arrangement {
  const left = new Set(portions)
  const overview = takeOverview(portions, left)
  const closing = takeClosing(portions, left)

  const sections: PageSection[] = []
  for (const section of page.sections) {
    const { id, heading, fields } = section
    const own = fields.flatMap(field => take(left, portion => portion.field === field))
    if (own.length === 0) continue
    const blocks = blocksOf(own, portion => leadOf(portion, section, own, page))
    sections.push({ id, heading: plain(heading), blocks })
  }
  if (overview.length > 0) {
    const blocks = blocksOf(overview, () => undefined)
    sections.unshift({ id: 'overview', heading: plain(page.overview), blocks })
  }
  const unplaced = take(left, portion => portion.field === undefined)
  const help = sections.findIndex(({ id }) => id === 'help')
  sections.splice(help < 0 ? sections.length : help, 0, ...unplacedSections(unplaced, page))

  const rest = [
    ...page.folded.fields.flatMap(field => take(left, portion => portion.field === field)),
    ...left,
    ...closing,
  ]
  return { sections, folded: foldedSection(rest, page) }
}

function take(left: Set<Portion>, wanted: (portion: Portion) => boolean): Portion[] {
  const taken = [...left].filter(wanted)
  for (const portion of taken) left.delete(portion)
  return taken
}

/** What stands before the first answer says what the page is about. */
function takeOverview(portions: readonly Portion[], left: Set<Portion>): Portion[] {
  const first = portions.findIndex(
    ({ field, block }) => field !== undefined || block.type === 'subheading',
  )
  const taken = portions.slice(0, first < 0 ? 0 : first)
  for (const portion of taken) left.delete(portion)
  return taken
}

/** Who signed a notice and when stands at its end, in lines that are no sentences. */
function takeClosing(portions: readonly Portion[], left: Set<Portion>): Portion[] {
  const last = portions.findLastIndex(
    ({ field, block }) =>
      block.type !== 'paragraph' ||
      !block.statements.every(({ words: { value } }) =>
        (field === undefined ? unsigned : signature).test(value.trim()),
      ),
  )
  const taken = portions.slice(last + 1).filter(portion => left.has(portion))
  if (taken.length === portions.length) return []
  for (const portion of taken) left.delete(portion)
  return taken
}

const unsigned = /^[^。；;]{1,40}[。.]?$/u
const signature =
  /^(?:[^。：:，\d]{2,30}(?:局|处|中心|政府|委员会|公司|所|厅|院)|\d{4}年\d{1,2}月\d{1,2}日)$/u

function foldedSection(portions: readonly Portion[], page: PageFile): PageSection | undefined {
  if (portions.length === 0) return undefined
  const leadFor = ({ field, label }: Portion) => {
    if (label !== undefined) return plain(labelWords(label.value))
    const known = field === undefined ? undefined : page.folded.leads[field]
    return known === undefined ? undefined : plain(known)
  }
  return { id: 'folded', heading: plain(page.folded.heading), blocks: blocksOf(portions, leadFor) }
}

/** Words that answer no known question keep the headings they stood under. */
function unplacedSections(portions: readonly Portion[], page: PageFile): PageSection[] {
  const sections: { heading: Statement; depth: number; portions: Portion[] }[] = []
  for (const portion of portions) {
    const { block, depth = 0 } = portion
    const open = sections.at(-1)
    if (block.type === 'subheading' && (open === undefined || depth <= open.depth)) {
      sections.push({ heading: block.statement, depth, portions: [] })
      continue
    }
    if (open === undefined) {
      const heading = { words: plain(page.unplaced), sources: [] }
      sections.push({ heading, depth: Infinity, portions: [] })
    }
    sections.at(-1)!.portions.push(portion)
  }
  return sections.map(({ heading: { words, sources }, portions: own }) => ({
    id: 'unplaced',
    heading: plain(labelWords(words.value)),
    headingSources: sources,
    blocks: blocksOf(own, ({ label }) => label && plain(labelWords(label.value))),
  }))
}

/**
 * The words in front of an answer that stands beside others.
 *
 * A label that holds facts, asks whether something is so, or shares its field with another label stays.
 */
function leadOf(
  { field, label }: Portion,
  { leads }: PageFile['sections'][number],
  beside: readonly Portion[],
  { language }: PageFile,
): Words | undefined {
  const known = field === undefined ? undefined : leads[field]
  if (label === undefined) return known === undefined || known === '' ? undefined : plain(known)
  const own = labelWords(label.value)
  const { value } = label
  const facts = factsOfPassage({ value, role: 'label', fields: [] }, language)
  const isShared = beside.some(
    other => other.field === field && labelWords(other.label?.value ?? own) !== own,
  )
  const stays = facts.length > 0 || /^(?:是否|能否|Is there )/u.test(own) || isShared
  if (known === undefined || stays) return known === '' && !stays ? undefined : plain(own)
  return known === '' ? undefined : plain(known)
}

/** A label without the numbering and the colon around it. */
export function labelWords(value: string): string {
  return value
    .trim()
    .replace(
      /^(?:第?[一二三四五六七八九十]{1,3}[、.．章节]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.、．)]\s?|【)/u,
      '',
    )
    .replace(/[：:】]\s*$/u, '')
    .trim()
}

/** Portions one below the other: short answers as labelled items of one list, others as they are. */
function blocksOf(
  portions: readonly Portion[],
  leadFor: (portion: Portion) => Words | undefined,
): PageBlock[] {
  const blocks: PageBlock[] = []
  let open: PageItem[] = []
  let before: { lead: string | undefined; label: Portion['label'] } | undefined
  const close = () => {
    if (open.length > 0) blocks.push({ type: 'list', ordered: false, items: open })
    open = []
  }
  for (const portion of portions) {
    const { block, label } = portion
    const lead = leadFor(portion)
    const goesOn = lead !== undefined && lead.value === before?.lead && label === before.label
    before = { lead: lead?.value, label }
    if (lead === undefined || block.type === 'subheading' || (goesOn && open.length === 0)) {
      close()
      blocks.push(block)
    } else if (goesOn && open.length > 0) {
      const last = open.at(-1)!
      open[open.length - 1] = { ...last, inside: [...last.inside, block] }
    } else if (block.type === 'paragraph') {
      open.push({ lead, statements: block.statements, inside: [] })
    } else {
      open.push({ lead, statements: [], inside: [block] })
    }
  }
  close()
  return blocks
}
