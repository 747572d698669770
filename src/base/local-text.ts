import { en } from './en.ts'
import { zhCn } from './zh-cn.ts'

/** A language the tool speaks to people. */
export type Locale = 'zh-CN' | 'en'

export const locales: readonly Locale[] = ['zh-CN', 'en']

/** The same sentence in every language the tool speaks; `{name}` marks a parameter. */
export type LocalText = Readonly<Record<Locale, string>>

/** A sentence and the values of its parameters, in no language yet. */
export interface Message {
  readonly text: LocalText
  readonly values: Readonly<Record<string, string | number | LocalText>>
}

/** A message in one language; a parameter without a value stays as written. */
export function localise(message: Message, locale: Locale): string {
  return message.text[locale].replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = message.values[name]
    if (value === undefined) return whole
    return typeof value === 'object' ? value[locale] : String(value)
  })
}

/** A message in every language the tool speaks, with its values filled in. */
export function localiseAll(message: Message): LocalText {
  return { 'zh-CN': localise(message, 'zh-CN'), en: localise(message, 'en') }
}

/** The tool's own sentences, by name. */
export type Sentences = typeof en

const sentences: Readonly<Record<Locale, Sentences>> = { 'zh-CN': zhCn, en }

/** The tool's own sentences in one language. */
export function sentencesIn(locale: Locale): Sentences {
  return sentences[locale]
}

/** One of the tool's own sentences in every language, such as `say(texts => texts.noSuchFile(path))`. */
export function say(choose: (texts: Sentences) => string): LocalText {
  return { 'zh-CN': choose(zhCn), en: choose(en) }
}
