/** The page in a real browser: what a clerk does with it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Assets } from '../../pipeline/serve/assets.js'
import { reportPage } from '../../pipeline/serve/report.js'
import { reportText } from '../support/reports.js'
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

function writeReports(folder: string): string {
  mkdirSync(folder)
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
  const temporary = temporaryFolder()
  let browser: Browser
  let assets: Assets
  let sample: Site
  let large: Site
  beforeAll(async () => {
    assets = await buildPage(temporary)
    browser = await openBrowser()
    const samples = ['baishi-2022-work-report.pdf', 'baishi-2023-work-report.docx']
    sample = await siteOf(
      samples.map((name) => path.join(root, 'corpus/reports', name)),
      assets,
    )
    large = await siteOf([writeReports(path.join(temporary, 'reports'))], assets)
  })
  afterAll(async () => {
    await browser?.close()
    await closeSite(sample)
    await closeSite(large)
    rmSync(temporary, { recursive: true })
  })

  it('marks the words of the record that is clicked, and the record of the words that are clicked', async () => {
    const { page, errors } = await openPage(browser, sample.url)
    await page.locator('.card a.heading').nth(1).click()
    const { id, marked } = await clickRecord(page, 5)
    const record = await sample.ledger.record(id)
    expect(marked.replace(/\s/g, '')).toBe(record?.evidence.quote.replace(/\s/g, ''))
    const other = page.locator('.text mark').last()
    const ids = await other.getAttribute('data-records')
    await other.locator('span').click()
    const current = (ids ?? '').split(' ').map((each) => `[aria-current=true][data-record="${each}"]`)
    await page.locator(current.join()).waitFor()
    expect(errors).toEqual([])
    await page.close()
  })

  it('boxes the quote on the page image of a PDF, with no font or character map missing', async () => {
    const { page, errors } = await openPage(
      browser,
      await documentAddress(sample, (file) => file.endsWith('pdf')),
    )
    await page.locator('.records button.record').nth(3).click()
    await page.getByRole('button', { name: '原页' }).click()
    await page.waitForSelector('canvas[data-boxes]')
    expect(Number(await page.locator('canvas').getAttribute('data-boxes'))).toBeGreaterThan(0)
    expect(errors).toEqual([])
    const status = async (name: string) => (await page.request.get(`${sample.url}pdfjs/${name}`)).status()
    expect(await status('cmaps/UniGB-UCS2-H.bcmap')).toBe(200)
    expect(await status('standard_fonts/FoxitSerif.pfb')).toBe(200)
    expect(await status('package.json')).toBe(404)
    await page.close()
  })

  it('exports the ledger as it is filtered', async () => {
    const { page } = await openPage(browser, `${sample.url}#/ledger?type=target&q=增长`)
    await page.waitForSelector('.ledger a')
    const { total, lines } = await exportLedger(page)
    expect(lines.length).toBe(total)
    expect(lines.every((line) => line.includes('target'))).toBe(true)
    expect(await page.getByLabel('文字').inputValue()).toBe('增长')
    await page.close()
  })

  it('sets promised beside reported, with both sentences one click away', async () => {
    const { page, errors } = await openPage(browser, `${large.url}#/compare?year=2020`)
    const row = page.locator('.board tbody tr').filter({ hasText: '地区生产总值' }).first()
    expect(await row.innerText()).toMatch(/达到|超过/)
    await row.locator('summary').click()
    expect(await row.locator('.sentences').innerText()).toContain('增长8%')
    expect(errors).toEqual([])
    await page.close()
  })

  it('runs no script of a report', async () => {
    const { page } = await openPage(browser, await documentAddress(large, (file) => file.endsWith('html')))
    await page.waitForSelector('.text .block')
    expect(await page.locator('.text').innerText()).toContain('<script>window.hurt=1</script>')
    expect(await page.evaluate('window.hurt')).toBeUndefined()
    await page.close()
  })

  it('scrolls through two thousand records with few rows at a time and one question a hundred', async () => {
    const { page } = await openPage(browser, `${large.url}#/ledger?type=`)
    await page.waitForSelector('.ledger a')
    const { total, asked, mostRows } = await scrollThrough(page)
    expect(total).toBeGreaterThan(2000)
    expect(mostRows).toBeLessThan(80)
    expect(asked).toBeLessThanOrEqual(21)
    await page.close()
  })

  it('prints every row, not only those in sight', async () => {
    const { page } = await openPage(browser, `${large.url}#/ledger?type=target&q=新增学位`)
    await page.evaluate('window.print = () => document.body.classList.add("asked")')
    await page.waitForSelector('.ledger a')
    const total = Number.parseInt(await page.locator('.total').innerText(), 10)
    await page.keyboard.press('Control+p')
    await page.waitForSelector('body.asked')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.printed tbody tr:visible').count()).toBe(Math.min(total, 2000))
    expect(await page.locator('.scroll').isVisible()).toBe(false)
    await page.evaluate('window.dispatchEvent(new Event("afterprint"))')
    await page.waitForSelector('.printed', { state: 'detached' })
    await page.close()
  })

  it('leads from a day of the calendar to what falls due on it', async () => {
    const { page } = await openPage(browser, `${large.url}#/due?implied=1&month=2021-12`)
    const day = page.locator('.month .busy a').last()
    const count = Number.parseInt(await day.locator('b').innerText(), 10)
    await day.click()
    await page.waitForSelector('.month [aria-current=date]')
    await page.locator('main h2', { hasText: `2021-12-31 · ${count} ` }).waitFor()
    expect(await page.locator('main').innerText()).toContain(`1–100 / ${count}`)
    expect(await page.locator('.month thead').innerText()).toMatch(/^周一/)
    await page.close()
  })

  it('is used by keyboard alone', async () => {
    const { page } = await openPage(browser, await documentAddress(sample, (file) => file.endsWith('docx')))
    await page.waitForSelector('.text mark')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('跳到正文')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('main')
    await page.locator('.text mark span').nth(2).focus()
    await page.keyboard.press('Space')
    await page.waitForSelector('mark.selected')
    expect(await page.locator('.records [aria-current=true]').count()).toBe(1)
    await page.close()
  })

  it('shows the same in one file without a server or a network', async () => {
    const file = path.join(temporary, 'report.html')
    writeFileSync(file, await reportPage(sample.ledger, assets))
    const context = await browser.newContext({ offline: true })
    const page = await context.newPage()
    const outside: string[] = []
    page.on('request', (request) => request.url().startsWith('file:') || outside.push(request.url()))
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await page.goto(`file://${file}#/compare?year=2022`)
    await page.locator('.board tbody tr').first().waitFor()
    await page.goto(`file://${file}#/ledger?type=`)
    await page.waitForSelector('.ledger a')
    const all = Number.parseInt(await page.locator('.total').innerText(), 10)
    await page.getByLabel('文字').fill('增长')
    await page.getByLabel('文字').press('Enter')
    await page
      .locator('.total')
      .filter({ hasNotText: new RegExp(`^${all} `) })
      .waitFor()
    await page.locator('.ledger td a').first().click()
    await page.waitForSelector('mark.selected')
    expect(errors).toEqual([])
    expect(outside.filter((url) => !url.startsWith('data:'))).toEqual([])
    await context.close()
  })

  it('speaks English when asked', async () => {
    const { page } = await openPage(browser, sample.url)
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Documents' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.close()
  })
})
