import type { Paragraph } from '../../document/model.ts'
import type { SourcePart } from '../../document/part.ts'
import { exactText } from '../../document/text-builder.ts'
import type { Element } from './tree.ts'

const label =
  /(?:发布(?:时间|日期|机构|单位|人)|发文(?:日期|机关|单位|字号)|成文日期|更新(?:时间|日期)|信息来源|文章来源|来源|作者|(?:责任)?编辑|浏览(?:次数|量|数)?|点击(?:率|数|次数|量)|阅读(?:次数|量|数)?|访问(?:次数|量)|字体|字号|索引号|主题分类|公开(?:方式|范围|时限)|有效性|信息有效性|Published|Last updated|Updated|Views|Author|Font size)\s*[：:]|【\s*(?:字体|打印|关闭|收藏)|\[\s*(?:大|打印|关闭)/giu

/** How many things a line says about the page itself: when it was put up, by whom, how often it was seen. */
export function metadataLabels(words: string): number {
  return words.match(label)?.length ?? 0
}

const date =
  /(?:发布(?:时间|日期)|更新(?:时间|日期)|Published|Last updated|Updated)\s*[：:]\s*(?:\d{4}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}日?|\d{1,2} [A-Z][a-z]+ \d{4})/giu

/** The dates in a line about the page: the one thing in it that a reader needs. */
export function datesIn({ start, end }: Element, part: SourcePart): Paragraph[] {
  return [...part.text.slice(start, end).matchAll(date)].map(match => {
    const from = start + match.index
    const span = { start: from, end: from + match[0].length }
    return { type: 'paragraph', text: exactText(part, span), place: { part: part.name, span } }
  })
}
