import { expect, test } from 'vitest'
import { findFacts } from '../../src/facts/find-facts.ts'
import { makeCatalogue } from '../../src/guide/catalogue.ts'
import { library } from './rewrite.ts'

const { pages, tones } = library.rewriting

test.each(Object.values(pages))('the words of a page in $language hold no fact', page => {
  const { language, card, see, fill, askCatchAll, overview, unplaced } = page
  const words = [see, fill, askCatchAll, overview, unplaced, ...card.map(({ ask = '' }) => ask)]

  expect(words.flatMap(value => findFacts(value, language))).toEqual([])
})

test.each(Object.values(pages))('the headings of a page in $language are known again', page => {
  const catalogue = makeCatalogue(library.catalogues[page.language])
  const headings = [
    page.cardHeading,
    ...page.card.map(({ label }) => label),
    ...page.sections.map(({ heading }) => heading),
  ]

  expect(headings.filter(heading => !catalogue.knows(heading, 'by family'))).toEqual([])
})

test.each(Object.values(tones))('the tone $name holds no fact', ({ words }) => {
  for (const language of ['zh', 'en'] as const) {
    const { opening = '', closing = '', intros } = words[language]
    const own = [opening, closing, ...Object.values(intros)]
    expect(own.flatMap(value => findFacts(value, language))).toEqual([])
  }
})
