/** Reads pages that a test has drawn. */
import { pdfReader } from '../../pipeline/read/pdf.js'
import type { ReadOptions } from '../../pipeline/read/reader.js'
import type { Block, ReportDocument } from '../../schemas/document.js'
import { type PdfOptions, type PdfPage, writePdf } from './pdf-writer.js'

export async function readPages(
  pages: readonly PdfPage[],
  written: PdfOptions = {},
  options: ReadOptions = {},
): Promise<ReportDocument> {
  return await pdfReader.read(writePdf(pages, written), options)
}

/** The text of each block. */
export function textsOf({ text, blocks }: ReportDocument): string[] {
  return blocks.map((block) => text.slice(block.start, block.end))
}

export function blockWith({ text, blocks }: ReportDocument, words: string): Block {
  const found = blocks.find((block) => text.slice(block.start, block.end).includes(words))
  if (!found) throw new Error(`no block holds ${words}`)
  return found
}
