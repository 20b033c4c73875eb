import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { toChunks } from '../../../../pipeline/read/pdf/ocr.js'
import * as recognise from '../../../../pipeline/read/pdf/recognise.js'
import { PdfPage } from '../../../support/pdf-writer.js'
import { readPages, textsOf } from '../../../support/read-pdf.js'
import { onePage } from '../../../support/typeset.js'

const scan = readFileSync(path.join(import.meta.dirname, '../../../fixtures/scanned-page.jpg'))
const scanned = () => new PdfPage(595, 432).image(scan, 1240, 900)
const words = '全年新增就业1.2万人，完成年度目标。'
/** What the picture shows. */
const printed = [
  '青川县政府工作报告',
  '过去一年，全县地区生产总值达到312.6亿元，增长6.5%；一般公共预算收入完成18.4亿元，增长8.2%；城镇新增就业12600人，超额完成年度目标。',
  '今年的主要预期目标是：地区生产总值增长6%左右，粮食总产量稳定在31万吨以上，新建改建农村公路120公里，新增高标准农田4.2万亩。',
].join('')

function errorRate(read: string, meant: string): number {
  let row = Array.from({ length: meant.length + 1 }, (_, at) => at)
  for (const [at, character] of Array.from(read).entries()) {
    const above = row
    row = [at + 1]
    for (let to = 1; to <= meant.length; to++) {
      const change = (above[to - 1] ?? 0) + (meant[to - 1] === character ? 0 : 1)
      row.push(Math.min(change, (above[to] ?? 0) + 1, (row[to - 1] ?? 0) + 1))
    }
  }
  return (row.at(-1) ?? 0) / meant.length
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('scanned pages', () => {
  it('are recognised, with confidence on their blocks and a warning', async () => {
    const document = await readPages([onePage([words]), scanned()])
    const blocks = document.blocks.filter(({ page }) => page === 2)
    const read = blocks.map(({ start, end }) => document.text.slice(start, end)).join('')
    expect(errorRate(read.replace(/\s/g, ''), printed)).toBeLessThan(0.08)
    expect(blocks.every(({ ocr }) => ocr !== undefined && ocr > 0.5)).toBe(true)
    expect(textsOf(document)[0]).toBe(words)
    expect(document.warnings.map(({ code }) => code)).toEqual(['text-ocr'])
  })

  it('are named, with what to install, where no engine is; the rest is used', async () => {
    vi.spyOn(recognise, 'openRecogniser').mockResolvedValue(undefined)
    const document = await readPages([onePage([words]), scanned(), new PdfPage()])
    expect(textsOf(document)).toEqual([words])
    expect(document.warnings).toEqual([
      { code: 'pages-unread', message: expect.stringMatching(/page 2; .*tesseract\.js/) },
    ])
  })

  it('are no failure even where the file holds nothing else', async () => {
    vi.spyOn(recognise, 'openRecogniser').mockResolvedValue(undefined)
    const document = await readPages([scanned()])
    expect(document).toMatchObject({ text: '', blocks: [], warnings: [{ code: 'pages-unread' }] })
  })

  it('with a text layer of their own need no engine', async () => {
    const open = vi.spyOn(recognise, 'openRecogniser')
    const document = await readPages([scanned().text(40, 60, words, { mode: 3 })])
    expect(textsOf(document)).toEqual([words])
    expect(document.blocks[0]?.ocr).toBeGreaterThan(0)
    expect(open).not.toHaveBeenCalled()
  })
})

describe('recognised lines', () => {
  it('lose the blanks that engines put between Han and keep those between words', () => {
    const line = { text: '全 年 新 增 GDP per head', x0: 0, y0: 0, x1: 800, y1: 40, confidence: 0.9 }
    const [chunk] = toChunks([line], 1)
    expect(chunk?.glyphs.map(({ text, blank }) => (blank ? ` ${text}` : text)).join('')).toBe(
      '全年新增GDP per head',
    )
  })

  it.each([
    ['一等奖(2个):甲镇,乙镇', '一等奖（2个）：甲镇，乙镇'],
    ['白政〔2023]6号', '白政〔2023〕6号'],
  ])('%s have the marks of Chinese: %s', (text, meant) => {
    const [chunk] = toChunks([{ text, x0: 0, y0: 0, x1: 800, y1: 40, confidence: 0.9 }], 1)
    expect(chunk?.glyphs.map((glyph) => glyph.text).join('')).toBe(meant)
  })
})
