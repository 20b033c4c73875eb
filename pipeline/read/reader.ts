/** The interface of a reader: the bytes of one file in, its ReportDocument out. Pure: no disk, no clock. */
import type { Format, ReportDocument } from '../../schemas/document.js'

/** Limits of one reading; absent means the reader's own default. */
export type ReadOptions = {
  maxPages?: number | undefined
  /** Of the text that comes out. */
  maxCharacters?: number | undefined
  /** Of what the file unpacks to. */
  maxBytes?: number | undefined
  signal?: AbortSignal | undefined
}

export interface Reader {
  format: Format
  /** Rejects with a TaizhangError and nothing else where the file is damaged, hostile or beyond a limit. */
  read(bytes: Uint8Array, options: ReadOptions): Promise<ReportDocument>
}
