import { describe, expect, it } from 'vitest'
import { PdfPage } from '../../../support/pdf-writer.js'
import { readPages, textsOf } from '../../../support/read-pdf.js'
import { onePage } from '../../../support/typeset.js'

const xs = [80, 130, 330, 420, 515]
const head = ['序号', '项目名称', '总投资（万元）', '责任单位']

/** Rows of cells between rules, one line each, 30 points high. */
function tablePage(rows: readonly string[][], y = 100): PdfPage {
  const page = new PdfPage()
  page.grid(
    xs,
    Array.from({ length: rows.length + 1 }, (_, index) => y + index * 30),
  )
  rows.forEach((row, index) => {
    row.forEach((text, column) => {
      page.text((xs[column] ?? 0) + 5, y + index * 30 + 20, text, { size: 10 })
    })
  })
  return page
}

/** Takes out the flat rule of a table at that height. */
function withoutRule(page: PdfPage, y: number): void {
  const at = page.operators.indexOf(`80 ${842 - y} m 515 ${842 - y} l S`)
  if (at < 0) throw new Error(`no rule at ${y}`)
  page.operators.splice(at, 1)
}

const first = [
  head,
  ['1', '青川县第二水厂', '12600', '县水务局'],
  ['2', '县医院迁建', '58000', '县卫生健康委'],
]

describe('ruled tables', () => {
  it('give one block a row, cells parted by a tab, each with its head', async () => {
    const document = await readPages([tablePage(first)])
    expect(textsOf(document)).toEqual(first.map((row) => row.join('\t')))
    const row = document.blocks[1]
    expect(row).toMatchObject({ kind: 'table_row', page: 1, table: { table: 0, row: 1, header: false } })
    expect(row?.table?.cells.map(({ head: name }) => name)).toEqual(head)
    expect(row?.table?.cells.map(({ start, end }) => document.text.slice(start, end))).toEqual(first[1])
  })

  it('go on over pages, their repeated head set aside', async () => {
    const second = [head, ['3', '云岭路改造', '4300', '县交通局']]
    const document = await readPages([tablePage(first), tablePage(second)])
    expect(textsOf(document)).toEqual([...first, ...second.slice(1)].map((row) => row.join('\t')))
    expect(document.blocks[3]?.table).toMatchObject({ table: 0, row: 3 })
    expect(document.blocks[3]?.table?.cells[1]?.head).toBe('项目名称')
    expect(document.furniture).toEqual([{ text: head.join(' '), kind: 'header', page: 2 }])
  })

  it.each([
    ['no rule closes a row at the end of a page', true],
    ['rules close both its parts and the lower one lacks the number', false],
  ])('have one row where %s', async (_, open) => {
    const upper = tablePage([...first, ['3', '云岭路至白石大道', '4300', '县交通']], 600)
    const lower = tablePage(
      [
        ['', '改造工程', '', '运输局'],
        ['4', '县城公园', '900', '县城管局'],
      ],
      60,
    )
    if (open) {
      withoutRule(upper, 720)
      withoutRule(lower, 60)
    }
    const document = await readPages([upper, lower])
    expect(textsOf(document).slice(3)).toEqual([
      '3\t云岭路至白石大道改造工程\t4300\t县交通运输局',
      '4\t县城公园\t900\t县城管局',
    ])
    const boxes = document.blocks[3]?.boxes ?? []
    expect(boxes.map(({ page }) => page)).toContain(2)
    expect(boxes.map(({ start, end }) => document.text.slice(start, end))).toContain('改造工程')
  })

  it('stand where they stand among the paragraphs', async () => {
    const page = tablePage(first, 140)
    page.text(80, 110, '全年安排重点项目2个：').text(80, 260, '以上项目年内开工。')
    expect(textsOf(await readPages([page]))).toEqual([
      '全年安排重点项目2个：',
      ...first.map((row) => row.join('\t')),
      '以上项目年内开工。',
    ])
  })

  it('join the lines of a cell and know merged cells by missing rules', async () => {
    const page = new PdfPage()
    for (const y of [100, 180]) page.rule(80, y, 515, y)
    page.rule(200, 140, 515, 140)
    for (const x of [80, 200, 380, 515]) page.rule(x, 100, x, 180)
    page.text(90, 145, '基础设施', { size: 10 })
    page
      .text(205, 117, '青川大道', { size: 10 })
      .text(205, 132, '改造工程', { size: 10 })
      .text(390, 125, '6.5亿元', { size: 10 })
    page.text(205, 165, '县城供热管网', { size: 10 }).text(390, 165, '1.2亿元', { size: 10 })
    const document = await readPages([page])
    expect(textsOf(document)).toEqual(['基础设施\t青川大道改造工程\t6.5亿元', '县城供热管网\t1.2亿元'])
    const cells = document.blocks[1]?.table?.cells ?? []
    expect(cells.map(({ column, rows }) => [column, rows])).toEqual([
      [0, 2],
      [1, 1],
      [2, 1],
    ])
  })

  it('are no frames around text', async () => {
    const page = onePage(['这一段文字四周有框，却不是表格，读作正文，不分单元格。'])
    page.grid([70, 520], [80, 200])
    const document = await readPages([page])
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['paragraph'])
  })

  it('keep the words of a cell that its border cuts off', async () => {
    const page = tablePage(first.slice(0, 2))
    page.raw(`q 130 ${842 - 160} 200 30 re W n`)
    page.text(290, 140, '（含管网延伸工程）', { size: 10 }).raw('Q')
    expect(textsOf(await readPages([page]))[1]).toBe('1\t（含管网延伸工程）青川县第二水厂\t12600\t县水务局')
  })
})

describe('tables without rules', () => {
  const columns = [80, 160, 330, 450]
  const rows = [
    ['名次', '团队名称', '学校', '奖项'],
    ['1', '云岭一队', '云岭理工学院', '特等奖'],
    ['2', '向海图强', '青川师范学院', '一等奖'],
    ['3', '水文之星', '白石职业学院', '二等奖'],
  ]

  it('are told by words that stand in columns', async () => {
    const page = new PdfPage()
    rows.forEach((row, index) => {
      row.forEach((text, column) => {
        page.text(columns[column] ?? 0, 100 + index * 22, text, { size: 11 })
      })
    })
    const document = await readPages([page])
    expect(textsOf(document)).toEqual(rows.map((row) => row.join('\t')))
    expect(document.blocks[2]?.table?.cells[3]?.head).toBe('奖项')
  })

  it('are none where names stand in columns: they keep a blank between them', async () => {
    const page = new PdfPage()
    page.text(80, 80, '先进工作者（9名）', { size: 12, bold: true })
    const names = ['李小明', '王　芳', '欧阳建国', '赵　刚', '陈玉兰', '周　平', '吴志强', '郑大海', '孙　丽']
    names.forEach((name, index) => {
      page.text(80 + (index % 3) * 120, 110 + Math.floor(index / 3) * 22, name)
    })
    const document = await readPages([page])
    const text = textsOf(document).slice(1).join(' ')
    expect(text).toBe('李小明 王芳 欧阳建国 赵刚 陈玉兰 周平 吴志强 郑大海 孙丽')
    expect(document.blocks.every(({ kind }) => kind === 'paragraph')).toBe(true)
  })

  it('are none where offices stand in columns', async () => {
    const page = new PdfPage()
    const offices = [
      '安和县水利局',
      '临江区水利局',
      '南溪县财政局',
      '东屏区财政局',
      '永宁县水利局',
      '西塘县司法局',
      '梅岭市司法局',
      '白石县水利局',
      '松坪县财政局',
    ]
    offices.forEach((office, index) => {
      page.text(80 + (index % 3) * 150, 110 + Math.floor(index / 3) * 22, office)
    })
    const document = await readPages([page])
    expect(textsOf(document).join(' ')).toBe(offices.join(' '))
    expect(document.blocks.every(({ kind }) => kind === 'paragraph')).toBe(true)
  })

  /** Cells of several lines, each row at the height where the one before it ends. */
  function wrappedPage(rows: readonly string[][][], from = 100): PdfPage {
    const page = new PdfPage()
    let y = from
    for (const row of rows) {
      row.forEach((cell, column) => {
        page.lines(columns[column] ?? 0, y, cell, 18, { size: 11 })
      })
      y += 18 * Math.max(...row.map((cell) => cell.length))
    }
    return page
  }

  const wrappedHead = [['序号'], ['项目名称'], ['建设内容'], ['责任单位']]
  const wrapped = [
    wrappedHead,
    [['1'], ['青川县第', '二水厂'], ['铺设管网三十', '公里，新建泵房', '一座。'], ['县水务局']],
    [['2'], ['县医院迁建'], ['建设住院楼'], ['县卫生健', '康委员会']],
  ]
  const joined = (row: readonly string[][]) => row.map((cell) => cell.join('')).join('\t')

  it('join the lines of cells where numbers say which rows there are', async () => {
    const page = wrappedPage(wrapped).text(80, 260, '以上项目年内全部开工建设，资金已经落实到位。', {
      size: 11,
    })
    expect(textsOf(await readPages([page]))).toEqual([
      ...wrapped.map(joined),
      '以上项目年内全部开工建设，资金已经落实到位。',
    ])
  })

  it('go on over pages with the next number, a row cut in two as well', async () => {
    const rest = [
      [[''], [''], ['和门诊楼。'], ['']],
      [['3'], ['县城公园'], ['栽种树木五百', '株。'], ['县城管局']],
    ]
    const document = await readPages([wrappedPage(wrapped), wrappedPage(rest)])
    const whole = [['2'], ['县医院迁建'], ['建设住院楼和门诊楼。'], ['县卫生健康委员会']]
    expect(textsOf(document)).toEqual([...wrapped.slice(0, 2), whole, ...rest.slice(1)].map(joined))
  })

  it('are none where numbered paragraphs have no head', async () => {
    const texts = [
      '1.新建青川县第二水厂，铺设管网三十公里，惠及群众二万人。',
      '2.完成县医院迁建，年底前投入使用。',
    ]
    expect(textsOf(await readPages([onePage(texts)]))).toEqual(texts)
  })
})
