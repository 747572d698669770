import csv from './formats/csv.ts'
import docx from './formats/docx.ts'
import html from './formats/html.ts'
import json from './formats/json.ts'
import markdown from './formats/markdown.ts'
import plainText from './formats/plain-text.ts'
import yaml from './formats/yaml.ts'
import type { Format } from './input.ts'

/** The formats that can be read, by the names that people write after `--input-format`. */
export const formats: Readonly<Record<string, Format>> = {
  docx,
  markdown,
  'plain-text': plainText,
  html,
  json,
  yaml,
  csv,
}

/** Endings of file names whose format is known, lower case with the dot. */
export const extensions: readonly string[] = Object.values(formats).flatMap(
  format => format.extensions,
)
