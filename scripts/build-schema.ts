/** Writes the JSON Schema of the records from their Zod schemas. Run: npm run schema */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { ReportRecord } from '../schemas/record.js'

export const schemaFile = path.join(import.meta.dirname, '../schemas/records.schema.json')

export function recordsSchema(): string {
  const schema = z.toJSONSchema(ReportRecord, { io: 'input', reused: 'ref' })
  return `${JSON.stringify({ title: 'A record of the ledger', ...schema }, null, 2)}\n`
}

if (process.argv[1] === import.meta.filename) writeFileSync(schemaFile, recordsSchema())
