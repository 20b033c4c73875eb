/** The same flows over real reports, where they lie beside the checkout. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  buildPage,
  canBrowse,
  closeSite,
  documentAddress,
  openBrowser,
  openPage,
  root,
  type Site,
  siteOf,
  temporaryFolder,
} from './browser.js'
import { clickRecord, exportLedger, scrollThrough } from './flows.js'

const shared = path.join(root, '../shared/corpus')
const attack = '<script>window.hurt=1</script><img src="x" onerror="window.hurt=1">'

describe.runIf(canBrowse && existsSync(shared))('the page over real reports', () => {
  const temporary = temporaryFolder()
  let browser: Browser
  let site: Site
  beforeAll(async () => {
    const assets = await buildPage(temporary)
    browser = await openBrowser()
    const corpus = path.join(temporary, 'corpus')
    cpSync(shared, corpus, { recursive: true })
    const page = path.join(corpus, 'provinces/zhejiang-2026-work-report.html')
    const text = readFileSync(page, 'utf8')
    writeFileSync(
      page,
      text.replace(/<body[^>]*>/i, (tag) => tag + attack).replace(/<\/p>/i, `${attack}</p>`),
    )
    site = await siteOf([corpus], assets)
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await closeSite(site)
    rmSync(temporary, { recursive: true })
  })

  it('marks the words of a record that is clicked', async () => {
    const address = await documentAddress(site, (file) => file.includes('zhejiang-2025'))
    const { page, errors } = await openPage(browser, address)
    const { id, marked } = await clickRecord(page, 7)
    const record = await site.ledger.record(id)
    expect(marked.replace(/\s/g, '')).toBe(record?.evidence.quote.replace(/\s/g, ''))
    expect(errors).toEqual([])
    await page.close()
  })

  it('exports the targets of one place as they are filtered', async () => {
    const { page } = await openPage(browser, `${site.url}#/ledger?type=target&place=330000&year=2025`)
    await page.waitForSelector('.ledger a')
    const { total, lines } = await exportLedger(page)
    expect(total).toBeGreaterThan(10)
    expect(lines.length).toBe(total)
    expect(lines.every((line) => line.includes('浙江省'))).toBe(true)
    await page.close()
  })

  it('compares a year of many places', async () => {
    const { page, errors } = await openPage(browser, `${site.url}#/compare?year=2025&headline=1`)
    await page.locator('.matrix').waitFor()
    expect(await page.locator('.matrix tbody tr').count()).toBeGreaterThan(10)
    const judged = page
      .locator('.board tr')
      .filter({ hasText: /达到|超过/ })
      .first()
    await judged.locator('summary').click()
    expect(await judged.locator('.sentences a').count()).toBe(2)
    expect(errors).toEqual([])
    await page.close()
  })

  it('runs no script of a page', async () => {
    const address = await documentAddress(site, (file) => file.includes('zhejiang-2026'))
    const { page } = await openPage(browser, address)
    await page.locator('.text mark').first().waitFor()
    expect(await page.evaluate('window.hurt')).toBeUndefined()
    await page.close()
  })

  it('scrolls through thousands of records with few rows at a time', async () => {
    const { page } = await openPage(browser, `${site.url}#/ledger?type=&sort=name`)
    await page.waitForSelector('.ledger a')
    const { total, asked, mostRows } = await scrollThrough(page)
    expect(total).toBeGreaterThan(2000)
    expect(mostRows).toBeLessThan(80)
    expect(asked).toBeLessThanOrEqual(21)
    await page.close()
  })
})
