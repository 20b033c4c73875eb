/** A ledger of invented reports, the built page over it, and Debian's Chromium to look at it. */
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { ingest } from '../../pipeline/run.js'
import { type Running, startServer } from '../../pipeline/serve/start.js'
import { openLedger } from '../../pipeline/store/open.js'
import type { Ledger } from '../../schemas/ledger.js'

const root = path.resolve(import.meta.dirname, '../..')
const executablePath = '/usr/bin/chromium'

/** A machine without a browser may pass over these tests; continuous integration may not. */
export const canBrowse = existsSync(executablePath) || process.env.CI !== undefined
if (!canBrowse) console.warn('tests in the browser were skipped: there is no /usr/bin/chromium')

export async function buildPage(): Promise<void> {
  await build({ configFile: path.join(root, 'web/vite.config.ts'), logLevel: 'error' })
}

export type Site = { ledger: Ledger; db: string; running: Running }

export async function siteOf(paths: string[]): Promise<Site> {
  const db = path.join(mkdtempSync(path.join(tmpdir(), 'taizhang-')), 'ledger.db')
  const ledger = await openLedger(db, { create: true })
  await ingest(paths, { ledger })
  return { ledger, db, running: await startServer({ ledger, db }) }
}

export async function closeSite({ ledger, running }: Site): Promise<void> {
  await running.close()
  await ledger.close()
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

/** A page that fails the test on any script error or anything the policy had to stop. */
export async function openPage(browser: Browser, url: string): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await page.goto(url)
  return { page, errors }
}
