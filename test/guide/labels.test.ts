import { expect, test } from 'vitest'
import { normaliseLabel } from '../../src/guide/labels.ts'

test.each([
  ['（一）申请材料', '申请材料'],
  ['第三部分 其他事项', '其他事项'],
  ['第二步：提交材料', '提交材料'],
  ['二十一、办理流程：', '办理流程'],
  ['1.2申请材料', '申请材料'],
  ['【办理时限】', '办理时限'],
  ['收费 标准（首次）', '收费标准'],
])('compares %s as %s', (label, normal) => {
  expect(normaliseLabel(label, 'zh')).toBe(normal)
})

test.each(['第三方服务', '一次性告知', '一件事', '第一次申请', '第三条件'])(
  'takes no number off %s, which only begins like one',
  label => {
    expect(normaliseLabel(label, 'zh')).toBe(label)
  },
)

test.each([
  ['4.1 Eligibility', 'eligibility'],
  ['Step 2: How to apply', 'how to apply'],
  ['(b) Who can apply?', 'who can apply'],
  ['iv. Fees', 'fees'],
  ['Fees (2025)', 'fees'],
  ['e.g. fees', 'e.g. fees'],
])('compares %s as %s', (label, normal) => {
  expect(normaliseLabel(label, 'en')).toBe(normal)
})
