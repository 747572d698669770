import type { Sentences } from '../local-text.ts'

/** In Chinese: what the command line says. */
export const cli: Sentences['cli'] = {
  error: '错误：',
  checking: '正在检查',
  bug: reason => `这是baihua的缺陷：${reason}`,
  bugHint: '请把命令和文件一起反馈。加上BAIHUA_DEBUG=1可以看到出错位置。',
  unwritable: (path, reason) => `${path}写不了（${reason}）。`,
  unwritableHint: '请检查文件夹和写入权限。',
  usageHint: '用“baihua --help”查看用法。',
  usage: {
    'commander.unknownOption': detail => `没有选项“${detail}”。`,
    'commander.unknownCommand': detail => `没有命令“${detail}”。`,
    'commander.missingArgument': detail => `缺少参数“${detail}”。`,
    'commander.optionMissingArgument': detail => `选项“${detail}”后面缺少内容。`,
    'commander.invalidArgument': detail => `选项“${detail}”的内容不对。`,
    'commander.excessArguments': () => '参数太多。',
  },
  fixed: (path, count) => `${path}：修改${count}处`,
  fixSummary: (changes, files, left) =>
    `修改了${files}个文件，共${changes}处；还有${left}个问题要您处理。`,
  wouldFixSummary: (changes, files, left) =>
    `将修改${files}个文件，共${changes}处；还有${left}个问题要您处理。`,
}
