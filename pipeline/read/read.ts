/** Bytes and a file name → the document they hold: tells the format, picks the reader. */
import type { ReportDocument } from '../../schemas/document.js'
import { TaizhangError } from '../../schemas/errors.js'
import type { ReadOptions } from './reader.js'
import { readerOf } from './registry.js'
import { sniffFormat } from './sniff.js'

/** Raise it whenever a reader gives another text or other blocks for the same bytes. */
export const readersVersion = 5

/** Where the caller sets none: ten times what the longest reports have. */
const defaults = { maxPages: 5000, maxCharacters: 5_000_000 }

/**
 * @param fileName only its ending counts, and only for plain text
 * @throws TaizhangError `format-*`, `file-empty`, `*-damaged`, `*-encrypted`, `limit-*`, `text-missing`
 */
export async function readDocument(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {},
): Promise<ReportDocument> {
  const format = sniffFormat(bytes, fileName)
  const reader = readerOf(format)
  if (!reader) throw new TaizhangError('format-unknown', format)
  try {
    return await reader.read(plainBytes(bytes), withDefaults(options))
  } catch (error) {
    if (error instanceof TaizhangError) throw error
    options.signal?.throwIfAborted()
    throw new TaizhangError('reader-failed', `${format}: ${(error as Error)?.message ?? error}`)
  }
}

function withDefaults(options: ReadOptions): ReadOptions {
  const { maxPages = defaults.maxPages, maxCharacters = defaults.maxCharacters } = options
  return { ...options, maxPages, maxCharacters }
}

/** The same bytes as a plain array: pdf.js refuses the Buffer that files are read into. */
function plainBytes(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
