import type { SkeletonBody } from './body.ts'

/** What skeletons of Chinese rules begin with, by kind. */
export const chineseBodies: Readonly<Record<string, SkeletonBody>> = {
  terms: {
    settings: `
terms:
  缮制: 制作
  届时: { use: 到时候, unless: [往届时, 应届时] }`,
    examples: `
  - bad: 窗口缮制证件需要20分钟。
    good: 窗口制作证件需要20分钟。
  - bad: 请届时到二楼取号。
    good: 请到时候到二楼取号。
    at: 届时
  - good: 往届时间安排见附件。`,
  },
  pattern: {
    settings: `
pattern: (?:尽快|及时)(?:办结|办理|答复)`,
    examples: `
  - bad: 材料齐全的，尽快办结。
    at: 尽快办结
  - good: 材料齐全的，3个工作日内办好。`,
  },
  abbreviation: {
    settings: `
known: [PDF, APP]
meanings:
  OTP: 短信验证码`,
    examples: `
  - bad: 登录时输入 OTP。
    at: OTP
  - good: 登录时输入短信验证码（OTP），OTP 五分钟内有效。`,
  },
  boilerplate: {
    settings: `
phrases:
  - 感谢您对我们工作的理解和支持
similarity: 0.75
rewrite: remove`,
    examples: `
  - bad: 感谢您对我们工作的理解与支持！
  - good: 感谢信请投进大厅的意见箱。`,
  },
  doubled: {
    settings: `
groups:
  - [预先, 提前, 事先]
  - [丢失, 遗失]`,
    examples: `
  - bad: 请提前预先打电话。
    at: 提前预先
  - good: 请提前一天打电话。`,
  },
  'missing-field': {
    settings: `
require:
  - materials
  - any-of: [place, online-link]`,
    examples: `
  - bad: |
      ## 受理条件
      年满16周岁。
      ## 收费标准
      不收费。
  - good: |
      ## 受理条件
      年满16周岁。
      ## 申请材料
      户口簿原件。
      ## 办理地点
      派出所一楼2号窗口。
      ## 收费标准
      不收费。`,
  },
  'unneeded-field': {
    settings: `
labels:
  - 责任编辑`,
    examples: `
  - bad: |
      | 项目 | 内容 |
      | --- | --- |
      | 责任编辑 | 李敏 |
      | 办理时限 | 当场办好 |
    at: 责任编辑
  - good: |
      | 项目 | 内容 |
      | --- | --- |
      | 办理时限 | 当场办好 |`,
  },
  'field-order': {
    settings: `
order: [materials, time-limit, legal-basis]`,
    examples: `
  - bad: |
      ## 办理依据
      《户口登记条例》第十条。
      ## 申请材料
      户口簿原件。
    at: 办理依据
  - good: |
      ## 申请材料
      户口簿原件。
      ## 办理依据
      《户口登记条例》第十条。`,
  },
  'field-value': {
    settings: `
needs:
  fields: [validity]
  figures: [duration, date]
  unless: 长期|永久`,
    examples: `
  - bad: |
      ## 有效期限
      以证件为准
      ## 申请材料
      户口簿原件。
    at: 以证件为准
  - good: |
      ## 有效期限
      5年
      ## 申请材料
      户口簿原件。`,
  },
  'material-line': {
    settings: `
of: 复印件
says: '[0-9一二两三四五]份'
or-has: [material-copies]`,
    examples: `
  - bad: |
      ## 申请材料
      1. 户口簿复印件
      ## 收费标准
      不收费。
    at: 复印件
  - good: |
      ## 申请材料
      1. 户口簿复印件1份
      ## 收费标准
      不收费。`,
  },
  repetition: {
    settings: `
at-least: { zh: 16, en: 12 }`,
    examples: `
  - bad: |
      ## 受理条件
      年满16周岁并且户口在本市的居民可以申请。
      ## 申请材料
      年满16周岁并且户口在本市的居民可以申请。
  - good: |
      ## 受理条件
      年满16周岁并且户口在本市的居民可以申请。
      ## 注意事项
      请带户口簿原件。`,
  },
  metric: {
    settings: `
measure: sentence.characters
over: 40`,
    examples: `
  - bad: 申请人应当在收到补正通知之日起十个工作日内把需要补充的全部材料一次送到原来受理申请的窗口并签字确认。
  - good: 请在10个工作日内补交材料，送到原来的窗口。`,
  },
  consistency: {
    settings: `
names:
  - [社保卡, 社会保障卡]`,
    examples: `
  - bad: 请带社保卡。社会保障卡丢了，先去补办。
    at: 社会保障卡
  - good: 请带社保卡。社保卡丢了，先去补办。`,
  },
}
