import type { Locale } from './local-text.ts'

/** The language to speak: what was asked for, else what the environment asks for, else Chinese. */
export function localeOf(
  asked: Locale | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Locale {
  if (asked !== undefined) return asked
  const system = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  return /^en(?:$|[_.-])/iu.test(system) ? 'en' : 'zh-CN'
}
