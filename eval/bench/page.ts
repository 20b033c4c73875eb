/** Measures how long the ledger of the page takes to its first row in Chromium, with 20,000 records. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { ingest } from '../../pipeline/run.js'
import { startServer } from '../../pipeline/serve/start.js'
import { openLedger } from '../../pipeline/store/open.js'
import { collectRecords } from '../../schemas/collect.js'

const root = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'taizhang-'))
const db = path.join(folder, 'ledger.db')
const ledger = await openLedger(db, { create: true })
await ingest([path.join(root, 'corpus/reports/baishi-2023-work-report.docx')], { ledger })
const [row] = await ledger.documents()
const document = row && (await ledger.document(row.id))
if (!document) throw new Error('the sample report was not read')
const records = await collectRecords(ledger, {})
const copies = Math.ceil(20_000 / records.length)
for (let copy = 1; copy < copies; copy += 1) {
  const id = `${document.id}-${copy}`
  const file = `copy-${copy}.docx`
  const own = records.map((record) => ({ ...record, id: `${record.id}-${copy}`, doc: id, file }))
  await ledger.save({ ...document, id, file, sha256: `${copy}` }, own, { size: 1, modified: 1 })
}
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
const queries = ['type=', 'type=&sort=figure', 'type=&sort=name', 'type=&q=增长']
/** Of three turns the one in the middle: the first also pays for the start of the browser. */
const turns = 3
for (const query of queries) {
  const cold: number[] = []
  const running: number[] = []
  for (let turn = 0; turn < turns; turn += 1) {
    const { url, close } = await startServer({ ledger, db })
    cold.push(await firstRows(`${url}#/ledger?${query}`))
    running.push(await firstRows(`${url}#/ledger?${query}`))
    await close()
  }
  console.log(
    `${query}: first rows after ${middle(running)} ms, ${middle(cold)} ms at the start of the server`,
  )
}
await browser.close()
await ledger.close()
rmSync(folder, { recursive: true })

/** Milliseconds from an empty browser window, nothing cached, to the first row of the table. */
async function firstRows(url: string): Promise<number> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const started = performance.now()
  await page.goto(url)
  await page.waitForSelector('.ledger a')
  const milliseconds = performance.now() - started
  await context.close()
  return milliseconds
}

function middle(values: readonly number[]): number {
  return Math.round([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0)
}
