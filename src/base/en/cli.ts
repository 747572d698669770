/** In English: what the command line says. */
export const cli = {
  error: 'Error: ',
  checking: 'Checking',
  bug: (reason: string) => `This is a bug in baihua: ${reason}`,
  bugHint: 'Report it with the command and the file. BAIHUA_DEBUG=1 shows where it happened.',
  unwritable: (path: string, reason: string) => `${path} cannot be written (${reason}).`,
  unwritableHint: 'Check the folder and who may write to it.',
  usageHint: 'See “baihua --help”.',
  usage: {} as Readonly<Record<string, (detail: string) => string>>,
  fixed: (path: string, count: number) => `${path}: ${count} ${count === 1 ? 'change' : 'changes'}`,
  fixSummary: (changes: number, files: number, left: number) =>
    `${changes} ${changes === 1 ? 'change' : 'changes'} in ${files} ${files === 1 ? 'file' : 'files'}; ${left} findings are left for you.`,
  wouldFixSummary: (changes: number, files: number, left: number) =>
    `${changes} ${changes === 1 ? 'change' : 'changes'} would be made in ${files} ${files === 1 ? 'file' : 'files'}; ${left} findings would be left for you.`,
}
