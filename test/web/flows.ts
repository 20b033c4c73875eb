/** What a clerk does with the page, over any ledger; each flow gives what it saw. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

/** Clicks a record of the open document: the words marked for it, and its id. */
export async function clickRecord(page: Page, nth: number): Promise<{ id: string; marked: string }> {
  const record = page.locator('.records button.record').nth(nth)
  await record.click()
  const id = (await record.getAttribute('data-record')) ?? ''
  await page.waitForSelector(`mark.selected[data-records~="${id}"]`)
  return { id, marked: (await page.locator('mark.selected').allInnerTexts()).join('') }
}

/** Exports the ledger as it is shown: the number of rows the page names, and the lines of the file. */
export async function exportLedger(page: Page): Promise<{ total: number; lines: string[] }> {
  const total = Number.parseInt(await page.locator('.total').innerText(), 10)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV' }).click(),
  ])
  const [, ...lines] = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\n')
  return { total, lines }
}

/** The work that scrolling through two thousand rows costs: questions to the server, most rows at a time. */
export async function scrollThrough(page: Page): Promise<{ total: number; asked: number; mostRows: number }> {
  const total = Number.parseInt(await page.locator('.total').innerText(), 10)
  let asked = 0
  page.on('request', (request) => {
    if (request.url().includes('/api/records')) asked += 1
  })
  let mostRows = 0
  for (let first = 0; first < Math.min(total, 2000); first += 90) {
    await page.locator('.scroll').evaluate((box, top) => box.scrollTo(0, top), first * 36)
    await page.waitForSelector(`tr[aria-rowindex="${first + 2}"] a`)
    mostRows = Math.max(mostRows, await page.locator('.ledger tbody tr').count())
  }
  return { total, asked, mostRows }
}
