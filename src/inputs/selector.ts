/** A simple selector: a tag, classes and an id, in any mixture, such as `div.article#content`. */
const simple = /^(?:([a-z][\w-]*)|(?=[.#]))((?:[.#][\w-]+)*)$/i

/** Whether a configuration may name a region so. */
export function isSelector(selector: string): boolean {
  return selector.trim() !== '' && selector.split(',').every(one => simple.test(one.trim()))
}

/** What a selector looks at. */
interface Selected {
  readonly name: string
  readonly attributes: { readonly class?: string; readonly id?: string }
}

/** What a selector, or a list of them with commas, fits. */
export function matcherOf(selector: string): (element: Selected) => boolean {
  const tests = selector
    .split(',')
    .map(one => simple.exec(one.trim()))
    .filter(match => match !== null)
  return ({ name, attributes }) =>
    tests.some(([, tag, rest]) => {
      if (tag !== undefined && tag.toLowerCase() !== name) return false
      const classes = (attributes.class ?? '').split(/\s+/)
      return (rest!.match(/[.#][\w-]+/g) ?? []).every(part =>
        part.startsWith('#') ? attributes.id === part.slice(1) : classes.includes(part.slice(1)),
      )
    })
}
