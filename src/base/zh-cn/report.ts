import type { Sentences } from '../local-text.ts'

/** In Chinese: what reports say. */
export const report: Sentences['report'] = {
  record: number => `记录 ${number}`,
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
  leftOut: (kinds, characters) =>
    `不算指南内容、没有检查：${kinds.join('、')}（${characters}个字符）。`,
  leftOutKinds: {
    navigation: '导航',
    breadcrumbs: '当前位置',
    banner: '横幅',
    footer: '页脚',
    form: '搜索和按钮',
    metadata: '网页信息',
    hidden: '隐藏文字',
    script: '脚本',
    outside: '正文以外的文字',
  },
  didYouMean: name => `是不是“${name}”？`,
  knownReporters: names => `可以用的有：${names}。`,
}
