import fc from 'fast-check'

const words = fc.constantFrom(
  '申请材料',
  '办理时限：5个工作日',
  '1.身份证',
  '2、户口簿；',
  '£是 £否',
  'Bring your passport',
  'Fee &pound;30 &amp; postage',
  '&nbsp;&nbsp;',
  '&#x4e00;&#19981;',
  'a &lt b &unknown; c',
  '\r\n   ',
  '\u3000\u3000',
  '\u00a0',
  ' ',
  'x < y',
  '<%= days %>',
)

const names =
  'p div span b a ul ol li dl dt dd table tr td th h2 h3 section details summary font o:p script style title form nav footer main button label em pre blockquote center caption'.split(
    ' ',
  )

const attributes = fc.constantFrom(
  '',
  ' class="title"',
  ' class=tab',
  ' class="nav"',
  ' id=content',
  ' style="display:none"',
  " style='font-family:Wingdings 2'",
  ' colspan=3',
  ' rowspan="2"',
  ' hidden',
  ' href="/a?b=1&amp;c=2"',
)

const name = fc.constantFrom(...names)
const opening = fc.tuple(name, attributes).map(([tag, more]) => `<${tag}${more}>`)
const closing = name.map(tag => `</${tag}>`)
const alone = fc.constantFrom(
  '<br>',
  '<br/>',
  '<hr>',
  '<img src="a.png" alt="图">',
  '<input type=checkbox checked>',
  '<!-- baihua-ignore zh/plain-words: 原文 -->',
  '<!--[if gte mso 9]><xml>',
  '<![endif]-->',
  '<![if !supportLists]>',
  '<',
  '</',
  '<p class="',
  '&',
)

/** Tags that belong together, with anything between them. */
const { element } = fc.letrec<{ element: string; inner: string }>(tie => ({
  element: fc
    .tuple(name, attributes, tie('inner'))
    .map(([tag, more, inner]) => `<${tag}${more}>${inner}</${tag}>`),
  inner: fc
    .array(fc.oneof({ maxDepth: 5 }, words, alone, tie('element')), { maxLength: 4 })
    .map(parts => parts.join('')),
}))

/** Pages as people and servers write them. */
export const page = fc
  .array(fc.oneof(element, words), { maxLength: 8 })
  .map(parts => parts.join('\n'))

/** Tags in any order, opened and closed or not. */
export const tagSoup = fc
  .array(fc.oneof(opening, closing, words, alone), { maxLength: 40 })
  .map(parts => parts.join(''))
