/** The one list of readers. A new format is a file beside this one and a line here. */
import type { Format } from '../../schemas/document.js'
import { docxReader } from './docx.js'
import { htmlReader } from './html.js'
import { pdfReader } from './pdf.js'
import type { Reader } from './reader.js'
import { textReader } from './text.js'

export const readers: readonly Reader[] = [pdfReader, docxReader, htmlReader, textReader]

export function readerOf(format: Format): Reader | undefined {
  return readers.find((reader) => reader.format === format)
}
