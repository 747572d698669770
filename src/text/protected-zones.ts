import type { Span } from '../document/span.ts'
import type { Text } from '../document/text.ts'

/**
 * Stretches of a text whose words are not ours to change.
 *
 * Titles in 《》 and names in 「」, what a law is quoted as saying, document numbers such as 〔2016〕55号, addresses of
 * web pages and mail, and code.
 */
export function protectedZones(text: Text): Span[] {
  const zones: Span[] = text.marks
    .filter(
      mark =>
        mark.type === 'code' ||
        (mark.type === 'link' && /^https?:/iu.test(textOf(text, mark.span))),
    )
    .map(mark => mark.span)
  if (!mayHoldZone.test(text.value)) return zones
  for (const match of text.value.matchAll(zone)) {
    zones.push({ start: match.index, end: match.index + match[0].length })
  }
  return zones
}

const mayHoldZone = /[《「〔【“]|:\/\/|@|www\./iu

/** A title may hold another title: 《关于贯彻〈…〉的通知》. */
const zone =
  /《[^《》]{1,120}(?:《[^《》]{1,80}》[^《》]{0,80})?》|「[^「」]{1,60}」|(?<=规定[：:，,]?)“[^“”]{10,600}”|[〔【[(（](?:19|20)\d{2}[〕】\])）](?:第)?\d{1,5}号|(?:https?:\/\/|www\.)[^\s，。；、）)》\u4e00-\u9fff]+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/giu

function textOf(text: Text, { start, end }: Span): string {
  return text.value.slice(start, end)
}
