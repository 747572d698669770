/** The tool's own sentences in English: what is wrong, and what to do. */
export const en = {
  fullStop: '.',
}
