import { isLabel, type Guide, type GuideRecord } from './model.ts'

/** Which record of its file a guide is, to be put into what is told of it; nothing for a file that is one guide. */
export function recordOf({ document, fields }: Guide): { record?: GuideRecord } {
  const number = document.record
  if (number === undefined) return {}
  const title = fields
    .find(({ id }) => id === 'title')
    ?.passages.filter(passage => !isLabel(passage))
    .map(({ value }) => value)
    .join(' ')
  return { record: { number, ...(title === undefined || title === '' ? {} : { title }) } }
}
