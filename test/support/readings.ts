/** What the readers make of the sample corpus, as marks by the content of each file. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { readDocument } from '../../pipeline/read/read.js'

const reports = path.resolve(import.meta.dirname, '../../corpus/reports')

export const Readings = z.object({ readersVersion: z.int(), readings: z.record(z.string(), z.string()) })
export type Readings = z.infer<typeof Readings>

/** A scan: what character recognition makes of it differs between machines. */
const scans = ['baishi-2022-assessment-notice.pdf']

export async function readingsOfCorpus(): Promise<Record<string, string>> {
  const readings: Record<string, string> = {}
  const names = readdirSync(reports).filter((name) => !scans.includes(name))
  for (const name of names.sort()) {
    const bytes = readFileSync(path.join(reports, name))
    const { text, blocks } = await readDocument(bytes, name)
    readings[`${name} ${mark(bytes)}`] = mark(JSON.stringify({ text, blocks }))
  }
  return readings
}

function mark(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12)
}
