/** The page for everybody: no serious finding of axe in any view, language, colour or width. */
import { rmSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  buildPage,
  canBrowse,
  closeSite,
  documentAddress,
  openBrowser,
  root,
  type Site,
  seriousFindings,
  settled,
  siteOf,
  temporaryFolder,
} from './browser.js'

const wide = { width: 1280, height: 900 }
const phone = { width: 390, height: 800 }
/** Every two of language, colours and width meet once. */
const readers = [
  { name: 'Chinese, light, wide', english: false, colorScheme: 'light', viewport: wide },
  { name: 'English, dark, wide', english: true, colorScheme: 'dark', viewport: wide },
  { name: 'Chinese, dark, phone', english: false, colorScheme: 'dark', viewport: phone },
  { name: 'English, light, phone', english: true, colorScheme: 'light', viewport: phone },
] as const
/** With what they ask for. */
const views = {
  documents: '',
  ledger: '',
  compare: '',
  series: '',
  search: 'q=新增就业',
  audit: '',
  due: 'implied=1',
}

describe.runIf(canBrowse)('the page for everybody', () => {
  const temporary = temporaryFolder()
  let browser: Browser
  let site: Site
  beforeAll(async () => {
    const assets = await buildPage(temporary)
    browser = await openBrowser()
    const samples = [
      'baishi-2022-work-report.pdf',
      'baishi-2023-work-report.docx',
      'qingchuan-2023-work-report.docx',
    ]
    const paths = samples.map((name) => path.join(root, 'corpus/reports', name))
    site = await siteOf(paths, assets, true)
  })
  afterAll(async () => {
    await browser?.close()
    await closeSite(site)
    rmSync(temporary, { recursive: true })
  })

  it.each(readers)(
    'has no serious finding of axe in any view: $name',
    async ({ english, colorScheme, viewport }) => {
      const context = await browser.newContext({ colorScheme, viewport, reducedMotion: 'reduce' })
      if (english) await context.addInitScript({ content: 'localStorage.setItem("language", "en")' })
      const page = await context.newPage()
      const found: string[] = []
      for (const [view, query] of Object.entries(views)) {
        await page.goto(`${site.url}#/${view}?${query}`)
        await settled(page, view)
        found.push(...(await seriousFindings(page)).map((finding) => `${view}: ${finding}`))
      }
      await page.goto(await documentAddress(site, (file) => file.endsWith('pdf')))
      await page.locator('.text mark').first().waitFor()
      found.push(...(await seriousFindings(page)))
      await page.getByRole('button', { name: english ? 'Page image' : '原页' }).click()
      await page.waitForSelector('canvas[data-boxes]')
      found.push(...(await seriousFindings(page)))
      expect(found).toEqual([])
      await context.close()
    },
  )
})
