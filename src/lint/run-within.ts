import { createContext, Script, type Context } from 'node:vm'

const script = new Script('run()')
let sandbox: Context | undefined

/**
 * Run something that may never end, and stop it after some seconds; gives whether it ended by itself.
 *
 * A regular expression cannot be interrupted from its own thread, but V8 ends any script that outlives its deadline.
 */
export function runWithin(seconds: number, run: () => void): boolean {
  sandbox ??= createContext({})
  sandbox['run'] = run
  try {
    script.runInContext(sandbox, { timeout: Math.max(1, Math.round(seconds * 1000)) })
    return true
  } catch (error) {
    if (isTimeout(error)) return false
    throw error
  }
}

/** The error is made in the sandbox, so it is no instance of our own `Error`. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  )
}
