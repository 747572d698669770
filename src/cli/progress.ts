/** Tells someone who watches how far a long run is. */
export interface Progress {
  advance(): void
  stop(): void
}

/** Fewer files are done before anyone wonders. */
const fewFiles = 200

const silent: Progress = { advance() {}, stop() {} }

/** A bar on standard error, if a person watches and there is something to wait for. */
export async function startProgress(files: number, label: string): Promise<Progress> {
  if (files < fewFiles || !process.stderr.isTTY) return silent
  const { default: progress } = await import('cli-progress')
  const bar = new progress.SingleBar(
    {
      format: `${label} {bar} {value}/{total}`,
      clearOnComplete: true,
      hideCursor: true,
      stream: process.stderr,
    },
    progress.Presets.shades_classic,
  )
  bar.start(files, 0)
  return { advance: () => bar.increment(), stop: () => bar.stop() }
}
