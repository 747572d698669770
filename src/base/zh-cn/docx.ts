import type { Sentences } from '../local-text.ts'

/** In Chinese: what can be wrong with a Word file, and the names of places in it. */
export const docx: Sentences['docx'] = {
  brokenXml: (path, part, line) => `${path}已损坏：${part}第${line}行不是有效的XML。`,
  brokenHint: '请用Word或WPS打开后重新保存。',
  forbiddenXml: (path, part) =>
    `${path}没有读取：${part}里有文档类型声明，Word文件从不这样写，而它可能被用来做坏事。`,
  tooDeepXml: (path, part, line, limit) =>
    `${path}没有读取：${part}第${line}行嵌套超过${limit}层。`,
  tooDeep: (path, limit) => `${path}里的表格或文本框嵌套超过${limit}层。`,
  notWord: path => `${path}不是Word文件（.docx），不管名称怎么写。`,
  oldWord: path => `${path}是旧版Word格式（.doc），baihua读不了。`,
  saveAsDocx: '请用Word或WPS打开，另存为.docx。',
  paragraph: number => `段落 ${number}`,
  row: (table, row) => `表 ${table} 第 ${row} 行`,
  box: number => `文本框 ${number}`,
  footnote: number => `脚注 ${number}`,
  endnote: number => `尾注 ${number}`,
}
