/** The running page over the sample corpus, whose places are invented → docs/images/*.png. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { ingest } from '../pipeline/run.js'
import { startServer } from '../pipeline/serve/start.js'
import { openLedger } from '../pipeline/store/open.js'
import { updateIndex } from '../pipeline/update-index.js'
import type { Ledger } from '../schemas/ledger.js'
import { toPalette } from './palette-png.js'

type Shot = {
  name: string
  hash: string
  /** What must be there before the picture is taken. */
  wait: string
  width?: number
  height?: number
  press?: string
  dark?: boolean
}

const root = path.resolve(import.meta.dirname, '..')
const folder = process.argv[2] ?? path.join(root, 'docs/images')
const temporary = mkdtempSync(path.join(tmpdir(), 'taizhang-'))
// Addresses of files are shown as they were given: relative ones tell nothing of this machine.
process.chdir(root)
const db = path.join(temporary, 'ledger.db')
const ledger = await openLedger(db, { create: true })
await ingest(['corpus/reports'], { ledger })
await updateIndex(ledger, { db })
const { url, close } = await startServer({ ledger, db })
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-lcd-text'],
})
for (const shot of await shots(ledger)) await take(browser, shot)
await browser.close()
await close()
await ledger.close()
rmSync(temporary, { recursive: true })

async function shots(open: Ledger): Promise<Shot[]> {
  return [
    {
      name: 'document',
      hash: await pdfWithTarget(open),
      wait: 'canvas[data-boxes]',
      press: '原页',
      height: 760,
    },
    { name: 'ledger', hash: '#/ledger', wait: '.ledger a' },
    { name: 'compare', hash: '#/compare', wait: '.board' },
    { name: 'series', hash: '#/series', wait: '.chart svg' },
    { name: 'search', hash: `#/search?q=${encodeURIComponent('今年新增就业多少')}`, wait: '.hits a' },
    { name: 'due', hash: '#/due?month=2023-06', wait: '.month a' },
    { name: 'phone', hash: '#/compare', wait: '.board', width: 390, height: 760, dark: true },
  ]
}

/** The address of the first report in PDF, at one of its main targets. */
async function pdfWithTarget(open: Ledger): Promise<string> {
  for (const { id } of await open.documents({ kind: 'work_report', allSources: true })) {
    const document = await open.document(id)
    if (document?.format !== 'pdf') continue
    for await (const record of open.records({ doc: id, types: ['target'] }))
      if (record.type === 'target' && record.headline)
        return `#/document/${encodeURIComponent(id)}?record=${encodeURIComponent(record.id)}`
  }
  throw new Error('the sample corpus holds no report in PDF with a main target')
}

async function take(open: Browser, { name, hash, wait, width = 1100, height = 680, press, dark }: Shot) {
  const page = await open.newPage({ viewport: { width, height }, locale: 'zh-CN' })
  if (dark) await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(url + hash)
  if (press) await page.getByRole('button', { name: press }).click()
  await page.locator(wait).first().waitFor()
  writeFileSync(path.join(folder, `${name}.png`), await toPalette(await page.screenshot()))
  await page.close()
}
