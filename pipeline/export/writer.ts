/** What the writers of all formats share: where they write to, and what they are given. */
import type { Column } from './column.js'

/** Resolves when more may be written. */
export type Sink = (chunk: string | Uint8Array) => Promise<void>
export type Rows = AsyncIterable<object> | Iterable<object>
export type Writer = (rows: Rows, columns: readonly Column[], sink: Sink) => Promise<void>
