import type { Sentences } from './local-text.ts'

/** The tool's own sentences in Chinese, one for each in English. */
export const zhCn: Sentences = {
  input: {
    notText: path => `${path}不是文本文件，读不出指南。`,
    notTextHint: '请另存为UTF-8文本，或在配置的“ignore”里排除它。',
    notWritable: (path, encoding) => `${path}没有改动：它的${encoding}字节无法原样写回。`,
    notWritableHint: '请先把文件另存为UTF-8，再修改。',
    tooLarge: (path, size, limit) => `${path}有${size}字节，最多读取${limit}字节。`,
    tooDeep: (path, line, limit) => `${path}:${line} 嵌套超过${limit}层。`,
    raiseLimit: name => `如果文件确实需要，请在配置里调高“limits.${name}”。`,
    unknownFormat: (path, extension) => `${path}读不了：baihua不认识“${extension}”格式。`,
    knownFormats: extensions => `能读的有 ${extensions}。请先转换格式，或排除这个文件。`,
    brokenFrontMatter: (path, line) => `${path}:${line} 文件开头的YAML写错了，里面的内容没有读取。`,
    noSuchFile: path => `找不到${path}。`,
    noSuchFileHint: '请检查路径；也可以写文件夹，检查其中所有指南。',
    unreadable: (path, reason) => `${path}读不了（${reason}）。`,
    unreadableHint: '请检查文件的读取权限。',
    noGuides: paths => `${paths}里没有找到指南。`,
  },
  report: {
    languages: { zh: '中文', en: '英文' },
    severities: { error: '错误', warning: '警告', advice: '建议' },
    gains: {
      completeness: '读者不用再打电话问',
      burden: '读者少备材料、少跑腿',
      clarity: '读者能一次备齐材料、一次办好',
      consistency: '读者不会被前后两种说法弄糊涂',
      'plain-words': '读者不用猜词的意思',
      structure: '读者很快找到要的答案',
      readability: '读者读一遍就懂',
    },
    places: count => `${count}处`,
    score: score => `易读度${score}/100`,
    wording: score => `文字${score}`,
    structure: score => `结构${score}`,
    bands: {
      'primary-school': '小学水平能读懂',
      'lower-secondary': '初中水平能读懂',
      'upper-secondary': '高中水平能读懂',
      newspaper: '和报纸一样难',
      official: '和公文一样难',
    },
    colon: '：',
    listComma: '、',
    quoted: words => `“${words}”`,
    quotedFact: (words, value) => `“${words}”（${value}）`,
    applicability: { safe: '可自动修改', review: '请核对后再用', idea: '供参考' },
    factChange: {
      lost: facts => `会丢掉：${facts}`,
      invented: facts => `会多出：${facts}`,
    },
    guideTroubles: '这份文件没有读全',
    runTroubles: '这次检查遇到的问题',
    noGuides: '没有检查任何指南。',
    allClean: guides =>
      guides === 1 ? '这份指南好懂，没有要改的。' : `${guides}份指南都好懂，没有要改的。`,
    nothingFound: (guides, troubled) => {
      if (troubled === 0) return '没有发现要改的，但请看上面的问题。'
      return guides === 1
        ? '没有发现要改的，但这份指南没有读全。'
        : `没有发现要改的，但${guides}份指南中有${troubled}份没有读全。`
    },
    found: (found, guides) =>
      guides === 1 ? '这份指南可以改得更好懂。' : `${guides}份指南中，有${found}份可以改得更好懂。`,
    troubled: guides => `有${guides}份指南没有读全。`,
    counts: {
      error: count => `${count}个错误`,
      warning: count => `${count}个警告`,
      advice: count => `${count}条建议`,
    },
    fixNext: count => `运行 baihua fix，可以自动改好${count}处，时限、金额等事实不变`,
    explainNext: rule => `运行 baihua explain ${rule}，看为什么要改、怎么改`,
    unknownReporter: name => `没有叫“${name}”的报告格式。`,
    didYouMean: name => `是不是“${name}”？`,
    knownReporters: names => `可以用的有：${names}。`,
  },
  rules: {
    tooLarge: '这个文件太大，不像一条规则。',
    brokenYaml: reason => `YAML写错了：${reason}`,
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
    brokenRuleHint: kinds =>
      `请改正这个文件；其他规则已照常运行。规则种类有：${kinds}。用“baihua rules new”可以生成一个样板。`,
    badSetting: (id, mistakes) => `规则“${id}”的设置不对：${mistakes}。`,
    badSettingHint: id => `用“baihua explain ${id}”可以查看这条规则和它的设置。`,
    noFolder: folder => `找不到规则文件夹${folder}。`,
    noFolderHint: '请检查配置里的“rulesFrom”。',
  },
  lint: {
    replaceWith: '改成“{words}”。',
    explainWith: '在第一次出现的地方加上解释：“{words}”。',
    leaveOut: '删去。',
    suppressionWithoutReason:
      '这条注释关掉了规则，却没有写理由。请写成“baihua-ignore {rule}: 理由”。',
    unusedSuppression: '这条注释关掉了“{rule}”，但这里没有这个问题。请删去注释。',
    unknownSuppression: '这条注释关掉了“{rule}”，但没有运行这条规则。请改正或删去。',
    brokenRule: (id, reason) => `规则“${id}”在这篇指南上出错：${reason}`,
    brokenRuleHint: '这是baihua的缺陷，请连同指南一起反馈；也可以先关掉这条规则。',
    slowRule: (id, seconds) => `规则“${id}”在这篇指南上超过${seconds}秒，已停止。`,
    slowRuleHint: '请简化它的正则表达式，或调高“limits.ruleSeconds”。',
  },
  rewrite: {
    comma: '、',
    factsChanged: (path, facts) => `${path}：合在一起修改会改变事实（${facts}），所以没有改。`,
    factsChangedHint: '这是规则的缺陷。指南保持原样，请连同指南一起反馈。',
  },
}
