import { describe, expect, test } from 'vitest'
import { englishTools } from '../../src/text/english/tools.ts'

function split(value: string): string[] {
  return englishTools.sentences(value).map(({ start, end }) => value.slice(start, end))
}

describe('where an English sentence ends', () => {
  test.each([
    ['at a full stop', 'Bring your card. We copy it.', ['Bring your card.', 'We copy it.']],
    [
      'behind a closing quote',
      'The page says “Try again.” Do so.',
      ['The page says “Try again.”', 'Do so.'],
    ],
    [
      'behind a bracket',
      'Apply early. (Most people do.) We reply by post.',
      ['Apply early.', '(Most people do.)', 'We reply by post.'],
    ],
    [
      'not at a decimal point',
      'The fee rises by 3.5 per cent in May.',
      ['The fee rises by 3.5 per cent in May.'],
    ],
    [
      'not in U.S. before a name',
      'Send it to the U.S. Department of State.',
      ['Send it to the U.S. Department of State.'],
    ],
    [
      'at U.S. before a new sentence',
      'You must live in the U.S. You need proof.',
      ['You must live in the U.S.', 'You need proof.'],
    ],
    ['not in No. 5', 'Fill in Form No. 5 today.', ['Fill in Form No. 5 today.']],
    ['at a plain no', 'Is there a fee? No. It is free.', ['Is there a fee?', 'No.', 'It is free.']],
    [
      'not in e.g.',
      'Bring a bill, e.g. Council Tax or water.',
      ['Bring a bill, e.g. Council Tax or water.'],
    ],
    [
      'not in titles or initials',
      'Ask for Dr. Okafor or J. Smith at the desk.',
      ['Ask for Dr. Okafor or J. Smith at the desk.'],
    ],
    [
      'at 5 p.m. before a new sentence',
      'We close at 5 p.m. Please come early.',
      ['We close at 5 p.m.', 'Please come early.'],
    ],
    [
      'not before a small letter',
      'Pay the Inc. fee approx. two weeks before.',
      ['Pay the Inc. fee approx. two weeks before.'],
    ],
    [
      'not behind a list number',
      '1. Fill in the form.\n2. Sign it.',
      ['1. Fill in the form.', '2. Sign it.'],
    ],
    [
      'before letters of a list',
      'Do this: a. Sign the form. b. Post it.',
      ['Do this: a. Sign the form.', 'b. Post it.'],
    ],
    [
      'not inside an address',
      'See www.gov.example/apply?id=4 for more.',
      ['See www.gov.example/apply?id=4 for more.'],
    ],
    ['at the end without a mark', 'Proof of address', ['Proof of address']],
  ])('%s', (_, value, expected) => {
    expect(split(value)).toEqual(expected)
  })

  test('reads on over a line that was only wrapped', () => {
    expect(
      split(
        'You can appeal within 28 days of the date that is printed at the top of\nthe letter we sent.',
      ),
    ).toHaveLength(1)
  })

  test.each([
    ['a blank line', 'How to apply\n\ngo to the counter', 2],
    ['bullets', 'Bring:\n- your passport\n- two photos', 3],
    ['labels', 'Phone: 555 0100\nOpening hours: 9 to 5', 2],
    ['lines that look like a list', 'Passport\nProof of address\nTwo photos', 3],
  ])('ends at a line break with %s', (_, value, count) => {
    expect(split(value)).toHaveLength(count)
  })
})

describe('how long an English sentence is', () => {
  test.each([
    ['Bring your old passport.', 4],
    ["Don't send a self-addressed envelope.", 5],
    ['Apply at https://www.gov.example/renew?step=2 today.', 3],
    ['Email help@council.example now.', 2],
    ['Call 020 7946 0000 before noon.', 3],
    ['Pay within 28 days.', 4],
    ['', 0],
  ])('%s has %i words', (sentence, length) => {
    expect(englishTools.sentenceLength(sentence)).toBe(length)
  })
})
