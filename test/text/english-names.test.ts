import { expect, test } from 'vitest'
import { names } from '../../src/text/english/names.ts'

const namesIn = (value: string) => names(value).map(({ start, end }) => value.slice(start, end))

test.each([
  ['Tick ‘work finished’ on the form.', ['‘work finished’']],
  ['Choose "Commence renewal", then pay.', ['"Commence renewal"']],
  ["Press 'Obtain a copy' and wait.", ["'Obtain a copy'"]],
  ['Take it to the Used Oil Utilization Board.', ['Used Oil Utilization Board']],
  ['You get a Certificate of Live Birth by post.', ['Certificate of Live Birth']],
])('%s', (value, found) => {
  expect(namesIn(value)).toEqual(found)
})

test.each([
  'The owners’ forms and the tenants’ cards are kept.',
  "The owners' forms and the tenants' cards are kept.",
  'Pursuant to section 5, renew it. Kindly wait.',
  'Submit the Duly Accomplished Application Form to the Records Section',
  'Tell the Applicant in writing.',
])('nothing in “%s”', value => {
  expect(namesIn(value)).toEqual([])
})
