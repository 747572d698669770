import type { Sentences } from '../local-text.ts'

/** In Chinese: what can go wrong with a file. */
export const input: Sentences['input'] = {
  emptyFile: path => `${path}是空的。`,
  emptyFileHint: '请写上内容，或删除文件。',
  notText: path => `${path}不是文本文件，读不出指南。`,
  notTextHint: '请另存为UTF-8文本，或在配置的“ignore”里排除它。',
  notWritable: (path, encoding) => `${path}没有改动：它的${encoding}字节无法原样写回。`,
  notWritableHint: '请先把文件另存为UTF-8，再修改。',
  tooLarge: (path, size, limit) => `${path}有${size}字节，最多读取${limit}字节。`,
  tooIntricate: (path, line) => `${path}:${line} 到这里为止，列表、引用和标记多得几分钟也读不完。`,
  tooIntricateHint: '请把文件拆成几个，或在配置的“ignore”里排除它。',
  tooDeep: (path, line, limit) => `${path}:${line} 嵌套超过${limit}层。`,
  brokenData: (path, line, format) => `${path}:${line} 不是有效的${format}。`,
  noRecords: path => `${path}里没有指南：它的键不在任何对照表里，也不是指南常用的栏目名。`,
  noRecordsHint: path =>
    `请在配置的“records”里写明哪个键对应哪个要素；“baihua init --from ${path}”可以先拟一份。`,
  noKeys: path => `${path}里找不到带文字的记录。`,
  noKeysHint: '请给一份导出数据：每份指南是一条记录，或表头下的一行。',
  noExport: path => `${path}不是导出数据，没有键，也没有列。`,
  noExportHint: extensions => `请给一份记录文件：${extensions}。`,
  tooManyCells: (path, record) => `${path}：记录 ${record} 的单元格比表头多，多出来的没有读取。`,
  doubledKey: (path, record, key) =>
    `${path}：记录 ${record} 里“${key}”出现了两次，多数程序只认最后一个。`,
  recordPlace: (record, path) =>
    path === undefined ? `记录 ${record}` : `记录 ${record} · ${path}`,
  readOnly: path => `${path}只能检查，不能修改。`,
  readOnlyHint: '请另存为CSV再修改，或手工改写。',
  brokenDataHint: '请检查这里或前面是否漏了引号、括号或逗号。',
  raiseLimit: name => `如果文件确实需要，请在配置里调高“limits.${name}”。`,
  unknownFormat: (path, extension) => `${path}读不了：baihua不认识“${extension}”格式。`,
  noSuchFormat: name => `没有叫“${name}”的输入格式。`,
  formats: (names, near) =>
    `能读的格式有 ${names}。${near === undefined ? '' : `是不是想写“${near}”？`}`,
  knownFormats: extensions => `能读的有 ${extensions}。请先转换格式，或排除这个文件。`,
  brokenFrontMatter: (path, line) => `${path}:${line} 文件开头的YAML写错了，里面的内容没有读取。`,
  noSuchFile: path => `找不到${path}。`,
  noSuchFileHint: '请检查路径；也可以写文件夹，检查其中所有指南。',
  unreadable: (path, reason) => `${path}读不了（${reason}）。`,
  unreadableHint: '请检查文件的读取权限。',
  noGuides: paths => `${paths}里没有找到指南。`,
}
