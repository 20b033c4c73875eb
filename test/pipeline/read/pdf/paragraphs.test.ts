import { describe, expect, it } from 'vitest'
import { PdfPage } from '../../../support/pdf-writer.js'
import { blockWith, readPages, textsOf } from '../../../support/read-pdf.js'
import { onePage, typeset } from '../../../support/typeset.js'

const growth =
  '全县地区生产总值增长6.5%，一般公共预算收入增长8%，城镇新增就业1.2万人，各项主要指标好于预期，民生支出占财政支出的七成五。'
const roads =
  '新建改建农村公路300公里，完成投资12.6亿元；建成污水处理厂2座，“厕所革命”覆盖98个村，群众满意度达到95.3%，居全市第一位。'
const water = '青川河治理工程完工，新增高标准农田4.2万亩。'

describe('paragraphs of one column', () => {
  it('come back verbatim, without blanks or breaks at line ends', async () => {
    expect(textsOf(await readPages([onePage([growth, roads, water])]))).toEqual([growth, roads, water])
  })

  it('are told by their indent even where the line before is full', async () => {
    const full = '一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十。'
    expect(textsOf(await readPages([onePage([full, full, water])]))).toEqual([full, full, water])
  })

  it('are told by wider leading where nothing is indented', async () => {
    const page = new PdfPage()
    typeset([growth], [{ page, at: { x: 90, y: 100, columns: 32, indent: 0 } }])
    typeset([roads], [{ page, at: { x: 90, y: 180, columns: 32, indent: 0 } }])
    expect(textsOf(await readPages([page]))).toEqual([growth, roads])
  })

  it('are rejoined over a page break with head and number between', async () => {
    const pages = [new PdfPage(), new PdfPage()]
    const at = { x: 90, y: 100, columns: 32, rows: 3 }
    typeset(
      [growth, roads, water],
      pages.map((page) => ({ page, at })),
    )
    pages.forEach((page, index) => {
      page
        .text(240, 50, '云岭省青川县政府工作报告', { size: 9 })
        .text(290, 800, `- ${index + 1} -`, { size: 9 })
    })
    const document = await readPages(pages)
    expect(textsOf(document)).toEqual([growth, roads, water])
    expect(blockWith(document, '新建改建').boxes?.map(({ page }) => page)).toEqual([1, 2])
  })

  it('keep the box of each line with the text drawn in it', async () => {
    const document = await readPages([onePage([growth])])
    const boxes = document.blocks[0]?.boxes ?? []
    expect(boxes.map(({ start, end }) => document.text.slice(start, end)).join('')).toBe(growth)
    expect(boxes[0]).toMatchObject({ page: 1, x: 114, width: 360 })
  })
})

describe('headings', () => {
  it('stand alone and say how they are set', async () => {
    const page = onePage([growth], { y: 160 })
    page
      .text(198.5, 100, '青川县政府工作报告', { size: 22, bold: true })
      .text(90 + 24, 130, '一、过去一年', { bold: true })
    const document = await readPages([page])
    expect(textsOf(document)).toEqual(['青川县政府工作报告', '一、过去一年', growth])
    expect(document.blocks[0]).toMatchObject({ centered: true, bold: true, size: 1.83 })
    expect(document.blocks[1]).toMatchObject({ bold: true })
  })

  it('that fill the column and go on in a second centred line are one', async () => {
    const page = onePage([growth], { y: 160 })
    page.text(92, 100, '关于青川县二〇二五年度民生实事完成情况的通报与下', { size: 16, bold: true })
    page.text(234, 133, '一步工作安排', { size: 16, bold: true })
    expect(textsOf(await readPages([page]))[0]).toBe(
      '关于青川县二〇二五年度民生实事完成情况的通报与下一步工作安排',
    )
  })
})

describe('sentences that the design broke', () => {
  it('are mended where a quotation goes on', async () => {
    const page = onePage(['坚持“一切为项目让路、一切'], {})
    typeset(['为项目服务”，全年开工68个项目。'], [{ page, at: { x: 90, y: 160, columns: 32 } }])
    expect(textsOf(await readPages([page]))).toEqual([
      '坚持“一切为项目让路、一切为项目服务”，全年开工68个项目。',
    ])
  })

  it('are mended where an amount would open a paragraph', async () => {
    const page = onePage(['实行专班服务，获批土地'], {})
    typeset(['1.26万亩，供应土地2.81万亩。'], [{ page, at: { x: 90, y: 160, columns: 32 } }])
    expect(textsOf(await readPages([page]))).toEqual(['实行专班服务，获批土地1.26万亩，供应土地2.81万亩。'])
  })

  it('are no reason to join a heading and the year that opens the text', async () => {
    const page = onePage(['过去一年的工作，主要成绩'], {})
    typeset(['2025年，全县生产总值达到310亿元。'], [{ page, at: { x: 90, y: 160, columns: 32 } }])
    expect(textsOf(await readPages([page]))).toHaveLength(2)
  })
})
