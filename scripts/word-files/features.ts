import { p, r, run, style, table, type WordParts } from '../../test/inputs/docx/word-file.ts'

const bold = '<w:b/>'
const centred = '<w:jc w:val="center"/>'
const kai = '<w:rFonts w:eastAsia="楷体_GB2312"/>'
const size = (half: number) => `<w:sz w:val="${half}"/>`
const item = (id: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`
const changed = (id: number) => `w:id="${id}" w:author="柳青" w:date="2026-03-02T09:00:00Z"`
const field = (instruction: string, result: string) =>
  run('<w:fldChar w:fldCharType="begin"/>') +
  run(`<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`) +
  run('<w:fldChar w:fldCharType="separate"/>') +
  r(result) +
  run('<w:fldChar w:fldCharType="end"/>')
const textBox = (content: string) =>
  run(
    `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="3600000" cy="900000"/><wp:docPr id="1" name="文本框 1"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3600000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:283pt;height:71pt"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`,
  )
const span = (columns: number) => `<w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr>`
const merge = (kind: 'restart' | 'continue') =>
  `<w:tcPr><w:vMerge${kind === 'restart' ? ' w:val="restart"' : ''}/></w:tcPr>`

const level = (index: number, format: string, template: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${template}"/><w:pPr><w:ind w:left="${420 * (index + 1)}" w:hanging="420"/></w:pPr></w:lvl>`
const list = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
const num = (id: number, abstract: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`

const headingStyles = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:rPr><w:sz w:val="24"/></w:rPr></w:style>',
  style('a3', 'Title', centred, '<w:basedOn w:val="a"/>'),
  style('1', 'heading 1', '<w:outlineLvl w:val="0"/>', '<w:basedOn w:val="a"/>'),
  style('2', 'heading 2', '<w:outlineLvl w:val="1"/>', '<w:basedOn w:val="a"/>'),
  style('ab', '局内小标题', '', '<w:basedOn w:val="2"/>'),
].join('')

const note = (id: number, words: string, kind = 'footnote') =>
  `<w:${kind} w:id="${id}">${p(run(`<w:${kind}Ref/>`) + r(words))}</w:${kind}>`
const separator =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
const comment = (id: number, words: string) =>
  `<w:comment w:id="${id}" w:author="柳青" w:initials="柳">${p(words)}</w:comment>`
const commented = (id: number, content: string) =>
  `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/>${run(`<w:commentReference w:id="${id}"/>`)}`

/** Word files by name, each for one thing that Word files do. */
export const features: Readonly<Record<string, WordParts>> = {
  无样式公文: {
    body: [
      p(r('云岭市残疾人两项补贴申请指南', size(44)), centred),
      p(r('云岭市民政局', kai + size(32)), centred),
      p(r('　　残疾人两项补贴按月发放，以下事项请申请人知悉。', size(32))),
      p(r('　　一、补贴对象', '<w:rFonts w:eastAsia="黑体"/>' + size(32))),
      p(r('　　具有本市户籍、持有残疾人证的低保家庭成员，应当予以受理。', size(32))),
      p(r('　　（一）困难残疾人生活补贴', kai + size(32))),
      p(r('　　标准为每人每月120元。', size(32))),
      p(r('　　（二）重度残疾人护理补贴', kai + size(32))),
      p(r('　　标准为每人每月150元。', size(32))),
      p(r('　　二、申请材料', '<w:rFonts w:eastAsia="黑体"/>' + size(32))),
      p(r('　　1. 身份证原件；', size(32))),
      p(r('　　2. 残疾人证原件；', size(32))),
      p(r('　　3. 银行卡复印件1份。', size(32))),
      p(r('　　咨询电话', bold + size(32))),
      p(r('　　0999-5550123，工作日9:00至17:00。', size(32))),
    ].join(''),
  },
  标题样式: {
    styles: headingStyles,
    body: [
      p('居住证签注办理指南', '<w:pStyle w:val="a3"/>'),
      p('受理条件', '<w:pStyle w:val="1"/>'),
      p('居住证满一年、仍在本市居住的，可以申请签注。'),
      p('材料', '<w:pStyle w:val="1"/>'),
      p('必带材料', '<w:pStyle w:val="2"/>'),
      p('居住证原件。'),
      p('视情况带的材料', '<w:pStyle w:val="ab"/>'),
      p('租房合同原件。'),
      p('费用', '<w:outlineLvl w:val="0"/>'),
      p('不收费。'),
      p('这一段用了标题样式，但大纲级别是正文。', '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>'),
    ].join(''),
  },
  自动编号: {
    styles: headingStyles,
    numbering:
      list(0, level(0, 'chineseCountingThousand', '%1、'), level(1, 'chineseCounting', '（%2）')) +
      list(
        1,
        level(0, 'decimal', '%1.'),
        level(1, 'decimal', '%1.%2'),
        level(2, 'decimalEnclosedCircleChinese', '%3'),
      ) +
      list(2, level(0, 'bullet', '')) +
      list(3, level(0, 'upperRoman', '第%1类')) +
      num(1, 0) +
      num(2, 1) +
      num(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>') +
      num(4, 2) +
      num(5, 3),
    body: [
      p(r('公租房租赁补贴申请指南', bold), centred),
      p(r('补贴对象', bold), item(1)),
      p('在本市无房、收入低于上年度人均可支配收入的家庭。'),
      p(r('申请材料', bold), item(1)),
      p('户口簿原件', item(2)),
      p('收入证明：', item(2)),
      p('在职的，由单位出具', item(2, 1)),
      p('退休的，带养老金流水', item(2, 1)),
      p('近6个月', item(2, 2)),
      p('须盖银行章', item(2, 2)),
      p('灵活就业的，写承诺书', item(2, 1)),
      p('租房合同原件', item(2)),
      p(r('办理流程', bold), item(1)),
      p('到街道窗口提交材料', item(3)),
      p('街道在5个工作日内核实', item(3)),
      p('注意：'),
      p('逾期未提交的，视为放弃', item(4)),
      p('材料不退', item(4)),
      p(r('补贴标准', bold), item(1)),
      p('一人户每月300元', item(5)),
      p('二人户每月500元', item(5)),
    ].join(''),
  },
  拆开的文字块: {
    body: [
      p(
        r('医保') +
          '<w:proofErr w:type="spellStart"/>' +
          r('电子') +
          '<w:bookmarkStart w:id="0" w:name="码"/>' +
          r('凭证') +
          '<w:bookmarkEnd w:id="0"/>' +
          r('激活指南'),
        '<w:outlineLvl w:val="0"/>',
      ),
      p(
        r('申请人应') +
          r('当', bold) +
          r('予以') +
          r('配合', '<w:i/>') +
          '<w:smartTag w:element="date">' +
          r('，每年') +
          r('12月31日') +
          '</w:smartTag>' +
          r('前激活。'),
      ),
      p(
        r('费用&lt;50元&gt;的，窗口&amp;网上均可；') +
          run('<w:t>编号：</w:t><w:tab/><w:t>A&#45;01</w:t>') +
          run('<w:noBreakHyphen/><w:t>02</w:t>'),
      ),
      p(
        run(
          '<w:t>第一行</w:t><w:br/><w:t>第二行</w:t><w:cr/><w:t xml:space="preserve"> 第三行 </w:t>',
        ),
      ),
      p(
        run('<w:sym w:font="Wingdings" w:char="F0A8"/>') +
          r('本人办理　') +
          run('<w:sym w:font="Wingdings 2" w:char="F052"/>') +
          r('委托办理') +
          run('<w:softHyphen/>') +
          run('<w:sym w:font="Wingdings" w:char="F04A"/>'),
      ),
      p(
        run('<w:t><![CDATA[凭《通知书》领取 & 签字]]></w:t>') +
          run('<w:t>  两头的空格不算  </w:t>') +
          run('<w:t>。</w:t>'),
      ),
      p(''),
      p(run('<w:t>　</w:t>')),
    ].join(''),
  },
  表格: {
    body: [
      p('办事指南一览表', '<w:outlineLvl w:val="0"/>'),
      table(
        [
          [r('项目', bold), r('内容', bold)],
          ['事项名称', '临时救助'],
          ['受理条件', p('因病、因灾致基本生活困难的家庭。') + p('应当如实申报收入。')],
          ['办理时限', '自受理之日起10个工作日内'],
        ],
        ['<w:tblHeader/>'],
      ),
      p('申请材料', '<w:outlineLvl w:val="1"/>'),
      table([
        [r('材料名称', bold), r('份数', bold), r('来源', bold)],
        [merge('restart') + p('身份证明'), '1', '本人'],
        [merge('continue') + p(''), '1', '配偶'],
        ['收入证明', span(2) + p('在职的1份，由单位出具')],
        [span(3) + p('其他需要提供的材料')],
      ]),
      p(''),
      table([
        [
          '地点',
          p('各街道窗口：') +
            table([
              ['临江街道', '滨河路8号'],
              ['南山街道', '南山路21号'],
            ]) +
            p('周末不办理。'),
        ],
      ]),
      p(''),
      table([[p('提示：') + p('逾期提交的，下月办理。')]]),
    ].join(''),
  },
  文本框: {
    body: [
      p('老年优待证办理指南', '<w:outlineLvl w:val="0"/>'),
      p(textBox(p('重要提示') + p('届时请携带身份证原件。'))),
      p(r('年满60周岁的') + textBox(p('外地户籍也可以办')) + r('，均可申请。')),
      table([['窗口', p(r('1号窗口') + textBox(p('叫号办理')))]]),
    ].join(''),
  },
  修订: {
    body: [
      p('新生儿参保指南', '<w:outlineLvl w:val="0"/>'),
      p(
        r('出生后') +
          `<w:del ${changed(1)}>${run('<w:delText>60</w:delText>')}</w:del><w:ins ${changed(2)}>${r('90')}</w:ins>` +
          r('日内参保的，自出生之日起予以报销。'),
      ),
      p(
        r('应当') +
          `<w:del ${changed(3)}>${run('<w:delText>及时</w:delText>')}</w:del>` +
          r('予以办理。'),
      ),
      p(
        `<w:moveFrom ${changed(4)}>${r('出生证明原件。')}</w:moveFrom>` +
          r('材料：') +
          `<w:moveTo ${changed(5)}>${r('出生证明原件、')}</w:moveTo>` +
          r('户口簿原件。'),
      ),
      p('这一段的段落标记删去了，', `<w:rPr><w:del ${changed(6)}/></w:rPr>`),
      p('与下一段连在一起，届时一并办理。'),
      p(
        `<w:del ${changed(7)}>${run('<w:delText>整段都删去了。</w:delText>')}</w:del>`,
        `<w:rPr><w:del ${changed(8)}/></w:rPr>`,
      ),
      p('最后一段。'),
      table(
        [
          ['材料', '份数'],
          ['户口簿', '1'],
          ['结婚证', '1'],
        ],
        ['', `<w:del ${changed(9)}/>`, `<w:ins ${changed(10)}/>`],
      ),
    ].join(''),
  },
  批注: {
    comments: comment(0, '这里说清几天。') + comment(1, 'baihua-ignore zh/plain-words: 法条原文'),
    body: [
      p('户口迁移指南', '<w:outlineLvl w:val="0"/>'),
      p(commented(0, r('材料齐全的，') + r('尽快', bold)) + r('办结，届时通知。')),
      p(commented(1, r('逾期不予受理。'))),
      p('逾期提交的，重新排队。'),
    ].join(''),
  },
  脚注与尾注: {
    header: '云岭市公安局　内部资料',
    footnotes:
      separator + note(1, '逾期的，按规定缴纳工本费。') + note(2, '见《居民身份证法》第十条。'),
    endnotes: note(1, '届时请关注本局公众号。', 'endnote'),
    body: [
      p('身份证换领指南', '<w:outlineLvl w:val="0"/>'),
      p(
        r('有效期满的，应当换领') +
          run('<w:footnoteReference w:id="2"/>') +
          r('；损坏的，也可以换领') +
          run('<w:footnoteReference w:id="1"/>') +
          r('。'),
      ),
      p(r('领取时间另行通知') + run('<w:endnoteReference w:id="1"/>') + r('。')),
    ].join(''),
  },
  目录与域: {
    styles: headingStyles + style('TOC1', 'toc 1'),
    body: [
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('目录')}${p('受理条件 1', '<w:pStyle w:val="TOC1"/>')}</w:sdtContent></w:sdt>`,
      p('公积金提取指南', '<w:pStyle w:val="a3"/>'),
      p(
        run('<w:fldChar w:fldCharType="begin"/>') +
          run('<w:instrText>TOC \\o "1-3" \\h</w:instrText>') +
          run('<w:fldChar w:fldCharType="separate"/>') +
          r('受理条件') +
          run('<w:tab/>') +
          field('PAGEREF _Toc1 \\h', '2'),
      ),
      p(r('所需材料') + run('<w:tab/>') + r('3') + run('<w:fldChar w:fldCharType="end"/>')),
      p('受理条件', '<w:pStyle w:val="1"/>'),
      p(r('见') + field('REF 材料 \\h', '第二部分') + r('，逾期不予办理。')),
      p(r('所需材料', ''), '<w:pStyle w:val="1"/>'),
      p(
        r('登录') +
          field('HYPERLINK "https://gjj.example.cn/tq"', '公积金网上大厅') +
          r('，或拨打') +
          field('DOCPROPERTY 电话', '0999-5550199') +
          r('。'),
      ),
      p(
        r('第') +
          field('PAGE', '1') +
          r('页，') +
          `<w:fldSimple w:instr=" DATE \\@ &quot;yyyy&quot; ">${r('2026')}</w:fldSimple>` +
          r('年制'),
      ),
    ].join(''),
  },
  'links-and-styles': {
    links: { rId20: 'https://www.example.org/apply?type=new&amp;step=1' },
    styles: headingStyles,
    body: [
      p('Apply for a dropped kerb', '<w:pStyle w:val="a3"/>'),
      p('Before you apply', '<w:pStyle w:val="1"/>'),
      p(
        r('You must obtain permission ') +
          r('prior', bold) +
          r(' to commencing works. See ') +
          `<w:hyperlink r:id="rId20">${r('how to ')}${r('apply', '<w:i/>')}</w:hyperlink>` +
          r(' and ') +
          `<w:hyperlink w:anchor="fees">${r('the fees')}</w:hyperlink>` +
          r('.'),
      ),
      p('What it costs', '<w:pStyle w:val="1"/>'),
      p(
        r('The fee is £120, or £90 ') +
          r('if you receive a benefit', '<w:strike/>') +
          r(' in the event that you are a tenant.'),
      ),
    ].join(''),
  },
  内容控件: {
    body: [
      p('护照办理指南', '<w:outlineLvl w:val="0"/>'),
      `<w:sdt><w:sdtPr><w:alias w:val="条件"/></w:sdtPr><w:sdtContent>${p('年满16周岁的，应当由本人予以办理。')}</w:sdtContent></w:sdt>`,
      p(
        r('窗口：') +
          `<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${r('届时另行通知')}</w:sdtContent></w:sdt>` +
          r('；电话：') +
          `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent>${r('0999-5550111')}</w:sdtContent></w:sdt>`,
      ),
      table([['材料', '份数']]).replace(
        '</w:tbl>',
        `<w:sdt><w:sdtContent><w:tr><w:tc>${p('照片')}</w:tc><w:sdt><w:sdtContent><w:tc>${p('2')}</w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>`,
      ),
    ].join(''),
  },
  '隐藏、删除线与拼音': {
    body: [
      p('助听器补贴指南', '<w:outlineLvl w:val="0"/>'),
      p(
        r('听力残疾人可以申请。') +
          r('（内部：月底统一报表）', '<w:vanish/>') +
          r('逾期不予受理。', '<w:strike/>'),
      ),
      p(
        r('请到') +
          run(
            '<w:ruby><w:rubyPr/><w:rt><w:r><w:t>láng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>郎</w:t></w:r></w:rubyBase></w:ruby>',
          ) +
          r('溪路窗口办理。'),
      ),
      p(
        r('补贴额＝') +
          '<m:oMath><m:r><m:t>0.5</m:t></m:r><m:r><m:t>×价格</m:t></m:r></m:oMath>' +
          r('，最高2000元。'),
      ),
    ].join(''),
  },
}
