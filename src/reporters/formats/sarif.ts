import type { Invocation, Notification, Run, Tool } from 'sarif'
import type { Locale } from '../../base/local-text.ts'
import type { Trouble } from '../../findings/finding.ts'
import { artifactUri } from '../parts/artifact-uri.ts'
import { jsonItems, jsonText } from '../parts/json-text.ts'
import { plainText, sarifResult } from '../parts/sarif-result.ts'
import { sarifRule } from '../parts/sarif-rule.ts'
import type { Reporter, ReporterContext } from '../reporter.ts'

/** For code review and dashboards: SARIF 2.1.0, one run. */
export default function createReporter(context: ReporterContext): Reporter {
  const { locale } = context
  const ruleIndexes = new Map(context.rules.map(({ id }, index) => [id, index]))

  return {
    between: ',',

    open: () => {
      const run = { tool: toolOf(context), language: locale, columnKind: 'utf16CodeUnits' } as const
      return [
        '{',
        '  "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",',
        '  "version": "2.1.0",',
        '  "runs": [',
        `    ${openObject(run)},`,
        '      "results": [',
      ].join('\n')
    },

    guide: report =>
      jsonItems(
        report.findings.map(finding =>
          sarifResult(finding, report, ruleIndexes.get(finding.ruleId), locale),
        ),
        8,
      ),

    close({ guideTroubles, troubles }) {
      const notifications = [
        ...guideTroubles.map(({ path, trouble }) => notificationOf(trouble, locale, path)),
        ...troubles.map(trouble => notificationOf(trouble, locale)),
      ]
      const invocation: Invocation = {
        executionSuccessful: notifications.length === 0,
        toolExecutionNotifications: notifications,
      }
      return [
        '\n      ],',
        `      "invocations": ${jsonText([invocation], 6)}`,
        '    }',
        '  ]',
        '}\n',
      ].join('\n')
    },
  }
}

function toolOf({ toolVersion, rules, locale }: ReporterContext): Tool {
  return {
    driver: {
      name: 'baihua',
      version: toolVersion,
      semanticVersion: toolVersion,
      rules: rules.map(rule => sarifRule(rule, locale)),
    },
  }
}

/** The beginning of a run, up to the point at which more keys can follow. */
function openObject(run: Run): string {
  return jsonText(run, 4).replace(/\n *\}$/, '')
}

function notificationOf(
  { code, message, hint }: Trouble,
  locale: Locale,
  path?: string,
): Notification {
  const text = hint === undefined ? message[locale] : `${message[locale]}\n${hint[locale]}`
  return {
    descriptor: { id: code },
    level: 'error',
    message: { text: plainText(text) },
    ...(path === undefined
      ? {}
      : { locations: [{ physicalLocation: { artifactLocation: { uri: artifactUri(path) } } }] }),
  }
}
