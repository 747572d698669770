/** In English: what suggestions and fixes say. */
export const rewrite = {
  comma: ', ',
  factsChanged: (path: string, facts: string) =>
    `${path}: the changes together would have altered facts (${facts}), so they were not made.`,
  factsChangedHint: 'This is a bug in a rule. The guide is as it was; report it with the guide.',
}
