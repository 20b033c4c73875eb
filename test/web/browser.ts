/** A ledger of given files, a page built for it, and Debian's Chromium to look at it; all of it closed again. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { ingest } from '../../pipeline/run.js'
import { type Assets, loadAssets } from '../../pipeline/serve/assets.js'
import { type Running, startServer } from '../../pipeline/serve/start.js'
import { openLedger } from '../../pipeline/store/open.js'
import { updateIndex } from '../../pipeline/update-index.js'
import type { Ledger } from '../../schemas/ledger.js'

export const root = path.resolve(import.meta.dirname, '../..')
const executablePath = '/usr/bin/chromium'
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** A machine without a browser may pass over these tests; continuous integration may not. */
export const canBrowse = existsSync(executablePath) || process.env.CI !== undefined
if (!canBrowse) console.warn('tests in the browser were skipped: there is no /usr/bin/chromium')

/** Into a folder of its own: test files run side by side, and none may see the page of another half built. */
export async function buildPage(folder: string): Promise<Assets> {
  const outDir = path.join(folder, 'page')
  await build({
    configFile: path.join(root, 'web/vite.config.ts'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  })
  return loadAssets(outDir)
}

export function temporaryFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'taizhang-'))
}

export type Site = { ledger: Ledger; url: string; folder: string; running: Running }

export async function siteOf(paths: string[], assets: Assets, indexed = false): Promise<Site> {
  const folder = temporaryFolder()
  const db = path.join(folder, 'ledger.db')
  const ledger = await openLedger(db, { create: true })
  await ingest(paths, { ledger })
  if (indexed) await updateIndex(ledger, { db })
  const running = await startServer({ ledger, db, assets })
  return { ledger, url: running.url, folder, running }
}

export async function closeSite(site: Site | undefined): Promise<void> {
  await site?.running.close()
  await site?.ledger.close()
  if (site) rmSync(site.folder, { recursive: true })
}

export async function openBrowser(): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
  ]
  return chromium.launch({ executablePath, args })
}

/** A page with whatever went wrong on it: script errors, and all that the policy had to stop. */
export async function openPage(browser: Browser, url: string): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await page.goto(url)
  return { page, errors }
}

export async function documentAddress(
  { ledger, url }: Site,
  fits: (file: string) => boolean,
): Promise<string> {
  const row = (await ledger.documents({ allSources: true })).find(({ file }) => fits(file))
  if (!row) throw new Error('no such document')
  return `${url}#/document/${encodeURIComponent(row.id)}`
}

/** Until the view is there and shows all that it asked for. */
export async function settled(page: Page, view: string): Promise<void> {
  await page.waitForSelector(`nav a[aria-current=page][href="#/${view}"]`)
  await page.waitForSelector('main h1')
  await page.waitForSelector('[aria-busy=true]', { state: 'detached' })
}

export async function seriousFindings(page: Page): Promise<string[]> {
  // The policy of the page allows no script tag from outside; evaluation by the driver is not bound by it.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(readFileSync(axe, 'utf8'))
  const found: { violations: { id: string; impact: string; nodes: { html: string }[] }[] } =
    await page.evaluate('axe.run({ resultTypes: ["violations"] })')
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
