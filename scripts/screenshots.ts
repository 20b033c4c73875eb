/** The running page over the sample corpus, whose places are invented → docs/images/*.png. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { ingest } from '../pipeline/run.js'
import { startServer } from '../pipeline/serve/start.js'
import { openLedger } from '../pipeline/store/open.js'
import { updateIndex } from '../pipeline/update-index.js'

const root = path.resolve(import.meta.dirname, '..')
const folder = process.argv[2] ?? path.join(root, 'docs/images')
const db = path.join(mkdtempSync(path.join(tmpdir(), 'taizhang-')), 'ledger.db')
const ledger = await openLedger(db, { create: true })
await ingest([path.join(root, 'corpus/reports')], { ledger })
await updateIndex(ledger, { db })
const { url, close } = await startServer({ ledger, db })
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})

const full = (await ledger.documents()).find(({ kind }) => kind === 'work_report')
let record = ''
for await (const { id } of ledger.records({ types: ['target'] })) record ||= id
const views = {
  documents: '#/documents',
  document: `#/document/${encodeURIComponent(full?.id ?? '')}?record=${record}`,
  ledger: '#/ledger',
  compare: '#/compare',
  series: '#/series',
  search: '#/search?q=新增就业',
}
for (const [name, hash] of Object.entries(views)) {
  const page = await browser.newPage({ viewport: { width: 1100, height: 680 } })
  await page.goto(url + hash)
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: path.join(folder, `${name}.png`) })
  await page.close()
}
await browser.close()
await close()
await ledger.close()
