/** PDF bytes into a ReportDocument: lines from positions, paragraphs from lines, furniture set aside. */
import { TaizhangError } from '../../schemas/errors.js'
import { documentBuilder } from './builder.js'
import { alignTables } from './pdf/aligned.js'
import { bodySize, toDraft } from './pdf/blocks.js'
import { toFlow, toGridRows } from './pdf/flow.js'
import { toFrames } from './pdf/frames.js'
import { type Body, setFurnitureAside } from './pdf/furniture.js'
import { createPageReader } from './pdf/glyphs.js'
import { toLines } from './pdf/lines.js'
import { type PDFDocumentProxy, withPdf } from './pdf/open.js'
import type { Page } from './pdf/page.js'
import type { PlacedLine } from './pdf/paragraphs.js'
import { toRegions } from './pdf/regions.js'
import { gatherTables } from './pdf/tables.js'
import type { Reader, ReadOptions } from './reader.js'

/** Rejects with `pdf-encrypted`, `pdf-damaged`, `limit-pages` or `text-missing`. */
export const pdfReader: Reader = {
  format: 'pdf',
  async read(bytes, options) {
    return await withPdf(bytes, async (pdf) => {
      const pages = setFurnitureAside(await readPages(pdf, options))
      const builder = documentBuilder('pdf', options)
      const placed = placeLines(pages)
      const body = bodySize(placed.flatMap(({ line }) => (line.row ? [] : [line])))
      const { items, repeated } = toFlow(placed)
      for (const item of items) {
        if ('rows' in item) builder.appendTable(toGridRows(item.rows))
        else builder.append(toDraft(item.paragraph, body, 'paragraph'))
      }
      for (const { cells, page } of repeated) {
        builder.setAside(cells.map(({ text }) => text).join(' '), 'header', page)
      }
      for (const { text, kind, page } of pages.flatMap((page) => page.furniture)) {
        builder.setAside(text, kind, page)
      }
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
    pages.push(gatherTables(await read(page)))
    page.cleanup()
  }
  return pages
}

function placeLines(pages: readonly Body[]): PlacedLine[] {
  const regions = pages.flatMap((page) =>
    toRegions(page.chunks).map((region) => alignTables(toLines(region, page.number))),
  )
  const frames = toFrames(regions)
  return regions.flatMap((lines, index) => {
    const frame = frames[index]
    return frame ? lines.map((line, at) => ({ line, frame, first: at === 0 })) : []
  })
}
