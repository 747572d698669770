import type { Sentences } from '../local-text.ts'

/** In Chinese: what can be wrong with a packed file, such as one of Word. */
export const archive: Sentences['archive'] = {
  broken: path => `${path}已损坏，解不开。`,
  brokenHint: '请用Word或WPS打开后重新保存，并检查文件是否复制完整。',
  encrypted: path => `${path}加了密，读不了。`,
  encryptedHint: '请用Word或WPS打开，去掉密码后保存。',
  sameNameTwice: '里有两个同名的部分，分不清以哪个为准。',
  unsafeName: '里有一个部分的名称指向文件之外。',
  overlap: '里有几个部分共用同一段字节，像是有意占满内存的文件。',
  tooManyEntries: limit => `里的部分超过${limit}个。`,
  refusedHint: '来历不明的文件请不要打开；否则请用Word或WPS重新保存。',
  tooMuchInside: (path, limit) => `${path}解开后超过${limit}字节，超出了读取上限。`,
}
