import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { makeCatalogue } from '../src/guide/catalogue.ts'
import { normaliseLabel } from '../src/guide/labels.ts'
import { recogniseGuide } from '../src/guide/recognise.ts'
import { defaultLimits } from '../src/inputs/input.ts'
import { readDocument } from '../src/inputs/read-document.ts'
import { readBuiltInLibrary } from '../src/rules/read-library.ts'

const folder = new URL('../fixtures/guides/', import.meta.url)
const library = await readBuiltInLibrary()
const catalogues = {
  zh: makeCatalogue(library.catalogues.zh),
  en: makeCatalogue(library.catalogues.en),
}

/** What a careful person says the fields of a guide are. */
interface GoldenField {
  readonly id: string
  readonly label: string
  readonly foundIn: string
}

describe.each(await readdir(folder))('%s', name => {
  const own = new URL(`${name}/`, folder)

  test('its fields are recognised', async () => {
    const file = (await readdir(own)).find(entry => entry.startsWith('guide.'))!
    const source = { path: file, bytes: await readFile(new URL(file, own)) }
    const golden: GoldenField[] = JSON.parse(await readFile(new URL('fields.json', own), 'utf8'))

    const { document } = await readDocument(source, { limits: defaultLimits })
    const { fields } = recogniseGuide(document, catalogues[document.language])

    // Numbering and colons stand around a label on the page; people leave them out when they name it.
    const show = ({ id, label, foundIn }: GoldenField) =>
      `${id} · ${normaliseLabel(label, document.language)} · ${foundIn}`
    expect(
      fields.map(({ id, label, foundIn }) => show({ id, label: label.value, foundIn })),
    ).toEqual(golden.map(show))
  })
})
