import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../../pipeline/read/read.js'
import { cell, docxOf, level, listed, numbering, paragraph, row, run } from '../../../support/docx.js'

const read = (...parts: Parameters<typeof docxOf>) => readDocument(docxOf(...parts), 'a.docx')
const linesOf = async (...parts: Parameters<typeof docxOf>) => (await read(...parts)).text.split('\n')

describe('numbering that Word makes itself', () => {
  it('comes back in Chinese and Arabic, level by level', async () => {
    const list = numbering(
      level(0, 'chineseCountingThousand', '%1、'),
      level(1, 'chineseCounting', '（%2）'),
      level(2, 'decimal', '%3.'),
    )
    const body = [
      listed('工作回顾', 1),
      listed('工业', 1, 1),
      listed('农业', 1, 1),
      listed('粮食', 1, 2),
      listed('目标', 1),
      listed('投资', 1, 1),
    ]
    expect(await linesOf(body.join(''), { numbering: list })).toEqual([
      '一、工作回顾',
      '（一）工业',
      '（二）农业',
      '1. 粮食',
      '二、目标',
      '（一）投资',
    ])
  })

  it('holds the numbers of the levels above, in Arabic where the list is a legal one', async () => {
    const list = numbering(level(0, 'chineseCounting', '第%1章'), level(1, 'decimal', '%1.%2', '<w:isLgl/>'))
    const body = listed('总则', 1) + listed('目的', 1, 1) + listed('依据', 1, 1)
    expect(await linesOf(body, { numbering: list })).toEqual(['第一章 总则', '1.1 目的', '1.2 依据'])
  })

  it('goes on across paragraphs without number and begins anew where the list says so', async () => {
    const list = `${numbering(level(0, 'decimal', '%1.'))}<w:num w:numId="2"><w:abstractNumId w:val="7"/>
      <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`
    const body = listed('甲', 1) + paragraph('说明') + listed('乙', 1) + listed('丙', 2) + listed('丁', 2)
    expect(await linesOf(body, { numbering: list })).toEqual(['1. 甲', '说明', '2. 乙', '1. 丙', '2. 丁'])
  })

  it('may come from the style, and be taken away by the paragraph', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="a"><w:name w:val="条目"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="b"><w:name w:val="条目二"/><w:basedOn w:val="a"/></w:style>`
    const body =
      paragraph('甲', '<w:pStyle w:val="a"/>') +
      paragraph('乙', '<w:pStyle w:val="b"/>') +
      paragraph('丙', '<w:pStyle w:val="a"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    expect(
      await linesOf(body, {
        styles,
        numbering: numbering(level(0, 'decimalEnclosedCircle', '%1', '<w:suff w:val="nothing"/>')),
      }),
    ).toEqual(['①甲', '②乙', '丙'])
  })

  it('leaves bullets out and dashes in', async () => {
    const list = numbering(level(0, 'bullet', '\uF06C'), level(1, 'bullet', '——'))
    expect(await linesOf(listed('甲', 1) + listed('乙', 1, 1), { numbering: list })).toEqual(['甲', '——乙'])
  })
})

describe('headings', () => {
  const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="n"><w:name w:val="Normal"/><w:rPr><w:sz w:val="32"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="n"/><w:rPr><w:b/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="own"><w:name w:val="公文标题"/><w:basedOn w:val="1"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="48"/></w:rPr></w:style>`

  it('take their level from the style, its ancestors or the outline level', async () => {
    const body =
      paragraph('政府工作报告', '<w:pStyle w:val="own"/>') +
      paragraph('一、回顾', '<w:pStyle w:val="1"/>') +
      paragraph('（一）工业', '<w:outlineLvl w:val="1"/>') +
      paragraph('正文。正文。')
    const { blocks } = await read(body, { styles })
    expect(blocks.map(({ kind, level: depth }) => [kind, depth])).toEqual([
      ['heading', 1],
      ['heading', 1],
      ['heading', 2],
      ['paragraph', undefined],
    ])
    expect(blocks[0]).toMatchObject({ centered: true, bold: true, size: 1.5 })
  })

  it('are none where a heading style was put on a whole paragraph', async () => {
    const body = paragraph('一是稳增长。全年新增就业6万人。', '<w:pStyle w:val="1"/>')
    expect((await read(body, { styles })).blocks[0]?.kind).toBe('paragraph')
  })
})

describe('what Word shows is read, and only that', () => {
  it('drops tables of contents by style, field and content control', async () => {
    const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
    const styles = '<w:style w:type="paragraph" w:styleId="c1"><w:name w:val="toc 1"/></w:style>'
    const body =
      paragraph('一、回顾 1', '<w:pStyle w:val="c1"/>') +
      `<w:p>${field('begin')}<w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r>${field('separate')}${run('二、目标 3')}</w:p>` +
      `<w:p>${run('三、任务 5')}${field('end')}</w:p>` +
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('四、保障 7')}</w:sdtContent></w:sdt>` +
      paragraph('一、回顾')
    const { text, furniture } = await read(body, { styles })
    expect(text).toBe('一、回顾')
    expect(furniture.map(({ kind, text: line }) => `${kind} ${line}`)).toEqual([
      'contents 一、回顾 1',
      'contents 二、目标 3',
      'contents 三、任务 5',
      'contents 四、保障 7',
    ])
  })

  it('keeps the result of a field, not its instruction', async () => {
    const body = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE \\@ "yyyy"</w:instrText></w:r>
      <w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('2023')}<w:r><w:fldChar w:fldCharType="end"/></w:r>
      <w:fldSimple w:instr="NUMPAGES">${run('年')}</w:fldSimple></w:p>`
    expect(await linesOf(body)).toEqual(['2023年'])
  })

  it('takes tracked changes as accepted', async () => {
    const body = `<w:p>${run('增长')}<w:del><w:r><w:delText>6%</w:delText></w:r></w:del><w:ins>${run('5%')}</w:ins></w:p>
      <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('左右')}</w:p>${paragraph('。')}`
    expect(await linesOf(body)).toEqual(['增长5%', '左右。'])
  })

  it('sets hidden text aside', async () => {
    const { text, furniture } = await read(
      `<w:p>${run('新增就业')}${run('（内部掌握）', '<w:vanish/>')}${run('6万人。')}</w:p>`,
    )
    expect(text).toBe('新增就业6万人。')
    expect(furniture).toEqual([{ text: '（内部掌握）', kind: 'hidden' }])
  })

  it('reads a text box once, of its two alternatives', async () => {
    const box = `<w:txbxContent>${paragraph('框内文字')}</w:txbxContent>`
    const body = `<w:p>${run('正文')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice>
      <mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
    expect(await linesOf(body)).toEqual(['正文', '框内文字'])
  })

  it('sets headers, footers, page numbers and watermarks aside', async () => {
    const header = `${paragraph('白石县人民政府')}<w:p><w:r><w:pict><v:shape><v:textpath string="内部资料"/></v:shape></w:pict></w:r></w:p>`
    const { text, furniture } = await read(paragraph('正文。'), { header, footer: paragraph('— 1 —') })
    expect(text).toBe('正文。')
    expect(furniture).toEqual([
      { text: '白石县人民政府', kind: 'header' },
      { text: '内部资料', kind: 'watermark' },
      { text: '— 1 —', kind: 'page_number' },
    ])
  })

  it('writes formulas on a line', async () => {
    const body = `<w:p>${run('完成率=')}<m:oMath><m:f><m:num><m:r><m:t>实际</m:t></m:r></m:num><m:den><m:r><m:t>计划</m:t></m:r></m:den></m:f></m:oMath></w:p>`
    expect(await linesOf(body)).toEqual(['完成率=实际/计划'])
  })
})

describe('notes', () => {
  it('come after the paragraph that refers to them, with a marker in both places', async () => {
    const footnotes = `<w:footnote w:type="separator" w:id="0">${paragraph('')}</w:footnote><w:footnote w:id="2">${paragraph('指粮食生产。')}</w:footnote>`
    const body = `<w:p>${run('实现十九连丰')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('。')}</w:p>${paragraph('下一段。')}`
    const { text, blocks } = await read(body, { footnotes })
    expect(text.split('\n')).toEqual(['实现十九连丰[1]。', '[1] 指粮食生产。', '下一段。'])
    expect(blocks[1]?.kind).toBe('footnote')
  })
})

describe('tables', () => {
  const rowsOf = async (table: string) => {
    const { text, blocks } = await read(`<w:tbl>${table}</w:tbl>`)
    return blocks.map((block) =>
      block.table?.cells.map((each) => `${each.head}=${text.slice(each.start, each.end)}`),
    )
  }

  it('become rows with merged cells in each row they cover', async () => {
    const merge = (value: string) => `<w:vMerge w:val="${value}"/>`
    const table =
      row(cell('类别'), cell('项目名称'), cell('投资')) +
      row(cell('工业', merge('restart')), cell('水厂'), cell('3亿元')) +
      row(cell('', merge('continue')), cell('电厂'), cell('5亿元'))
    expect(await rowsOf(table)).toEqual([
      ['=类别', '=项目名称', '=投资'],
      ['类别=工业', '项目名称=水厂', '投资=3亿元'],
      ['类别=工业', '项目名称=电厂', '投资=5亿元'],
    ])
  })

  it('keep their columns where a row begins further in', async () => {
    const late = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('水厂')}</w:tr>`
    const table = row(cell('序号'), cell('项目名称')) + row(cell('1'), cell('电厂')) + late
    expect((await rowsOf(table))[2]).toEqual(['序号=', '项目名称=水厂'])
  })

  it('are paragraphs where a table only frames them', async () => {
    const { blocks } = await read(`<w:tbl>${row(cell('白石县人民政府'))}</w:tbl>`)
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph'])
  })
})

describe('damaged and hostile packages', () => {
  const codeOf = (bytes: Uint8Array, options = {}) =>
    readDocument(bytes, 'a.docx', options).then(
      () => 'read',
      (error: { code?: string }) => error.code,
    )

  it('are refused with a reason', async () => {
    const whole = docxOf(paragraph('正文。'))
    expect(await codeOf(whole.subarray(0, whole.length - 60))).toBe('docx-damaged')
    expect(
      await codeOf(docxOf('', {}, { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' })),
    ).toBe('docx-hostile')
    expect(await codeOf(docxOf(paragraph('正文。'), {}, { '../../etc/passwd': 'x' }))).toBe('docx-hostile')
    expect(await codeOf(docxOf('<w:p><w:r>'))).toBe('docx-damaged')
    expect(await codeOf(docxOf('<w:tbl>'.repeat(5000) + '</w:tbl>'.repeat(5000)))).toBe('limit-nesting')
    expect(await codeOf(docxOf(paragraph('')))).toBe('text-missing')
  })

  it('are refused where they unpack to more than the limit', async () => {
    expect(await codeOf(docxOf(paragraph('零'.repeat(2_000_000))), { maxBytes: 1_000_000 })).toBe(
      'limit-size',
    )
  })
})
