import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * CPU milliseconds of each task, taken in turns so that a busy machine is unfair to none; the least of the rounds.
 *
 * The first round warms up and does not count.
 */
export async function cpuOf(tasks, rounds = 7) {
  const figures = tasks.map(() => [])
  for (let round = 0; round <= rounds; round++) {
    for (const [index, task] of tasks.entries()) {
      const before = process.cpuUsage()
      await task()
      const { user, system } = process.cpuUsage(before)
      if (round > 0) figures[index].push((user + system) / 1000)
    }
  }
  return figures.map(list => Math.min(...list))
}

/** Wall milliseconds of each command of Node, in turns; the median of the rounds. */
export function startUpOf(commands, rounds = 25) {
  const figures = commands.map(() => [])
  for (let round = 0; round <= rounds; round++) {
    for (const [index, args] of commands.entries()) {
      const before = performance.now()
      spawnSync(process.execPath, args, { stdio: 'ignore' })
      if (round > 0) figures[index].push(performance.now() - before)
    }
  }
  return figures.map(
    list => list.toSorted((left, right) => left - right)[Math.floor(list.length / 2)],
  )
}

const reporter = fileURLToPath(new URL('report-usage.cjs', import.meta.url))

/** What a command of Node used: CPU seconds, and the most memory it held, in MB; workers are threads, so they count. */
export function usageOf(args, cwd) {
  const file = join(tmpdir(), `baihua-usage-${process.pid}.json`)
  const env = { ...process.env, BAIHUA_USAGE: file }
  spawnSync(process.execPath, ['--require', reporter, ...args], { stdio: 'ignore', cwd, env })
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(file, 'utf8'))
  rmSync(file)
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }
}
