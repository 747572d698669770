import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { eastAsianWidth } from 'get-east-asian-width'

/**
 * Draw what the terminal shows as an SVG picture for the README: `node scripts/picture.js`.
 *
 * Needs a build. Letters are placed one column each and Chinese characters two, whatever font the viewer has.
 */
const root = fileURLToPath(new URL('../', import.meta.url))
const rows = 44
const columns = 96
const cell = { width: 8.4, height: 20 }

const colours = {
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  35: '#d2a8ff',
  36: '#56d4dd',
  90: '#8b949e',
}

for (const [file, guide, locale] of [
  ['docs/terminal.svg', 'fixtures/guides/en-private-borehole/guide.md', 'en'],
  ['docs/terminal.zh-CN.svg', 'fixtures/guides/zh-street-stall/guide.md', 'zh-CN'],
]) {
  writeFileSync(`${root}${file}`, draw(`$ baihua lint ${guide}`, reportOn(guide, locale)))
}

function reportOn(guide, locale) {
  const args = ['bin/baihua.js', 'lint', guide, '--locale', locale, '--fail-on', 'never']
  const env = { ...process.env, FORCE_COLOR: '1', COLUMNS: String(columns) }
  return execFileSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' })
}

function draw(command, output) {
  const lines = [command, '', ...output.trimEnd().split('\n')]
  const shown =
    lines.length > rows ? [...lines.slice(0, rows - 6), '', '  ⋮', '', ...lines.slice(-3)] : lines
  const width = Math.round(columns * cell.width + 32)
  const height = shown.length * cell.height + 32
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'Noto Sans Mono CJK SC', monospace" font-size="14">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
${shown.map((line, row) => drawLine(line, 30 + row * cell.height)).join('\n')}
</svg>
`
}

function drawLine(line, y) {
  let column = 0
  let style = {}
  const runs = []
  for (const [, code, text] of line.matchAll(/\u001b\[([\d;]*)m|([^\u001b]+)/gu)) {
    if (text === undefined) {
      style = restyle(style, code)
      continue
    }
    const { colour = '#e6edf3', bold, dim } = style
    const look = `fill="${colour}"${bold ? ' font-weight="700"' : ''}${dim ? ' opacity="0.6"' : ''}`
    for (const chunk of chunksOf(text)) {
      const x = 16 + column * cell.width
      const wide = eastAsianWidth(chunk.codePointAt(0))
      const length = [...chunk].length * wide
      column += length
      if (chunk.trim() === '') continue
      const place = `x="${x.toFixed(1)}" textLength="${(length * cell.width).toFixed(1)}"`
      runs.push(`<tspan ${place} ${look}>${escapeXml(chunk)}</tspan>`)
    }
  }
  return `<text y="${y}" xml:space="preserve">${runs.join('')}</text>`
}

/** Stretches of characters of one width, without the spaces around them. */
function chunksOf(text) {
  const chunks = []
  for (const character of text) {
    const last = chunks.at(-1)
    const fits = last !== undefined && kindOf(last) === kindOf(character)
    if (fits) chunks[chunks.length - 1] += character
    else chunks.push(character)
  }
  return chunks
}

function kindOf(text) {
  const [first] = text
  return first === ' ' ? 0 : eastAsianWidth(first.codePointAt(0)) + (first > '~' ? 2 : 0)
}

function restyle(style, code) {
  const number = Number(code)
  if (number === 0) return {}
  if (number === 1) return { ...style, bold: true }
  if (number === 2) return { ...style, dim: true }
  if (number === 22) return { ...style, bold: false, dim: false }
  if (number === 39) return { ...style, colour: undefined }
  return colours[number] === undefined ? style : { ...style, colour: colours[number] }
}

function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
