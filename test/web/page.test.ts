/** The page in a real browser: what a clerk does with it. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadAssets } from '../../pipeline/serve/assets.js'
import { reportPage } from '../../pipeline/serve/report.js'
import { reportText } from '../support/reports.js'
import { buildPage, canBrowse, closeSite, openBrowser, openPage, type Site, siteOf } from './browser.js'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

function folderOfReports(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'taizhang-reports-'))
  const save = (name: string, text: string) => writeFileSync(path.join(folder, name), text)
  const plan = Array.from({ length: 400 }, (_, n) => `新建甲${n}中学，新增学位${n + 100}个。`).join('')
  for (let year = 2019; year < 2024; year += 1)
    save(
      `青川市${year}.md`,
      reportText({
        place: '云岭省青川市',
        year,
        review: `地区生产总值增长${year - 2013}%。城镇新增就业1.2万人。`,
        targets: '地区生产总值增长6%左右，城镇新增就业1万人以上',
        plan,
      }),
    )
  save(
    'hostile.html',
    `<html><head><meta charset="utf-8"><title>白石县2022年政府工作报告</title></head><body><h1>白石县2022年政府工作报告</h1>
     <p>各位代表：过去一年，地区生产总值增长5%。</p><p>今年要新增就业&lt;script&gt;window.hurt=1&lt;/script&gt;&lt;img src=x onerror="window.hurt=1"&gt;3000人。</p>
     <script>window.hurt=1</script><p>${'扎实做好各项工作，办好各件实事。'.repeat(20)}</p></body></html>`,
  )
  return folder
}

describe.runIf(canBrowse)('the page in a browser', () => {
  let browser: Browser
  let sample: Site
  let large: Site
  beforeAll(async () => {
    await buildPage()
    browser = await openBrowser()
    sample = await siteOf(['corpus/reports'])
    large = await siteOf([folderOfReports()])
  })
  afterAll(async () => {
    await browser.close()
    await closeSite(sample)
    await closeSite(large)
  })

  it('marks the words of the record that is clicked, and the record of the words that are clicked', async () => {
    const { page, errors } = await openPage(browser, sample.running.url)
    await page.locator('.card a.heading').nth(1).click()
    const record = page.locator('.records button.record').nth(5)
    await record.click()
    const id = await record.getAttribute('data-record')
    await page.waitForSelector('mark.selected')
    expect(await page.locator('mark.selected').first().getAttribute('data-records')).toContain(id)
    const other = page.locator('.text mark').last()
    const ids = await other.getAttribute('data-records')
    await other.locator('span').click()
    const current = await page.locator('.records [aria-current=true]').getAttribute('data-record')
    expect(ids?.split(' ')).toContain(current)
    expect(errors).toEqual([])
    await page.close()
  })

  it('boxes the quote on the page image of a PDF', async () => {
    const [pdf] = (await sample.ledger.documents({ allSources: true })).filter(
      ({ format }) => format === 'pdf',
    )
    const { page, errors } = await openPage(
      browser,
      `${sample.running.url}#/document/${encodeURIComponent(pdf?.id ?? '')}`,
    )
    await page.locator('.records button.record').nth(3).click()
    await page.getByRole('button', { name: '原页' }).click()
    await page.waitForSelector('canvas[data-boxes]')
    expect(Number(await page.locator('canvas').getAttribute('data-boxes'))).toBeGreaterThan(0)
    expect(errors).toEqual([])
    await page.close()
  })

  it('exports the ledger as it is filtered', async () => {
    const { page } = await openPage(browser, `${sample.running.url}#/ledger?type=target&q=增长`)
    const total = Number.parseInt(await page.locator('.total').innerText(), 10)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV' }).click(),
    ])
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\n')
    expect(lines.length - 1).toBe(total)
    expect(lines.slice(1).every((line) => line.includes('target'))).toBe(true)
    expect(await page.getByLabel('文字').inputValue()).toBe('增长')
    await page.close()
  })

  it('sets promised beside reported, with both sentences one click away', async () => {
    const { page, errors } = await openPage(browser, `${large.running.url}#/compare?year=2020`)
    const row = page.locator('.board tbody tr').filter({ hasText: '地区生产总值' }).first()
    expect(await row.innerText()).toMatch(/达到|超过/)
    await row.locator('summary').click()
    expect(await row.locator('.sentences').innerText()).toContain('增长8%')
    expect(errors).toEqual([])
    await page.close()
  })

  it('runs no script of a report', async () => {
    const [row] = (await large.ledger.documents()).filter(({ format }) => format === 'html')
    const { page } = await openPage(
      browser,
      `${large.running.url}#/document/${encodeURIComponent(row?.id ?? '')}`,
    )
    await page.waitForSelector('.text .block')
    expect(await page.locator('.text').innerText()).toContain('<script>window.hurt=1</script>')
    expect(await page.evaluate('window.hurt')).toBeUndefined()
    await page.close()
  })

  it('holds only the rows in sight of a ledger of two thousand', async () => {
    const { page } = await openPage(browser, `${large.running.url}#/ledger?type=`)
    expect(Number.parseInt(await page.locator('.total').innerText(), 10)).toBeGreaterThan(2000)
    await page.locator('.scroll').evaluate((box) => box.scrollTo(0, 36 * 1500))
    await page.waitForSelector('tr[aria-rowindex="1505"] a')
    expect(await page.locator('.ledger tbody tr').count()).toBeLessThan(80)
    await page.close()
  })

  it.each(['documents', 'ledger', 'compare', 'series', 'search', 'audit', 'due'])(
    'has no serious finding of axe in %s',
    async (view) => {
      const { page } = await openPage(browser, `${sample.running.url}#/${view}`)
      await page.waitForLoadState('networkidle')
      expect(await seriousFindings(page)).toEqual([])
      await page.close()
    },
  )

  it('has no serious finding of axe in a document, in the dark', async () => {
    const [row] = await sample.ledger.documents()
    const { page } = await openPage(
      browser,
      `${sample.running.url}#/document/${encodeURIComponent(row?.id ?? '')}`,
    )
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.waitForSelector('.text mark')
    expect(await seriousFindings(page)).toEqual([])
    await page.close()
  })

  it('shows the same in one file without a server', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'taizhang-')), 'report.html')
    writeFileSync(file, await reportPage(large.ledger, loadAssets()))
    const { page, errors } = await openPage(browser, `file://${file}#/compare?year=2020`)
    expect(await page.locator('.board tbody tr').count()).toBeGreaterThan(0)
    await page.goto(`file://${file}#/ledger?type=`)
    await page.waitForSelector('.ledger a')
    expect(errors).toEqual([])
    await page.close()
  })

  it('speaks English when asked', async () => {
    const { page } = await openPage(browser, sample.running.url)
    await page.getByRole('button', { name: 'English' }).click()
    expect(await page.locator('h1').innerText()).toBe('Documents')
    await page.close()
  })
})

async function seriousFindings(page: Page): Promise<string[]> {
  // The policy of the page allows no script tag from outside; evaluation by the driver is not bound by it.
  await page.evaluate(readFileSync(axe, 'utf8'))
  const found: { violations: { id: string; impact: string; nodes: { html: string }[] }[] } =
    await page.evaluate('axe.run()')
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
