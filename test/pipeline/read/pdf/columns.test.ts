import { describe, expect, it } from 'vitest'
import { PdfPage } from '../../../support/pdf-writer.js'
import { readPages, textsOf } from '../../../support/read-pdf.js'
import { typeset } from '../../../support/typeset.js'

const paragraphs = [
  '青川县把项目建设作为头号工程，全年实施重点项目126个，完成投资98.7亿元，增长11.2%，总量和增速均居全市第二位。',
  '县水务局完成河道治理32公里，新建小型水库3座，农村自来水普及率达到96.4%，解决了4.1万人的饮水安全问题。',
  '县教育局新建改扩建学校12所，新增学位5400个，普惠性幼儿园覆盖率达到91%，全部中小学实现课后服务全覆盖。',
  '县卫生健康委建成县域医共体2个，村卫生室标准化率达到100%，家庭医生签约服务重点人群21.3万人。',
]
const measure = { columns: 18, leading: 18, size: 11, indent: 2 }

describe('columns', () => {
  it('are read one after the other below a title over both', async () => {
    const page = new PdfPage()
    page.text(150, 70, '关于重点工作考评情况的通报', { size: 22, bold: true })
    typeset(paragraphs, [
      { page, at: { ...measure, x: 70, y: 110, rows: 8 } },
      { page, at: { ...measure, x: 305, y: 110, rows: 8 } },
    ])
    expect(textsOf(await readPages([page]))).toEqual(['关于重点工作考评情况的通报', ...paragraphs])
  })

  it('are read in order where there are three of them, with baselines that do not meet', async () => {
    const page = new PdfPage(842, 595)
    typeset(paragraphs, [
      { page, at: { ...measure, x: 60, y: 80, rows: 5 } },
      { page, at: { ...measure, x: 300, y: 87, rows: 5 } },
      { page, at: { ...measure, x: 540, y: 75, rows: 5 } },
    ])
    expect(textsOf(await readPages([page]))).toEqual(paragraphs)
  })

  it('go on on the next page', async () => {
    const pages = [new PdfPage(), new PdfPage()]
    const frames = pages.flatMap((page) =>
      [70, 305].map((x) => ({ page, at: { ...measure, x, y: 110, rows: 4 } })),
    )
    typeset(paragraphs, frames)
    expect(textsOf(await readPages(pages))).toEqual(paragraphs)
  })

  it('keep a heading that fits into one column in its column', async () => {
    const page = new PdfPage()
    typeset(paragraphs.slice(0, 2), [{ page, at: { ...measure, x: 70, y: 110, rows: 9 } }])
    page.text(355, 110, '县教育局：办好学校', { size: 12, bold: true })
    typeset(paragraphs.slice(2), [{ page, at: { ...measure, x: 305, y: 132, rows: 9 } }])
    expect(textsOf(await readPages([page]))).toEqual([
      ...paragraphs.slice(0, 2),
      '县教育局：办好学校',
      ...paragraphs.slice(2),
    ])
  })

  it('are none where short words stand side by side', async () => {
    const page = new PdfPage()
    page.lines(90, 100, ['一等奖（3名）', '李小明', '二等奖（3名）'], 20)
    page.text(200, 120, '王　芳').text(300, 120, '欧阳建国')
    expect(textsOf(await readPages([page]))).toEqual([
      '一等奖（3名）',
      '李小明 王芳 欧阳建国',
      '二等奖（3名）',
    ])
  })
})
