import { describe, expect, it } from 'vitest'
import { PdfPage } from '../../../support/pdf-writer.js'
import { readPages, textsOf } from '../../../support/read-pdf.js'
import { typeset } from '../../../support/typeset.js'

const paragraphs = [
  '全年开展“三项行动”①，建成高标准农田4.2万亩，粮食总产量达到31.6万吨，连续六年稳定在30万吨以上，增长1.8%。',
  '推进“一网通办”②改革，政务服务事项网上可办率达到98%，平均办理时限压缩到2.1天，群众满意度达到99%。',
]

describe('footnotes', () => {
  const draw = () => {
    const pages = [new PdfPage(), new PdfPage()]
    typeset(
      paragraphs,
      pages.map((page) => ({ page, at: { x: 90, y: 600, columns: 32, rows: 3 } })),
    )
    pages[0]?.rule(90, 700, 200, 700)
    pages[0]?.lines(90, 715, ['①三项行动：指耕地保护、良种推广、', '节水灌溉三项行动。'], 14, { size: 9 })
    pages[0]?.text(90, 743, '②一网通办：指事项在一个平台上办理。', { size: 9 })
    return pages
  }

  it('are blocks of their own, after the paragraph that runs over them', async () => {
    const document = await readPages(draw())
    expect(textsOf(document)).toEqual([
      ...paragraphs,
      '①三项行动：指耕地保护、良种推广、节水灌溉三项行动。',
      '②一网通办：指事项在一个平台上办理。',
    ])
    expect(document.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'footnote',
      'footnote',
    ])
  })
})
