/** PDF bytes into a ReportDocument: lines from positions, paragraphs from lines, furniture set aside. */
import { TaizhangError } from '../../schemas/errors.js'
import { inOrder } from '../../schemas/in-order.js'
import { type DocumentBuilder, documentBuilder } from './builder.js'
import { toDraft } from './pdf/blocks.js'
import { toFlow, toGridRows, withNotes } from './pdf/flow.js'
import { setFurnitureAside } from './pdf/furniture.js'
import { createPageReader } from './pdf/glyphs.js'
import { readHints } from './pdf/hints.js'
import { hasScanText, isGarbled, isWithoutText, revealScanText } from './pdf/legible.js'
import { recognisePages } from './pdf/ocr.js'
import { withPdf } from './pdf/open.js'
import type { Page } from './pdf/page.js'
import type { PDFDocumentProxy } from './pdf/pdfjs.js'
import { placeLines } from './pdf/place.js'
import { whatToInstall } from './pdf/recognise.js'
import { gatherTables } from './pdf/tables.js'
import type { Reader, ReadOptions } from './reader.js'

/** pdf.js waits for each font's streams in turn; meanwhile it can go on with the next pages. */
const pagesAhead = 3

/** Rejects with `pdf-encrypted`, `pdf-damaged`, `limit-pages` or `text-missing`. */
export const pdfReader: Reader = {
  format: 'pdf',
  async read(bytes, options) {
    return await withPdf(bytes, async (pdf) => {
      const builder = documentBuilder('pdf', options)
      const drawn = await readPages(pdf, options)
      const { pages, unread } = await withRecognised(bytes, drawn, builder, options.signal)
      warnOfPages(pages, builder)
      if (await pdf.getJSActions()) builder.warn('content-skipped', 'scripts, which are never run')
      appendPages(pages, builder)
      builder.hint(await readHints(pdf))
      return builder.finish({ pages: pdf.numPages }, { empty: unread.length > 0 })
    })
  },
}

/** A page is let go of as soon as it is read, and few are read at a time, so that memory does not grow with the file. */
async function readPages(
  pdf: PDFDocumentProxy,
  { maxPages = Infinity, signal }: ReadOptions,
): Promise<Page[]> {
  if (pdf.numPages > maxPages) throw new TaizhangError('limit-pages', `${pdf.numPages} > ${maxPages}`)
  const read = await createPageReader(pdf)
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  const pages: Page[] = []
  const readPage = async (number: number): Promise<Page> => {
    signal?.throwIfAborted()
    const page = await pdf.getPage(number)
    const drawn = await read(page)
    page.cleanup()
    return drawn
  }
  for await (const page of inOrder(numbers, pagesAhead, readPage))
    pages.push(gatherTables(revealScanText(page)))
  return pages
}

/** Pages that are pictures, or whose characters cannot be decoded, replaced by what an engine recognises. */
async function withRecognised(
  bytes: Uint8Array,
  pages: readonly Page[],
  builder: DocumentBuilder,
  signal: AbortSignal | undefined,
): Promise<{ pages: Page[]; unread: number[] }> {
  const wanted = pages.filter((page) => isWithoutText(page) || isGarbled(page)).map(({ number }) => number)
  if (wanted.length === 0) return { pages: [...pages], unread: [] }
  const recognised = await recognisePages(bytes, wanted, signal)
  const read = [...recognised.pages].flatMap(([number, { chunks }]) => (chunks.length > 0 ? [number] : []))
  if (read.length > 0) builder.warn('text-ocr', `${pageList(read)}, by ${recognised.engine}`)
  const unread = recognised.unread.filter((number) => isWithoutText(pages[number - 1]))
  if (unread.length > 0) builder.warn('pages-unread', `${pageList(unread)}; to read them: ${whatToInstall}`)
  const best = (page: Page) =>
    (read.includes(page.number) ? recognised.pages.get(page.number) : undefined) ?? page
  return { pages: pages.map(best), unread }
}

function warnOfPages(pages: readonly Page[], builder: DocumentBuilder): void {
  const garbled = pages.filter(isGarbled)
  if (garbled.length > 0) builder.warn('text-garbled', pageList(garbled.map(({ number }) => number)))
  const layered = pages.filter(hasScanText)
  if (layered.length > 0)
    builder.warn('text-ocr', `${pageList(layered.map(({ number }) => number))}, by whoever scanned them`)
}

function pageList(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'page' : 'pages'} ${numbers.join(', ')}`
}

function appendPages(pages: readonly Page[], builder: DocumentBuilder): void {
  const bodies = setFurnitureAside(pages)
  const { text, notes, body, contents } = placeLines(bodies)
  const { items, repeated } = toFlow(text)
  for (const item of withNotes(items, notes)) {
    if ('rows' in item) builder.appendTable(toGridRows(item.rows))
    else builder.append(toDraft(item.paragraph, body, item.note ? 'footnote' : 'paragraph'))
  }
  for (const line of contents) builder.setAside(line.text, 'contents', line.page)
  for (const { cells, page } of repeated) {
    builder.setAside(cells.map((cell) => cell.text).join(' '), 'header', page)
  }
  for (const aside of bodies.flatMap(({ furniture }) => furniture)) {
    builder.setAside(aside.text, aside.kind, aside.page)
  }
}
