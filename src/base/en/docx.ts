/** In English: what can be wrong with a Word file, and the names of places in it. */
export const docx = {
  brokenXml: (path: string, part: string, line: number) =>
    `${path} is damaged: ${part}, line ${line}, is no valid XML.`,
  brokenHint: 'Open it in Word or WPS and save it again.',
  forbiddenXml: (path: string, part: string) =>
    `${path} was not read: ${part} has a document type, which Word files never have and through which a file can do harm.`,
  tooDeepXml: (path: string, part: string, line: number, limit: number) =>
    `${path} was not read: ${part}, line ${line}, is nested more than ${limit} levels deep.`,
  tooDeep: (path: string, limit: number) =>
    `${path} has tables or text boxes nested more than ${limit} levels deep.`,
  notWord: (path: string) => `${path} is no Word file (.docx), whatever its name says.`,
  oldWord: (path: string) =>
    `${path} is in the old Word format (.doc), which baihua does not read.`,
  saveAsDocx: 'Open it in Word or WPS and save it as .docx.',
  paragraph: (number: number) => `paragraph ${number}`,
  row: (table: number, row: number) => `table ${table}, row ${row}`,
  box: (number: number) => `text box ${number}`,
  footnote: (number: number) => `footnote ${number}`,
  endnote: (number: number) => `endnote ${number}`,
}
