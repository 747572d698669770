/** A path as a URI: relative paths stay relative, everything unusual is percent-encoded. */
export function artifactUri(path: string): string {
  const encoded = path.split('/').map(encodeSegment).join('/')
  return path.startsWith('/') ? `file://${encoded}` : encoded
}

function encodeSegment(segment: string): string {
  // A file name can hold half a surrogate pair, which no URI can.
  return encodeURIComponent(segment.replaceAll(/\p{Cs}/gu, '\ufffd'))
}
