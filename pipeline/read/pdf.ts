/** PDF bytes into a ReportDocument: lines from positions, paragraphs from lines, furniture set aside. */
import { TaizhangError } from '../../schemas/errors.js'
import { type DocumentBuilder, documentBuilder } from './builder.js'
import { toDraft } from './pdf/blocks.js'
import { toFlow, toGridRows, withNotes } from './pdf/flow.js'
import { setFurnitureAside } from './pdf/furniture.js'
import { createPageReader } from './pdf/glyphs.js'
import { readHints } from './pdf/hints.js'
import { isGarbled, revealScanText } from './pdf/legible.js'
import { type PDFDocumentProxy, withPdf } from './pdf/open.js'
import type { Page } from './pdf/page.js'
import { placeLines } from './pdf/place.js'
import { gatherTables } from './pdf/tables.js'
import type { Reader, ReadOptions } from './reader.js'

/** Rejects with `pdf-encrypted`, `pdf-damaged`, `limit-pages` or `text-missing`. */
export const pdfReader: Reader = {
  format: 'pdf',
  async read(bytes, options) {
    return await withPdf(bytes, async (pdf) => {
      const builder = documentBuilder('pdf', options)
      const pages = await readPages(pdf, options)
      warnOfPages(pages, builder)
      appendPages(pages, builder)
      builder.hint(await readHints(pdf))
      return builder.finish({ pages: pdf.numPages })
    })
  },
}

/** One page after the other, each let go of before the next, so that memory does not grow with the file. */
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
    pages.push(gatherTables(revealScanText(await read(page))))
    page.cleanup()
  }
  return pages
}

function warnOfPages(pages: readonly Page[], builder: DocumentBuilder): void {
  const garbled = pages.filter(isGarbled)
  if (garbled.length > 0) builder.warn('text-garbled', pageList(garbled))
  const layered = pages.filter(({ chunks }) => chunks.some((chunk) => chunk.confidence !== undefined))
  if (layered.length > 0) builder.warn('text-ocr', `the file's own layer, ${pageList(layered)}`)
}

function pageList(pages: readonly Page[]): string {
  return `${pages.length === 1 ? 'page' : 'pages'} ${pages.map((page) => page.number).join(', ')}`
}

function appendPages(pages: readonly Page[], builder: DocumentBuilder): void {
  const bodies = setFurnitureAside(pages)
  const { text, notes, body } = placeLines(bodies)
  const { items, repeated } = toFlow(text)
  for (const item of withNotes(items, notes)) {
    if ('rows' in item) builder.appendTable(toGridRows(item.rows))
    else builder.append(toDraft(item.paragraph, body, item.note ? 'footnote' : 'paragraph'))
  }
  for (const { cells, page } of repeated) {
    builder.setAside(cells.map((cell) => cell.text).join(' '), 'header', page)
  }
  for (const aside of bodies.flatMap(({ furniture }) => furniture)) {
    builder.setAside(aside.text, aside.kind, aside.page)
  }
}
