import type { LeftOutKind } from '../../document/model.ts'
import { metadataLabels } from './metadata.ts'
import type { Element, Node } from './tree.ts'

/** What of a page is no part of the guide, in the order of the page, each with why it is left out. */
export type Furniture = ReadonlyMap<Element, LeftOutKind>

/**
 * Find what stands around a guide or is hidden in it.
 *
 * Names alone are not believed: what is called navigation has to be mostly links, and nothing that holds much of the page is left out.
 */
export function furnitureOf(root: Element, source: string): Furniture {
  const found = new Map<Element, LeftOutKind>()
  const most = Math.max(root.weight * 0.4, 60)

  const visit = (parent: Element, isHeading: boolean) => {
    for (const child of parent.children) {
      if (child.type === 'words') continue
      const kind = kindOf(child, parent, isHeading)
      if (kind === undefined) visit(child, isHeading || /^(?:h[1-6]|dt|summary)$/.test(child.name))
      else found.set(child, kind)
    }
  }

  function kindOf(element: Element, parent: Element, isHeading: boolean): LeftOutKind | undefined {
    if (isHidden(element)) return isPanel(element, parent) ? undefined : 'hidden'
    if (element.name === 'button') return isHeading ? undefined : 'form'
    if (element.weight > most) return undefined
    return byName(element) ?? (element.inline ? undefined : byWords(element, source))
  }

  visit(root, false)
  return found
}

function isHidden({ attributes }: Element): boolean {
  const { hidden, style = '' } = attributes
  if (hidden !== undefined || attributes['aria-hidden'] === 'true') return true
  return /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(style)
}

const panel =
  /(?:^|[\s_-])(?:tab|panel|pane|accordion|collapse|con|content|box|item)(?=$|[\s_\d-])/i

/** Whether something hidden shows when a person asks for it: a panel of tabs, or one of several alike. */
function isPanel(element: Element, parent: Element): boolean {
  const { name, inline, attributes } = element
  if (inline || element.weight === 0) return false
  if (attributes.role === 'tabpanel' || panel.test(namesOf(element))) return true
  const [first] = (attributes.class ?? '').split(' ')
  return parent.children.some(
    sibling =>
      sibling.type === 'element' &&
      sibling !== element &&
      sibling.name === name &&
      first !== '' &&
      sibling.attributes.class?.split(' ')[0] === first &&
      !isHidden(sibling),
  )
}

interface Sign {
  readonly kind: LeftOutKind
  readonly names: RegExp
  /** Whether an element so named is what its name says. */
  readonly holds: (element: Element) => boolean
}

const isShort = ({ weight }: Element) => weight < 200
const isMostlyLinks = ({ weight, linked }: Element) => linked * 2 >= weight || weight < 12

const signs: readonly Sign[] = [
  {
    kind: 'breadcrumbs',
    names: sign('breadcrumbs?|bread|crumbs?|position|location|weizhi|dqwz|curpos|path'),
    holds: element => element.weight < 120 && element.linked > 0,
  },
  {
    kind: 'navigation',
    names: sign(
      '(?:left|right|top|sub|main|side)?-?(?:nav|navs|navbar|navigation|menu)|sidebar|side|aside|left|pager|pagination|paging|shangxiapian|prevnext|related|skip|links?|friendlink|toc',
    ),
    holds: isMostlyLinks,
  },
  {
    kind: 'footer',
    names: sign('footer|foot|copyright|bottom|banquan|pagefoot'),
    holds: isShort,
  },
  {
    kind: 'banner',
    names: sign('cookies?|cookiejs|consent|gdpr'),
    holds: () => true,
  },
  {
    kind: 'banner',
    names: sign('header|head|top|topbar|toolbar|banner|masthead|logo|weather|notice-bar'),
    holds: element => !holdsHeading(element) && isShort(element) && isMostlyLinks(element),
  },
  {
    kind: 'form',
    names: sign(
      'search|searchbox|login|share|bdsharebuttonbox|bshare|jiathis|print|fontsize|feedback|survey|pingjia|qrcode|ewm|erweima',
    ),
    holds: isShort,
  },
]

const tabs = sign('tabs?|tablist')

function sign(words: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${words})(?=$|[\\s_\\d-])`, 'i')
}

function byName(element: Element): LeftOutKind | undefined {
  const { name, attributes, weight } = element
  switch (name) {
    case 'nav':
      return 'navigation'
    case 'footer':
      return 'footer'
    case 'aside':
      if (isMostlyLinks(element)) return 'navigation'
      break
    case 'form':
      // Some servers put the whole page into a form.
      if (weight < 60) return 'form'
      break
  }
  switch (attributes.role?.toLowerCase()) {
    case 'navigation':
      return 'navigation'
    case 'contentinfo':
      return 'footer'
    case 'search':
      return 'form'
    case 'banner':
    case 'dialog':
    case 'alertdialog':
      if (!holdsHeading(element)) return 'banner'
  }
  if (attributes.class === undefined && attributes.id === undefined) return undefined
  const names = namesOf(element)
  if (element.inline || /^(?:h[1-6]|li|th|tr)$/.test(name)) return undefined
  if (tabs.test(names)) return undefined
  return signs.find(({ names: pattern, holds }) => pattern.test(names) && holds(element))?.kind
}

/** What an element is called by those who wrote the page: its class and its id, `leftNav` as `left-Nav`. */
function namesOf({ attributes }: Element): string {
  const { class: names = '', id = '' } = attributes
  return `${names} ${id}`.replaceAll(/([a-z])(?=[A-Z])/g, '$1-')
}

function holdsHeading({ children }: Element): boolean {
  return children.some(
    child => child.type === 'element' && (/^h[1-3]$/.test(child.name) || holdsHeading(child)),
  )
}

const position =
  /^(?:(?:您|你)?(?:当前|现在|目前)?(?:所在|的)?(?:的)?位置|You are here)\s*(?:是)?[：:>]/iu
const neighbours =
  /^(?:上一[篇页条]|下一[篇页条]|返回(?:首页|列表|顶部)$|打印本页|关闭窗口|Back to top$)/iu
const imprint =
  /ICP备|公网安备|版权所有|网站标识码|网站地图|Copyright\b|©|&copy;|All rights reserved|技术支持[：:]|建议使用.{0,12}(?:浏览器|分辨率)/iu

/** What a short line says that belongs to the page and not to the guide. */
function byWords(element: Element, source: string): LeftOutKind | undefined {
  if (element.weight === 0 || element.weight >= 200 || holdsBlock(element)) return undefined
  const words = wordsOf(element, source).trim()
  if (position.test(words)) return 'breadcrumbs'
  if (neighbours.test(words)) return 'navigation'
  if (imprint.test(words)) return 'footer'
  return metadataLabels(words) >= 2 ? 'metadata' : undefined
}

function holdsBlock({ children }: Element): boolean {
  return children.some(child => child.type === 'element' && !child.inline)
}

function wordsOf(node: Node, source: string): string {
  if (node.type === 'words') return source.slice(node.start, node.end)
  return node.children.map(child => wordsOf(child, source)).join('')
}
