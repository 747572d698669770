/** What a tag means for reading. */
export type Kind =
  /** Stands on lines of its own. */
  | 'block'
  /** Is part of a line, and says something about its words. */
  | 'inline'
  /** Is part of a line, and only about looks unless it has attributes that tell more. */
  | 'look'
  /** Has no end tag. */
  | 'void'
  /** Holds nothing to read: programs, styles, drawings, choices of a form. */
  | 'silent'

const names: Readonly<Record<Kind, string>> = {
  block:
    'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
  inline: 'a b strong em i del s strike code tt samp kbd button label cite dfn',
  look: 'span font u big small sub sup abbr acronym bdo bdi ins mark q time var nobr',
  void: 'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
  silent:
    'script style template noscript noframes iframe object applet svg math canvas audio video map select datalist optgroup option textarea title xml frameset',
}

const kinds = new Map(
  (Object.keys(names) as Kind[]).flatMap(kind =>
    names[kind].split(' ').map(name => [name, kind] as const),
  ),
)

/** What a tag means; one that HTML does not know, such as `o:p`, is only a look. */
export function kindOf(name: string): Kind {
  return kinds.get(name) ?? 'look'
}

const scopes = new Set(['table', 'td', 'th', 'caption', 'html', 'template'])

/** Whether an end tag inside this element is not for anything outside it. */
export function isScope(name: string): boolean {
  return scopes.has(name)
}

/** What opens of itself: the elements that end where one of these begins, and those that keep them from being looked for further out. */
interface Ending {
  readonly ends: ReadonlySet<string>
  readonly within: ReadonlySet<string>
}

const lists = new Set(['ul', 'ol', 'menu', 'dir', 'td', 'th', 'table'])
const terms = new Set(['dl', 'td', 'th', 'table'])
const tables = new Set(['table'])
const row = new Set(['tr', 'td', 'th', 'caption'])
const section = new Set([...row, 'thead', 'tbody', 'tfoot'])

const endings: Readonly<Record<string, Ending>> = {
  li: { ends: new Set(['li']), within: lists },
  dt: { ends: new Set(['dt', 'dd']), within: terms },
  dd: { ends: new Set(['dt', 'dd']), within: terms },
  td: { ends: new Set(['td', 'th', 'caption']), within: tables },
  th: { ends: new Set(['td', 'th', 'caption']), within: tables },
  tr: { ends: row, within: tables },
  thead: { ends: section, within: tables },
  tbody: { ends: section, within: tables },
  tfoot: { ends: section, within: tables },
}

/** Which open elements end where this one begins, because people leave out end tags. */
export function endingOf(name: string): Ending | undefined {
  return endings[name]
}
