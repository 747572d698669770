import type { Sentences } from '../local-text.ts'

/** In Chinese: the first configuration. */
export const init: Sentences['init'] = {
  exists: path => `${path}已经有了，没有改动。`,
  existsHint: '请直接编辑它，或先删掉。',
  written: path => `已写好${path}。`,
  next: [
    'baihua lint .                     检查这个文件夹里的指南',
    'baihua rules list                 看有哪些规则、开了哪些',
    'baihua lint . --rule <规则>       一次只看一条规则',
  ],
  placed: (count, path) => `${path}的键里，有${count}个找到了对应的要素。`,
  notPlaced: (keys, more) =>
    `没找到对应要素的：${keys.join('、')}${more > 0 ? `，另有${more}个` : ''}。都写在配置的注释里了。`,
  checkMapping: path => `baihua lint ${path}     看看要素对不对，再改“records”`,
  mapping: {
    head: [
      '导出数据里的哪个键对应哪个要素，先拟了这些，不对的请改。',
      '要素名见docs/fields.md；“off”表示不用读。',
    ],
    guessed: '（只凭内容猜的）',
    unplaced: '这些没找到对应的要素：在冒号后面写上要素，再去掉#。',
  },
  file: `# baihua的配置。每一行都可以删掉，没写的用默认设置。

# 从哪套规则开始：first-look（少而准）、recommended（日常用）、strict（最严）。
extends: recommended

# 提示用什么语言：zh-CN或en。每份指南是什么语言，会自动识别。
locale: zh-CN

# 从哪个级别起算不合格：error、warning、advice，或never。
failOn: error

# 不检查的文件。
# ignore: ['归档/**']

# 自己的规则放在哪些文件夹；用“baihua rules new”可以生成样板。
# rulesFrom: [./our-rules]

# 你们的指南里，栏目还有哪些叫法。
# fields:
#   materials: [所需要件, 办件资料]

# 单独调整规则：off、error、warning、advice，或规则自己的设置。
# 用“baihua explain <规则>”看一条规则可以怎么设置。
# rules:
#   zh/long-sentence: { over: 60 }
#   zh/plain-words: { ignore: [届时] }
#   any/reader-first-order: off

# 有些指南另行设置。
# overrides:
#   - files: ['社保/**']
#     rules:
#       zh/long-sentence: { over: 70 }
`,
}
