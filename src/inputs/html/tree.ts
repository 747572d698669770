/** A page as its tags say, with offsets into its text. */
export interface Element {
  readonly type: 'element'
  /** Lower case. */
  readonly name: string
  /** Whether it is part of a line of text. */
  inline: boolean
  readonly attributes: Attributes
  readonly start: number
  /** Behind its end tag, or where it ends without one. */
  end: number
  readonly children: Node[]
  /** Characters in it that can be seen, and how many of them are links. */
  weight: number
  linked: number
}

/** A stretch of text as it is written, with its references. */
export interface Words {
  readonly type: 'words'
  readonly start: number
  readonly end: number
}

export type Node = Element | Words

/** The attributes that reading looks at; as they are written, without their quotes. */
export type Attributes = Readonly<Partial<Record<AttributeName, string>>>

export type AttributeName = (typeof attributeNames)[number]

const attributeNames = [
  'align',
  'alt',
  'aria-hidden',
  'checked',
  'class',
  'colspan',
  'face',
  'hidden',
  'href',
  'id',
  'role',
  'rowspan',
  'style',
  'type',
] as const

const known: ReadonlySet<string> = new Set(attributeNames)

/** The name of an attribute that reading looks at, however it is written. */
export function attributeName(written: string): AttributeName | undefined {
  const name = written.toLowerCase()
  return known.has(name) ? (name as AttributeName) : undefined
}

/** A comment as it stands in the page. */
export interface PageComment {
  readonly start: number
  readonly end: number
  readonly value: string
}
