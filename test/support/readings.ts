/** What the readers make of the sample corpus, as marks by the content of each file. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { readDocument } from '../../pipeline/read/read.js'

const reports = path.resolve(import.meta.dirname, '../../corpus/reports')

export const Readings = z.object({ readersVersion: z.int(), readings: z.record(z.string(), z.string()) })
export type Readings = z.infer<typeof Readings>

/** Pages read by character recognition are left out: engines differ between machines. */
export async function readingsOfCorpus(): Promise<Record<string, string>> {
  const readings: Record<string, string> = {}
  for (const name of readdirSync(reports).sort()) {
    const bytes = readFileSync(path.join(reports, name))
    const { text, blocks, warnings } = await readDocument(bytes, name)
    if (warnings.some(({ code }) => code === 'text-ocr' || code === 'pages-unread')) continue
    readings[`${name} ${mark(bytes)}`] = mark(JSON.stringify({ text, blocks }))
  }
  return readings
}

function mark(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12)
}
