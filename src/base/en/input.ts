/** In English: what can go wrong with a file. */
export const input = {
  emptyFile: (path: string) => `${path} is empty.`,
  emptyFileHint: 'Write the guide, or delete the file.',
  notText: (path: string) => `${path} is not text, so it holds no guide to read.`,
  notTextHint: 'Save it as UTF-8, or leave it out with “ignore” in the configuration.',
  notWritable: (path: string, encoding: string) =>
    `${path} was left as it is: its ${encoding} bytes cannot be written back unchanged.`,
  notWritableHint: 'Save the file as UTF-8 first, then fix it.',
  tooLarge: (path: string, size: number, limit: number) =>
    `${path} has ${size} bytes; at most ${limit} are read.`,
  tooIntricate: (path: string, line: number) =>
    `${path}:${line} has so many lists, quotes and marks before it that reading would take minutes.`,
  tooIntricateHint: 'Split the file, or leave it out with “ignore” in the configuration.',
  tooDeep: (path: string, line: number, limit: number) =>
    `${path}:${line} is nested more than ${limit} levels deep.`,
  brokenData: (path: string, line: number, format: string) =>
    `${path}:${line} is not valid ${format}.`,
  noRecords: (path: string) =>
    `${path} holds no guide: its keys are in no mapping, and they are no labels of guides.`,
  noRecordsHint: (path: string) =>
    `Say with “records” in the configuration which key answers which field; “baihua init --from ${path}” proposes it.`,
  noKeys: (path: string) => `${path} holds nothing that looks like records with words in them.`,
  noKeysHint: 'Give an export in which each guide is a record, or a row below a head.',
  noExport: (path: string) => `${path} is no export: it has no keys or columns.`,
  noExportHint: (extensions: string) => `Give a file of records: ${extensions}.`,
  tooManyCells: (path: string, record: number) =>
    `${path}: record ${record} has more cells than the table has columns; those were not read.`,
  doubledKey: (path: string, record: number, key: string) =>
    `${path}: record ${record} has “${key}” twice; most programs see only the last one.`,
  recordPlace: (record: number, path?: string) =>
    path === undefined ? `record ${record}` : `record ${record} · ${path}`,
  readOnly: (path: string) => `${path} can be checked but not changed.`,
  readOnlyHint: 'Save it as CSV and fix that, or change the words by hand.',
  brokenDataHint: 'Look for a missing quotation mark, bracket or comma, here or just above.',
  raiseLimit: (name: string) =>
    `Raise “limits.${name}” in the configuration if the file is meant to be so.`,
  unknownFormat: (path: string, extension: string) =>
    `${path} cannot be read: “${extension}” is no format that baihua knows.`,
  noSuchFormat: (name: string) => `There is no input format “${name}”.`,
  formats: (names: string, near: string | undefined) =>
    `baihua reads ${names}.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
  knownFormats: (extensions: string) =>
    `It reads ${extensions}. Convert the file, or leave it out.`,
  brokenFrontMatter: (path: string, line: number) =>
    `${path}:${line}: the front matter is not valid YAML, so its fields were not read.`,
  noSuchFile: (path: string) => `${path} does not exist.`,
  noSuchFileHint: 'Check the spelling, or name a folder to check all guides in it.',
  unreadable: (path: string, reason: string) => `${path} cannot be read (${reason}).`,
  unreadableHint: 'Check who may read the file.',
  noGuides: (paths: string) => `No guide was found in ${paths}.`,
}
