import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The least CPU milliseconds that a task takes in any of the rounds; the first ones warm up. */
export async function cpuOf(task, rounds = 12) {
  let least = Infinity
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage()
    await task()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

/** CPU milliseconds of tasks of `task.js`, each in processes of its own, in turns so that a busy machine is unfair to none. */
export function cpuOfTasks(tasks, turns = 3) {
  const figures = tasks.map(() => [])
  for (let turn = 0; turn < turns; turn++) {
    for (const [index, args] of tasks.entries()) {
      const { stdout } = spawnSync(process.execPath, [taskScript, ...args], { encoding: 'utf8' })
      figures[index].push(Number(stdout))
    }
  }
  return figures.map(list => Math.min(...list))
}

const taskScript = fileURLToPath(new URL('task.js', import.meta.url))

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
