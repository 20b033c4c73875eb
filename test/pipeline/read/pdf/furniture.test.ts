import { describe, expect, it } from 'vitest'
import { PdfPage } from '../../../support/pdf-writer.js'
import { readPages, textsOf } from '../../../support/read-pdf.js'
import { onePage } from '../../../support/typeset.js'

const body = '全年新增就业1.2万人，完成年度目标的120%。'
const bodies = [
  body,
  '完成投资98.7亿元。',
  '新建学校12所，新增学位5400个，增长一成，达到新高。',
  '治理河道32公里。',
]
const asideOf = async (pages: PdfPage[]) =>
  (await readPages(pages)).furniture.map(({ kind, text }) => `${kind} ${text}`)

describe('what is set aside', () => {
  it.each([
    ['- 1 -', '- 2 -'],
    ['—1—', '—2—'],
    ['第1页 共2页', '第2页 共2页'],
    ['1', '2'],
    ['17', '18'],
    ['1/2', '2/2'],
  ])('are page numbers like %s', async (...numbers) => {
    const pages = numbers.map((number, at) =>
      onePage([bodies[at] ?? body]).text(290, 800, number, { size: 9 }),
    )
    expect(await asideOf(pages)).toEqual(numbers.map((number) => `page_number ${number}`))
  })

  it('are running heads, and only they', async () => {
    const pages = ['上半年', '下半年'].map((half) =>
      onePage([`${half}${body}`]).text(240, 50, '青川县政府工作报告', { size: 9 }),
    )
    const document = await readPages(pages)
    expect(document.furniture.map(({ kind }) => kind)).toEqual(['header', 'header'])
    expect(textsOf(document)).toEqual([`上半年${body}`, `下半年${body}`])
  })

  it('are a running head and a foot line that print over the text', async () => {
    const pages = [1, 2].map((number) => {
      const page = onePage(bodies, { y: 80 })
      return page
        .text(200, 92, '青川日报 2026年2月1日 星期日', { size: 9 })
        .text(90, 780, `电话1234567 第${number}版`, { size: 9 })
    })
    const document = await readPages(pages)
    expect(textsOf(document)).toEqual([...bodies, ...bodies])
    expect(document.furniture).toHaveLength(4)
  })

  it('are the date and the address that a print engine adds', async () => {
    const page = onePage([body])
    page.text(30, 25, '2026/2/1 10:31', { size: 8 }).text(250, 25, '青川县人民政府', { size: 8 })
    page
      .text(30, 825, 'https://www.example.cn/2026/report.html', { size: 8 })
      .text(550, 825, '1/1', { size: 8 })
    const document = await readPages([page])
    expect(textsOf(document)).toEqual([body])
    expect(document.furniture.map(({ kind }) => kind).sort()).toEqual(['footer', 'header'])
  })

  it('is rotated text', async () => {
    const page = onePage([body]).text(200, 500, '内部资料', {
      size: 60,
      color: '0.9 0.9 0.9',
      turn: [0.7, 0.7, -0.7, 0.7],
    })
    expect(await asideOf([page])).toEqual(['watermark 内部资料'])
  })

  it.each([
    ['unseen', new PdfPage().text(90, 300, '隐藏的字', { mode: 3 })],
    ['white on white', new PdfPage().text(90, 300, '隐藏的字', { color: '1 1 1' })],
    ['off the page', new PdfPage().text(90, 900, '隐藏的字')],
    ['outside its clip', new PdfPage().raw('q 0 0 10 10 re W n').text(90, 300, '隐藏的字').raw('Q')],
  ])('is text that is %s', async (_, page) => {
    page.text(90, 100, body)
    const document = await readPages([page])
    expect(textsOf(document)).toEqual([body])
    expect(document.furniture).toEqual([{ text: '隐藏的字', kind: 'hidden', page: 1 }])
  })

  it('is not white text on a dark ground', async () => {
    const page = onePage([body])
      .area(80, 280, 300, 30, '0.1 0.2 0.5')
      .text(90, 300, '看得见的字', { color: '1 1 1' })
    expect(textsOf(await readPages([page]))).toEqual([body, '看得见的字'])
  })
})
