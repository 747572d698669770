import { retext } from 'retext'
import retextEnglish from 'retext-english'
import retextReadability from 'retext-readability'
import { describe, expect, test } from 'vitest'
import { hardVotes } from '../../src/text/english/formulas.ts'
import { englishTools } from '../../src/text/english/tools.ts'

function read(value: string) {
  const sentences = englishTools.sentences(value).map(({ start, end }) => value.slice(start, end))
  return englishTools.readability(sentences)
}

const pairs: readonly (readonly [string, string])[] = [
  [
    'Applicants are required to furnish documentary evidence of residency prior to commencement of the assessment.',
    'Show us where you live before we start.',
  ],
  [
    'Failure to remit the prescribed fee within the stipulated period will result in cancellation of the application.',
    'If you do not pay in time, we will close your case.',
  ],
  [
    'In the event that the applicant is in receipt of an alternative benefit, entitlement shall be extinguished.',
    'You cannot get this money if you already get another benefit.',
  ],
  [
    'The authority reserves the right to request supplementary information in respect of any declaration submitted.',
    'We may ask you for more about what you told us.',
  ],
  [
    'Notification of any alteration in personal circumstances must be made to the issuing department forthwith.',
    'Tell us at once if anything changes.',
  ],
  [
    'An appointment is mandatory for the purpose of obtaining biometric identification.',
    'You must book a time to have your photo and fingerprints taken.',
  ],
  [
    'Replacement certificates may be obtained subsequent to verification of the identity of the holder.',
    'You can get a new card once we have checked who you are.',
  ],
  [
    'Persons desirous of lodging an objection shall do so in writing and specify the grounds thereof.',
    'If you do not agree, write to us and say why.',
  ],
]

describe('a plain version scores better', () => {
  test.each(pairs)('%s', (official, plain) => {
    expect(read(plain)!.score).toBeGreaterThan(read(official)!.score + 10)
  })
})

test('puts four kinds of text into bands from easy to hard', () => {
  const texts = [
    'We went to the park. The dog ran fast. I had a red ball.',
    'You need to tell us when you move house. Fill in the short form and send it to our office. We will send you a new card within two weeks.',
    'The council said on Monday that it would review parking charges across the city after residents complained that recent increases had made shopping trips unaffordable.',
    'Pursuant to the aforementioned regulations, the competent authority shall, upon determination of non-compliance, issue a notification specifying the remedial obligations incumbent upon the licensee.',
  ].map(text => read(text)!)

  const [story, guide, news, law] = texts.map(({ score }) => score)
  expect(Math.min(story!, guide!)).toBeGreaterThan(news!)
  expect(news).toBeGreaterThan(law!)
  expect(texts[0]!.band).toBe('primary-school')
  expect(texts[3]!.band).toBe('official')
})

test('gives the classic formulas their numbers', () => {
  const { figures } = read('The cat sat on the mat. The dog ran to the door.')!

  expect(figures['wordsPerSentence']).toBe(6)
  expect(figures['flesch']).toBeCloseTo(206.835 - 1.015 * 6 - 84.6, 6)
  expect(figures['fleschKincaid']).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 6)
  for (const name of [
    'smog',
    'daleChall',
    'gunningFog',
    'automatedReadability',
    'colemanLiau',
    'spache',
  ]) {
    expect(figures[name], name).toEqual(expect.any(Number))
    expect(figures[name], name).not.toBeNaN()
  }
})

test.each(['', '.', '12 34', 'Fees', 'https://www.gov.example'])('says nothing of %j', value => {
  expect(read(value)).toBeUndefined()
})

describe('votes as retext-readability does', () => {
  const processor = retext().use(retextEnglish).use(retextReadability, { age: 16 })
  const wrapped = [
    'You should contact the licensing team before you submit your application.',
    'The board of trustees has a duty to keep accurate accounts and to publish them every year.',
  ]

  test.each([...pairs.flat(), ...wrapped])('%s', async sentence => {
    const { messages } = await processor.process(sentence)

    expect(hardVotes(sentence) >= 4).toBe(messages.length > 0)
  })
})
