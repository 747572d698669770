import { describe, expect, test } from 'vitest'
import { chineseTools } from '../../src/text/chinese/tools.ts'

function split(value: string): string[] {
  return chineseTools.sentences(value).map(({ start, end }) => value.slice(start, end))
}

describe('where a Chinese sentence ends', () => {
  test.each([
    ['at a full stop', '请带身份证。窗口会复印一份。', ['请带身份证。', '窗口会复印一份。']],
    [
      'not at a semicolon',
      '材料齐全的，当场受理；不齐的，一次告知。',
      ['材料齐全的，当场受理；不齐的，一次告知。'],
    ],
    [
      'behind several marks',
      '真的不用本人来吗？！可以网上办。',
      ['真的不用本人来吗？！', '可以网上办。'],
    ],
    [
      'behind a closing quote',
      '系统会提示“请重新上传。”照做就行。',
      ['系统会提示“请重新上传。”', '照做就行。'],
    ],
    [
      'behind a straight quote',
      '页面显示"提交成功。"随后会收到短信。',
      ['页面显示"提交成功。"', '随后会收到短信。'],
    ],
    [
      'not inside brackets',
      '带户口簿（没有的话开一份证明。证明找派出所开）和照片。',
      ['带户口簿（没有的话开一份证明。证明找派出所开）和照片。'],
    ],
    [
      'behind a bracket that stands alone',
      '（周末不办。）请先预约。',
      ['（周末不办。）', '请先预约。'],
    ],
    [
      'not inside a title',
      '按《关于简化手续。的通知》办理。下月起执行。',
      ['按《关于简化手续。的通知》办理。', '下月起执行。'],
    ],
    ['not at a decimal point', '费率是3.5%，按月收。', ['费率是3.5%，按月收。']],
    ['not at a list number', '1.身份证原件\n2.户口簿复印件', ['1.身份证原件', '2.户口簿复印件']],
    [
      'at a full stop from the wrong keyboard',
      '先在网上预约. 再到窗口交材料.',
      ['先在网上预约.', '再到窗口交材料.'],
    ],
    [
      'not inside an address',
      '登录 https://zwfw.example.cn/list?id=7&p=2 预约。',
      ['登录 https://zwfw.example.cn/list?id=7&p=2 预约。'],
    ],
    ['at ASCII marks too', '可以代办吗? 可以!', ['可以代办吗?', '可以!']],
    ['at the end without a mark', '受理通知书', ['受理通知书']],
  ])('%s', (_, value, expected) => {
    expect(split(value)).toEqual(expected)
  })

  test('reads on over a line that was only wrapped', () => {
    expect(split('申请人应当自收到通知之日起\n十五日内到窗口领取。')).toHaveLength(1)
  })

  test.each([
    ['a closed line', '请在三日内补正。\n逾期视为放弃', 2],
    ['a colon', '需要以下材料：\n身份证\n户口簿', 2],
    ['numbers of three kinds', '一、受理条件\n（一）本市户籍\n（二）年满十八周岁', 3],
    ['labels', '办理地点：市民中心二楼\n联系电话：0539-8012345', 2],
    ['a blank line', '办理流程\n\n先预约，再到窗口', 2],
    ['Windows line endings', '办理流程\r\n\r\n先预约，再到窗口', 2],
  ])('ends at a line break behind or before %s', (_, value, count) => {
    expect(split(value)).toHaveLength(count)
  })

  test('leaves out white space, ideographic too', () => {
    expect(split('\u3000\u3000请先取号。 \n\u3000然后等叫号。\n')).toEqual([
      '请先取号。',
      '然后等叫号。',
    ])
  })

  test.each(['', '   \n\u3000'])('finds nothing in %j', value => {
    expect(split(value)).toEqual([])
  })
})

describe('how long a Chinese sentence is', () => {
  test.each([
    ['请带身份证。', 5],
    ['15个工作日内办结。', 8],
    ['十五个工作日内办结。', 9],
    ['上传PDF文件。', 5],
    ['按《中华人民共和国居民身份证法》办理。', 3],
    ['登录https://zwfw.example.cn/a?b=1 预约', 4],
    ['来信寄 baoming@example.cn。', 3],
    ['电话：0539-8012345', 2],
    ['请拨12345。', 3],
    ['', 0],
  ])('%s has %i characters', (sentence, length) => {
    expect(chineseTools.sentenceLength(sentence)).toBe(length)
  })
})
