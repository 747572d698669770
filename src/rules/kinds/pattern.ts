import { defineRuleKind, type Rewrite } from '../rule.ts'
import { deletionAround } from '../deletion.ts'

/** Wordings too varied for a list. */
export default defineRuleKind({
  summary: { 'zh-CN': '句式', en: 'A wording' },

  settings: ({ z, pattern, literalsOf }) =>
    z
      .strictObject({
        pattern: pattern(),
        ignoreCase: z.boolean().optional(),
        /** A match that this one touches is innocent. */
        unless: pattern().optional(),
        /** The new words; `$1` and `$<name>` stand for groups. */
        rewrite: z.string().optional(),
        /** Words one of which every match holds; found out from the pattern where that can be told. */
        anchors: z.array(z.string().min(1)).optional(),
      })
      .transform(settings => {
        const literals = literalsOf(settings.pattern)
        return { ...settings, anchors: literals.length > 0 ? literals : (settings.anchors ?? []) }
      }),

  compile(settings, header) {
    const flags = settings.ignoreCase === true ? 'giu' : 'gu'
    const pattern = new RegExp(settings.pattern, flags)
    const unless = settings.unless === undefined ? undefined : new RegExp(settings.unless, flags)
    const single = new RegExp(settings.pattern, flags.replace('g', ''))

    return {
      anchors: settings.anchors,
      openEnded: true,
      onPassage(context, passage) {
        const offset = passage.span.start
        let innocent: RegExpExecArray[] | undefined
        for (const match of passage.value.matchAll(pattern)) {
          const [found] = match
          if (found === '') continue
          const start = match.index
          const end = start + found.length
          innocent ??= unless === undefined ? [] : [...passage.value.matchAll(unless)]
          if (innocent.some(({ 0: words, index }) => index < end && start < index + words.length))
            continue
          const span = { start: offset + start, end: offset + end }
          if (context.isProtected(passage, span)) continue

          const use =
            settings.rewrite === undefined ? undefined : found.replace(single, settings.rewrite)
          const rewrites: Rewrite[] = []
          const fix = header.fix ?? 'safe'
          if (fix !== 'none' && use !== undefined) {
            rewrites.push(
              use === '' || header.remedy === 'delete'
                ? deletionAround(passage, span, fix)
                : { span, insert: use, remedy: header.remedy ?? 'replace', fix },
            )
          }
          context.report(passage, span, { values: { found, use: use ?? '' }, rewrites })
        }
      },
    }
  },
})
