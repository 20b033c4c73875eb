/** PDF bytes into a ReportDocument: lines from positions, paragraphs from lines, furniture set aside. */
import { TaizhangError } from '../../schemas/errors.js'
import { type BlockDraft, type DocumentBuilder, documentBuilder } from './builder.js'
import { createPageReader } from './pdf/glyphs.js'
import { type Line, toLines } from './pdf/lines.js'
import { type PDFDocumentProxy, withPdf } from './pdf/open.js'
import type { Page } from './pdf/page.js'
import { seam, toParagraphs } from './pdf/paragraphs.js'
import { spaced, textOf } from './pdf/spacing.js'
import type { Reader, ReadOptions } from './reader.js'

/** Rejects with `pdf-encrypted`, `pdf-damaged`, `limit-pages` or `text-missing`. */
export const pdfReader: Reader = {
  format: 'pdf',
  async read(bytes, options) {
    return await withPdf(bytes, async (pdf) => {
      const pages = await readPages(pdf, options)
      const builder = documentBuilder('pdf', options)
      const lines = pages.flatMap((page) =>
        toLines(
          page.chunks.filter((chunk) => !chunk.apart),
          page.number,
        ),
      )
      for (const paragraph of toParagraphs(lines)) builder.append(toBlock(paragraph))
      for (const page of pages) setApart(page, builder)
      return builder.finish({ pages: pdf.numPages })
    })
  },
}

async function readPages(
  pdf: PDFDocumentProxy,
  { maxPages = Infinity, signal }: ReadOptions,
): Promise<Page[]> {
  if (pdf.numPages > maxPages) throw new TaizhangError('limit-pages', `${pdf.numPages} > ${maxPages}`)
  const read = await createPageReader(pdf)
  const pages: Page[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    signal?.throwIfAborted()
    const page = await pdf.getPage(number)
    pages.push(await read(page))
    page.cleanup()
  }
  return pages
}

function toBlock(lines: readonly Line[]): BlockDraft {
  let text = ''
  const boxes = lines.map((line) => {
    text += text === '' ? '' : seam(text, line.text)
    const start = text.length
    text += line.text
    return {
      page: line.page,
      x: line.x0,
      y: line.y0,
      width: line.x1 - line.x0,
      height: line.y1 - line.y0,
      start,
      end: text.length,
    }
  })
  const page = lines[0]?.page
  return { kind: 'paragraph', text, boxes, ...(page === undefined ? {} : { page }) }
}

function setApart(page: Page, builder: DocumentBuilder): void {
  const kinds = { rotated: 'watermark', hidden: 'hidden' } as const
  for (const chunk of page.chunks) {
    if (chunk.apart) builder.setAside(textOf(spaced(chunk.glyphs)), kinds[chunk.apart], page.number)
  }
}
