import { Document as DocxDocument, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { describe, expect, it } from 'vitest'
import type { ReportContext } from '../../extractors/extractor.js'
import { portfolioExtractor } from '../../extractors/portfolio.js'
import { projectExtractor } from '../../extractors/project.js'
import { identify } from '../../pipeline/identify/identify.js'
import { readDocument } from '../../pipeline/read/read.js'
import { segment } from '../../pipeline/segment/segment.js'

type Cells = (string | { text: string; span?: number; rows?: number })[]

const caption = '青川岭市2031年重点项目计划表'
const heads: Cells = [
  '序号',
  '项目名称',
  '建设性质',
  '建设内容及规模',
  '总投资（万元）',
  '2031年计划投资（万元）',
  '开工时间',
  '竣工时间',
  '建设单位',
  '责任单位',
]
const rows: Cells[] = [
  [{ text: '一、产业项目（2个）', span: 4 }, '62000', '15000', '', '', '', ''],
  [
    '1',
    '白石半导体产业园',
    '续建',
    '建筑面积2万平方米',
    '50,000',
    '10000',
    '2030年3月',
    '2032年6月',
    '白石集团',
    '市工信局',
  ],
  [
    '2',
    '柳溪粮食加工厂',
    '新建',
    '年加工10万吨',
    '12000',
    '5000',
    '2031.5',
    '2032年12月',
    '柳溪公司',
    '市农业农村局',
  ],
  [{ text: '二、交通项目（1个）', span: 10 }],
  [
    '3',
    '镜湖大桥',
    '新建',
    '全长1.2公里',
    '30000',
    '8000',
    '2031年9月',
    '2033年12月',
    '市交投公司',
    '市交通运输局',
  ],
  [{ text: '合计', span: 4 }, '92000', '23000', '', '', '', ''],
]

function html(body: Cells[]): Uint8Array {
  const cell = (each: Cells[number]) =>
    typeof each === 'string' ? `<td>${each}</td>` : `<td colspan="${each.span ?? 1}">${each.text}</td>`
  const lines = body.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')
  return new TextEncoder().encode(
    `<html><head><meta charset="utf-8"><title>${caption}</title></head><body><p>${caption}</p><table>${lines}</table></body></html>`,
  )
}

async function docx(body: Cells[]): Promise<Uint8Array> {
  const cell = (each: Cells[number]) =>
    new TableCell({
      children: [new Paragraph(typeof each === 'string' ? each : each.text)],
      ...(typeof each === 'string' ? {} : { columnSpan: each.span ?? 1 }),
    })
  const table = new Table({ rows: body.map((row) => new TableRow({ children: row.map(cell) })) })
  const file = new DocxDocument({ sections: [{ children: [new Paragraph(caption), table] }] })
  return new Uint8Array(await Packer.toBuffer(file))
}

async function contextOf(bytes: Uint8Array, name: string): Promise<ReportContext> {
  const document = await readDocument(bytes, name)
  const { meta } = identify(document)
  return { document, meta, segments: segment(document, meta) }
}

describe.each([
  { format: 'html', bytes: async () => html([heads, ...rows]) },
  { format: 'docx', bytes: () => docx([heads, ...rows]) },
])('a table of projects in $format', ({ format, bytes }) => {
  it('gives one record a row, its columns told by their heads', async () => {
    const context = await contextOf(await bytes(), `table.${format}`)
    const drafts = projectExtractor.extract(context)
    expect(drafts).toMatchObject([
      {
        name: '白石半导体产业园',
        number: 1,
        status: 'ongoing',
        category: '产业',
        list: caption,
        totalInvestment: { value: 50000, unit: '万元', base: { value: 500_000_000, unit: '元' } },
        annualInvestment: { value: 10000 },
        owner: '白石集团',
        responsible: [{ name: '市工信局', role: 'lead' }],
        milestones: [
          { event: '开工', due: { text: '2030年3月', from: '2030-03-01' } },
          { event: '竣工', due: { text: '2032年6月', to: '2032-06-30' } },
        ],
      },
      {
        name: '柳溪粮食加工厂',
        status: 'new',
        category: '产业',
        totalInvestment: { value: 12000 },
        milestones: [{ due: { text: '2031.5', to: '2031-05-31' } }, { event: '竣工' }],
      },
      {
        name: '镜湖大桥',
        category: '交通',
        totalInvestment: { value: 30000 },
        annualInvestment: { value: 8000 },
      },
    ])
  })

  it('quotes the cell with the name', async () => {
    const context = await contextOf(await bytes(), `table.${format}`)
    const quotes = projectExtractor
      .extract(context)
      .map(({ start, end }) => context.document.text.slice(start, end))
    expect(quotes).toEqual(['白石半导体产业园', '柳溪粮食加工厂', '镜湖大桥'])
  })

  it('gives a portfolio for parts with a sum and for the total', async () => {
    const context = await contextOf(await bytes(), `table.${format}`)
    expect(portfolioExtractor.extract(context)).toMatchObject([
      { name: '产业项目', category: '产业', count: 2, totalInvestment: { value: 62000 } },
      { totalInvestment: { value: 92000 }, annualInvestment: { value: 23000 } },
    ])
  })
})

describe('a table without money', () => {
  it('takes the unit of the caption for bare figures and reads dates from one column', async () => {
    const bytes = html([
      [{ text: '单位：亿元', span: 5 }],
      ['序号', '工程名称', '起止年限', '总投资', '年度投资'],
      ['1', '东岭水库', '2030-2033', '12.5', '3'],
      ['2', '白石灌区', '2031-2034', '8', '1.5'],
    ])
    const drafts = projectExtractor.extract(await contextOf(bytes, 'table.html'))
    expect(drafts).toMatchObject([
      {
        name: '东岭水库',
        totalInvestment: { value: 12.5, unit: '亿元' },
        annualInvestment: { value: 3 },
        milestones: [
          { event: '开工', due: { text: '2030' } },
          { event: '竣工', due: { text: '2033', to: '2033-12-31' } },
        ],
      },
      { name: '白石灌区', totalInvestment: { value: 8 } },
    ])
  })

  it('is none of projects where it lists people or awards', async () => {
    const bytes = html([
      ['序号', '姓名', '单位', '奖项'],
      ['1', '张岭', '市水利局', '一等奖'],
      ['2', '李溪', '市交通局', '二等奖'],
    ])
    expect(projectExtractor.extract(await contextOf(bytes, 'table.html'))).toEqual([])
  })
})
