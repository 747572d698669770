import type { Sentences } from '../local-text.ts'

/** In Chinese: what can be wrong with rules. */
export const rules: Sentences['rules'] = {
  unknownRule: id => `没有叫“${id}”的规则。`,
  didYouMean: name => `是不是“${name}”？`,
  listRules: '用“baihua rules list”可以看到全部规则。',
  tooLarge: '这个文件太大，不像一条规则。',
  brokenYaml: reason => `YAML写错了：${reason}。`,
  notAMap: '规则文件由“键: 值”组成，例如“kind: terms”。',
  tooManyAliases: '这个文件通过YAML别名重复了太多次。',
  unknownKey: (key, near) =>
    near === undefined ? `没有“${key}”这个键。` : `没有“${key}”这个键，是不是想写“${near}”？`,
  missingKey: key => `缺少“${key}”。`,
  unknownValue: (key, found, allowed, near) =>
    `“${key}”写的是“${found}”，只能是：${allowed.join('、')}。${near === undefined ? '' : `是不是想写“${near}”？`}`,
  wrongType: (key, expected) => `“${key}”的类型应为${expected}。`,
  slowPattern: key => `“${key}”里重复套着重复，例如(a+)+，可能永远算不完。只保留一层重复。`,
  brokenPattern: (key, reason) => `“${key}”不是正确的正则表达式：${reason}`,
  invalid: (key, reason) => (key === '' ? `文件${reason}。` : `“${key}”${reason}。`),
  needs: {
    badOrGood: '要有“bad”或“good”',
    badAndGood: '至少要有一个“bad”和一个“good”',
    oneComparison: '只能写一种要比较的内容',
    oneExpectation: '只能写“may-be-empty”“needs”“misnamed”里的一项',
    ofAndSays: '要有“of”和“says”，或者“issued”',
    overOrUnder: '要有“over”或“under”之一',
    termsOrVerbs: '要有“terms”或“verbs”',
  },
  brokenRuleHint: kinds =>
    `请改正这个文件；其他规则已照常运行。规则种类有：${kinds}。用“baihua rules new”可以生成一个样板。`,
  badSetting: (id, mistakes) => `规则“${id}”的设置不对：${mistakes}。`,
  badSettingHint: id => `用“baihua explain ${id}”可以查看这条规则和它的设置。`,
  noFolder: folder => `找不到规则文件夹${folder}。`,
  noFolderHint: '请检查配置里的“rulesFrom”。',
}
