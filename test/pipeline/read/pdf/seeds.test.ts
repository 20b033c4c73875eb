import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { pdfReader } from '../../../../pipeline/read/pdf.js'
import type { ReportDocument } from '../../../../schemas/document.js'
import { textsOf } from '../../../support/read-pdf.js'

const shared = path.resolve(import.meta.dirname, '../../../../../shared')
const read = (file: string) => pdfReader.read(readFileSync(path.join(shared, file)), {})
const bare = (text: string) => text.replace(/\s/g, '')
const twinOf = (name: string) => bare(readFileSync(path.join(shared, 'corpus-text', `${name}.txt`), 'utf8'))

/** A paragraph may end after a stop, and where nothing but a heading, a signature or a list item is. */
function endsInMidSentence(text: string): boolean {
  return text.length > 40 && !/[。！？：；…!?;:）)][”’》」"']*$/u.test(text)
}

describe.runIf(existsSync(shared))('real files beside their twins', () => {
  describe('a two-column newspaper page', () => {
    let document: ReportDocument
    beforeAll(async () => {
      document = await read('corpus/seeds/jiaozuo-2023-assessment-notice.pdf')
    })

    it('gives the characters of its twin in order and no others', () => {
      expect(bare(document.text)).toBe(twinOf('jiaozuo-2023-assessment-notice'))
    })

    it('ends paragraphs only where a sentence or a heading ends', () => {
      const open = textsOf(document).filter((text) => !/[。！？：；）]$/u.test(text))
      expect(open.filter((text) => text.length > 30 || /^\d|[的，、]$/u.test(text))).toEqual([
        expect.stringMatching(/^2024年2月6日$/),
      ])
    })

    it('sets its running heads aside', () => {
      expect(document.furniture.map(({ kind }) => kind).sort()).toEqual([
        ...Array.from({ length: 3 }, () => 'footer'),
        ...Array.from({ length: 3 }, () => 'header'),
      ])
    })
  })

  describe('a report of twenty pages', () => {
    it("gives the characters of its twin below the web page's head, whole paragraphs", async () => {
      const document = await read('corpus/seeds/mengzhou-2023-work-report.pdf')
      const twin = twinOf('mengzhou-2023-work-report')
      expect(bare(document.text)).toBe(twin.slice(twin.length - bare(document.text).length))
      expect(textsOf(document).filter(endsInMidSentence)).toEqual([])
    })
  })

  it('reads an award table of seven pages as one table', async () => {
    const document = await read('corpus-extra/contest-award-list.pdf')
    expect(new Set(document.blocks.map(({ kind, table }) => `${kind} ${table?.table}`))).toEqual(
      new Set(['table_row 0']),
    )
    expect(document.blocks.length).toBeGreaterThan(650)
    const heads = document.blocks.at(-1)?.table?.cells.map(({ head }) => head)
    expect(heads).toEqual(['组别', '团队名称', '团队学校', '奖项'])
  })

  it('reads a letterhead of two offices before the number and the title', async () => {
    const document = await read('corpus-extra/joint-letterhead-notice.pdf')
    const texts = textsOf(document)
    expect(texts.slice(0, 3).map((text) => text.length)).toEqual([8, 7, 2])
    expect(texts[2]).toBe('文件')
    expect(document.furniture.map(({ kind }) => kind)).toEqual(Array(5).fill('page_number'))
  })
})
