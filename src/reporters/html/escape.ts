/** Words as text or as the value of an attribute in HTML; controls that could hide or turn words are shown as marks. */
export function escapeHtml(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
}

/** An address that a reader may follow; `undefined` for one that would run a program or leads nowhere. */
export function safeAddress(url: string): string | undefined {
  return /^(?:https?:|mailto:|tel:|[/#?.]|[\w%-]+(?:[/?#.]|$))/i.test(url) ? url : undefined
}
