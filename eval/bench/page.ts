/** Measures how long the ledger of the page takes to its first row in Chromium, with 20,000 records. */

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { ingest } from '../../pipeline/run.js'
import { startServer } from '../../pipeline/serve/start.js'
import { openLedger } from '../../pipeline/store/open.js'
import { collectRecords } from '../../schemas/collect.js'

const root = path.resolve(import.meta.dirname, '../..')
const db = path.join(mkdtempSync(path.join(tmpdir(), 'taizhang-')), 'ledger.db')
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
const { url, close } = await startServer({ ledger, db })
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
for (const query of ['type=', 'type=&sort=figure', 'type=&q=增长']) {
  const page = await browser.newPage()
  const started = performance.now()
  await page.goto(`${url}#/ledger?${query}`)
  await page.waitForSelector('.ledger a')
  const milliseconds = Math.round(performance.now() - started)
  console.log(`${query}: first rows after ${milliseconds} ms, ${await page.locator('.total').innerText()}`)
  await page.close()
}
await browser.close()
await close()
await ledger.close()
