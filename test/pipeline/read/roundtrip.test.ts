import { Document, Packer, Paragraph, TextRun } from 'docx'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../pipeline/read/read.js'

/**
 * Paragraphs as reports have them. Blanks are left out: a blank is what containers add and lose, and what
 * the readers may touch. A sentence ends each, so that none is taken for a button of a page.
 */
const paragraphs = fc
  .stringMatching(
    /^[\u4E00-\u9FA5，、；：“”‘’（）《》〔〕0-9A-Za-z%.&<>"'①②㎡％—…·\u{20000}-\u{2A6DF}]{12,80}$/u,
  )
  .map((line) => `${line}。`)
const texts = fc.array(paragraphs, { minLength: 3, maxLength: 12 })

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
const read = async (bytes: Uint8Array, name: string) => (await readDocument(bytes, name)).text.split('\n')

describe('any Chinese paragraphs come back identical', () => {
  it('from a Word file, however its runs are cut', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 20 }), async (lines, cut) => {
        const runs = (line: string) => {
          const signs = [...line]
          return [signs.slice(0, cut), signs.slice(cut)].map((part) => new TextRun(part.join('')))
        }
        const document = new Document({
          sections: [{ children: lines.map((line) => new Paragraph({ children: runs(line) })) }],
        })
        expect(await read(new Uint8Array(await Packer.toBuffer(document)), 'a.docx')).toEqual(lines)
      }),
      { numRuns: 25 },
    )
  })

  it.each([
    ['paragraphs', (lines: string[]) => lines.map((line) => `<p>　　${line}</p>`).join('\n')],
    ['line breaks', (lines: string[]) => lines.map((line) => `&nbsp;&nbsp;&nbsp; ${line}<br>\n`).join('')],
    [
      'nested blocks',
      (lines: string[]) => lines.map((line) => `<div><section><span>${line}</span></section></div>`).join(''),
    ],
  ])('from a page that sets them as %s', async (_, mark) => {
    await fc.assert(
      fc.asyncProperty(texts, async (lines) => {
        const page = `<html><head><meta charset="utf-8"></head><body><div id="zoom">${mark(lines.map(escaped))}</div></body></html>`
        expect(await read(new TextEncoder().encode(page), 'a.html')).toEqual(lines)
      }),
      { numRuns: 40 },
    )
  })

  it('from plain text', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (lines) => {
        expect(await read(new TextEncoder().encode(`${lines.join('\n')}\n`), 'a.txt')).toEqual(lines)
      }),
      { numRuns: 40 },
    )
  })
})
