import type { Sentences } from '../local-text.ts'

/** In Chinese: what writing a rule says. */
export const newRule: Sentences['newRule'] = {
  needsName: path => `${path}是文件夹，不是规则文件名。`,
  needsNameHint: '请写上文件名：baihua rules new our-rules/zh/vague-words.yaml',
  exists: path => `${path}已经有了，没有改动。`,
  existsHint: '请换个名字，或直接编辑这个文件。',
  unknownKind: kind => `没有叫“${kind}”的规则种类。`,
  knownKinds: kinds => `种类有：${kinds}。`,
  written: path => `已写好${path}。`,
  nextEdit: '请把里面的词语和例子换成自己的。',
  nextProve: path => `baihua rules prove ${path}  用例子验证这条规则`,
  nextConfig: folder =>
    `在baihua.config.yaml里加上“rulesFrom: [${folder}]”，baihua lint就会用这条规则`,
  comments: {
    language: 'zh、en，或any（两种语言都查）。',
    severity: 'error：写错或缺失；warning：难懂；advice：值得看一看。',
    category:
      'plain-words用词、clarity说清楚、burden负担、completeness齐全、structure结构、readability易读、consistency一致。',
    scope:
      '看哪部分：sentence句子、passage段落、heading标题、guide全文；fields: [materials]只看材料。',
    message: '一句话说清哪里不好、该怎么办，中英文各一句。{found}是查出来的文字。',
    why: '读者能得到什么好处。',
    source: 'source: 哪部法律或哪份文件这样要求',
    fix: 'safe：baihua fix自动改；review：只给建议；none：只报告。',
    examples: '“bad”必须查出来，“good”必须不报；“at”是查出来的文字。请换成真实的句子。',
    terms: '左边是要查的词，右边是更好懂的说法；“unless”写出哪些地方不算。',
    pattern: '正则表达式；加上“rewrite”可以写明改成什么（$1是第一组）。',
    abbreviation: '“known”是人人都认得的缩写，“meanings”写明其他缩写的全称。',
    boilerplate: '到处都有的套话，相近的说法也会查出来。',
    'missing-field': '指南必须有的栏目；栏目名见docs/fields.md。',
    'unneeded-field': '读者用不上的栏目，按页面上的写法列出。',
    'field-order': '按读者找答案的先后排列的栏目。',
    'field-value': '栏目下面的回答要有什么：数字、任何内容，或者换个栏目名。',
    'material-line': 'of是哪些材料，says是说清楚了的字眼。',
    repetition: '多长的句子说两遍才算重复。',
    metric: '数什么，最多允许多少。',
    consistency: '同一事物的几种叫法；一份指南只用最先出现的那个。',
  },
}
