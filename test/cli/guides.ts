/** A short guide with one word that `fix` can change and nothing else to say about its words. */
export const libraryCard = `# 办理借书证

## 谁能办

住在本市的人都能办。

## 申请材料

- 身份证原件
- 1寸照片2张，届时交给工作人员

## 办理时限

自受理之日起3个工作日内办好。

## 收费标准

首次免费，补办收工本费5元。

## 办理地点

市图书馆一楼服务台，电话0515-8800123。
`

/** The same guide after the change. */
export const libraryCardFixed = libraryCard.replace('届时', '到时候')

/** A guide in English with a sentence that no one reads with pleasure. */
export const mooringPermit = `# Get a mooring permit

## Who can apply

You can apply if you own a boat.

## What you need

The harbour authority shall, upon receipt of an application accompanied by satisfactory documentary evidence establishing ownership of the vessel, notify the applicant in writing of the determination.

## Fees

£45 a year.

## How long it takes

You must get an answer within 10 working days.
`

/** A rule of people's own. */
export const ownRule = `kind: terms
language: zh
severity: error
category: plain-words
message:
  zh-CN: “{found}”请改成“{use}”。
  en: Say “{use}” instead of “{found}”.
why:
  zh-CN: 街坊都这么说。
  en: Neighbours say it this way.
terms:
  服务台: 前台
examples:
  - bad: 请到服务台取号。
    good: 请到前台取号。
`
