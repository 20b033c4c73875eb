/** Rows into JSON Lines: whole objects, whatever the columns. */
import type { Writer } from './writer.js'

export const writeJsonl: Writer = async (rows, _columns, sink) => {
  for await (const row of rows) await sink(`${JSON.stringify(row)}\n`)
}
