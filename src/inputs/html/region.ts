import type { Furniture } from './furniture.ts'
import { matcherOf } from '../selector.ts'
import type { Element, Node } from './tree.ts'

/** The part of a page that holds the guide, and what stands outside it. */
export interface Region {
  readonly nodes: readonly Node[]
  readonly outside: readonly Element[]
}

/**
 * Find the guide in a page: where the configuration says, in `main`, or where the words are densest.
 *
 * Only lists of links are left behind on the way to the densest part: the title and the telephone number may stand beside it.
 */
export function regionOf(root: Element, furniture: Furniture, selector?: string): Region {
  const chosen = selector === undefined ? [] : elementsLike(root, matcherOf(selector))
  if (chosen.length > 0) return { nodes: chosen, outside: outsideOf(root, new Set(chosen)) }
  const mains = elementsLike(root, isMain)
  const weight = mains.reduce((sum, main) => sum + main.weight, 0)
  if (weight > root.weight * 0.2) {
    const titles = weight === 0 ? [] : titlesBefore(root, mains[0]!, furniture)
    const nodes = [...titles, ...mains]
    return { nodes, outside: outsideOf(root, new Set(nodes)) }
  }
  const { outside } = densest(root, furniture)
  return { nodes: root.children, outside }
}

function isMain({ name, attributes }: Element): boolean {
  return name === 'main' || attributes.role === 'main'
}

/** The outermost elements that fit. */
function elementsLike(root: Element, fits: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  const visit = ({ children }: Element) => {
    for (const child of children) {
      if (child.type === 'words') continue
      if (fits(child)) found.push(child)
      else visit(child)
    }
  }
  visit(root)
  return found
}

/** The heading of the page, where it stands before the main part instead of in it. */
function titlesBefore(root: Element, main: Element, furniture: Furniture): Element[] {
  if (elementsLike(main, isTitle).length > 0) return []
  return elementsLike(root, isTitle)
    .filter(title => title.start < main.start && !furniture.has(title))
    .slice(-1)
}

function isTitle({ name }: Element): boolean {
  return name === 'h1'
}

/** The outermost elements that neither are nor hold one of `kept`. */
function outsideOf(root: Element, kept: ReadonlySet<Element>): Element[] {
  const outside: Element[] = []
  const holdsKept = (element: Element): boolean =>
    [...kept].some(one => element.start <= one.start && one.end <= element.end)
  const visit = ({ children }: Element) => {
    for (const child of children) {
      if (child.type === 'words' || kept.has(child)) continue
      if (holdsKept(child)) visit(child)
      else if (child.weight > 0) outside.push(child)
    }
  }
  visit(root)
  return outside
}

/** Go down to the densest part, as long as one element holds most of the words that are no links. */
function densest(root: Element, furniture: Furniture): { outside: Element[] } {
  const outside: Element[] = []
  for (let region: Element | undefined = root; region !== undefined;) {
    const inner: readonly Element[] = region.children.filter(
      (child): child is Element =>
        child.type === 'element' && !child.inline && !furniture.has(child),
    )
    const own = (element: Element) => element.weight - element.linked
    const total = inner.reduce((sum, element) => sum + own(element), 0)
    const next: Element | undefined = inner.find(element => own(element) > total * 0.6)
    if (next === undefined || total === 0) break
    for (const element of inner) {
      if (element !== next && isList(element)) outside.push(element)
    }
    region = next.name === 'table' ? undefined : next
  }
  return { outside }
}

/** Whether an element is links and little else, and none of them is a form or a document to take along. */
function isList({ weight, linked, name }: Element): boolean {
  return weight > 0 && linked >= weight * 0.7 && !/^h[1-6]$/.test(name)
}
