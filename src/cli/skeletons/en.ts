import type { SkeletonBody } from './body.ts'

/** What skeletons of English rules begin with, by kind. */
export const englishBodies: Readonly<Record<string, SkeletonBody>> = {
  terms: {
    settings: `
terms:
  remit: send
  vehicular access: { use: a drive, fix: review, unless: [vehicular access order] }`,
    examples: `
  - bad: Please remit the form by 31 May.
    good: Please send the form by 31 May.
  - bad: You need consent for vehicular access.
    at: vehicular access
  - good: The vehicular access order lists the roads.`,
  },
  pattern: {
    settings: `
pattern: as soon as (?:possible|practicable)
ignoreCase: true`,
    examples: `
  - bad: We reply as soon as practicable.
    at: as soon as practicable
  - good: We reply within 3 working days.`,
  },
  abbreviation: {
    settings: `
known: [VAT, PDF]
meanings:
  PCN: penalty charge notice`,
    examples: `
  - bad: Pay the PCN within 14 days.
    at: PCN
  - good: Pay the penalty charge notice (PCN) within 14 days. The PCN has a number at the top.`,
  },
  boilerplate: {
    settings: `
phrases:
  - Thank you for your patience and understanding
similarity: 0.75
rewrite: remove`,
    examples: `
  - bad: Thank you for your patience and your understanding.
  - good: Put letters of thanks into the box in the hall.`,
  },
  doubled: {
    settings: `
groups:
  - [free, gratis]`,
    examples: `
  - bad: Parking is free gratis for an hour.
  - good: Parking is free for an hour.`,
  },
  'missing-field': {
    settings: `
require:
  - materials
  - any-of: [place, online-link]`,
    examples: `
  - bad: |
      ## Who can apply
      Anyone aged 16 or over.
      ## Fees
      £12.
  - good: |
      ## Who can apply
      Anyone aged 16 or over.
      ## What you need
      Your birth certificate.
      ## Where to go
      Counter 2, Town Hall.
      ## Fees
      £12.`,
  },
  'unneeded-field': {
    settings: `
labels:
  - Page owner`,
    examples: `
  - bad: |
      | Item | Answer |
      | --- | --- |
      | Page owner | Licensing team |
      | How long it takes | 3 working days |
    at: Page owner
  - good: |
      | Item | Answer |
      | --- | --- |
      | How long it takes | 3 working days |`,
  },
  'field-order': {
    settings: `
order: [materials, time-limit, legal-basis]`,
    examples: `
  - bad: |
      ## Legal basis
      Street Trading Act 1994, section 7.
      ## What you need
      Your stall plan.
    at: Legal basis
  - good: |
      ## What you need
      Your stall plan.
      ## Legal basis
      Street Trading Act 1994, section 7.`,
  },
  'field-value': {
    settings: `
needs:
  fields: [validity]
  figures: [duration, date]
  unless: never expires|permanent`,
    examples: `
  - bad: |
      ## How long it lasts
      See the permit.
      ## Fees
      £45 a year.
    at: See the permit.
  - good: |
      ## How long it lasts
      One year.
      ## Fees
      £45 a year.`,
  },
  'material-line': {
    settings: `
of: application form
says: download|at the desk
or-has: [material-source]`,
    examples: `
  - bad: |
      ## What you need
      - The application form
      ## Fees
      £45 a year.
    at: application form
  - good: |
      ## What you need
      - The application form, which you get at the desk
      ## Fees
      £45 a year.`,
  },
  repetition: {
    settings: `
at-least: { zh: 16, en: 12 }`,
    examples: `
  - bad: |
      ## Who can apply
      You can apply if you live in the street and keep a car there.
      ## Fees
      You can apply if you live in the street and keep a car there.
  - good: |
      ## Who can apply
      You can apply if you live in the street and keep a car there.
      ## Before you start
      Check that your street has a parking scheme.`,
  },
  metric: {
    settings: `
measure: sentence.words
over: 25`,
    examples: `
  - bad: Applicants who have received a notice that papers are missing have to bring all of the papers named in it to the counter at which they first applied within ten working days.
  - good: Bring the missing papers within 10 working days, to the same counter.`,
  },
  consistency: {
    settings: `
names:
  - [parking permit, resident permit]`,
    examples: `
  - bad: Show your parking permit. A resident permit lasts a year.
    at: resident permit
  - good: Show your parking permit. A parking permit lasts a year.`,
  },
}
