import { z } from 'zod'
import { literalsOf, nestsRepetition } from './literals.ts'
import type { SchemaTools } from './rule.ts'

/** What schemas of rule files are made with; imported only when a file has to be checked. */
export const schemaTools: SchemaTools = {
  z,
  literalsOf,
  pattern: () =>
    z
      .string()
      .min(1)
      .superRefine((source, context) => {
        const problem = problemOf(source)
        if (problem !== undefined)
          context.addIssue({ code: 'custom', params: problem, message: problem.code })
      }),
}

function problemOf(source: string): { code: string; detail?: string } | undefined {
  try {
    RegExp(source, 'u')
    return nestsRepetition(source) ? { code: 'slow-pattern' } : undefined
  } catch (error) {
    return {
      code: 'broken-pattern',
      detail: error instanceof Error ? error.message : String(error),
    }
  }
}
