/** What every reader must do, whatever its format; the samples are the formats' own. */
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../pipeline/read/read.js'
import type { Reader } from '../../../pipeline/read/reader.js'
import { ReportDocument } from '../../../schemas/document.js'
import { TaizhangError } from '../../../schemas/errors.js'

export type Sample = {
  /** A whole file with at least one page of text. */
  bytes: Uint8Array
  /** A sentence that stands in it. */
  sentence: string
}

export function itConforms(reader: Reader, { bytes, sentence }: Sample): void {
  const name = `sample.${reader.format === 'text' ? 'txt' : reader.format}`
  const read = (content: Uint8Array, options = {}) => readDocument(content, name, options)

  describe(`the ${reader.format} reader`, () => {
    it('gives a document of the schema, in its own format', async () => {
      const document = await read(bytes)
      expect(ReportDocument.parse(document)).toEqual(document)
      expect(document.format).toBe(reader.format)
    })

    it('keeps a sentence in one block, unbroken', async () => {
      const { text, blocks } = await read(bytes)
      const holding = blocks.filter((block) => text.slice(block.start, block.end).includes(sentence))
      expect(holding).toHaveLength(1)
    })

    it('tiles the text with blocks, one line feed between them', async () => {
      const { text, blocks } = await read(bytes)
      expect(blocks.map((block) => text.slice(block.start, block.end)).join('\n')).toBe(text)
      expect(blocks.every((block) => block.end > block.start)).toBe(true)
    })

    it('leaves no line feed, double blank or unprintable character in a block', async () => {
      const { text, blocks } = await read(bytes)
      const odd = blocks
        .map((block) => text.slice(block.start, block.end))
        .filter((line) => /[\n\r\0\uFEFF\u00AD\u200B]| {2}|^ | $/.test(line))
      expect(odd).toEqual([])
    })

    it('lays the cells of table rows inside the text', async () => {
      const { text, blocks } = await read(bytes)
      const cells = blocks.flatMap((block) => block.table?.cells ?? [])
      expect(
        cells.filter((cell) => cell.end > text.length || /[\t\n]/.test(text.slice(cell.start, cell.end))),
      ).toEqual([])
    })

    it('gives the same document for the same bytes, and leaves the bytes alone', async () => {
      const copy = bytes.slice()
      expect(await read(copy)).toEqual(await read(bytes))
      expect(Buffer.compare(copy, bytes)).toBe(0)
    })

    it('fails with a word and a remedy on an empty file', async () => {
      await expect(read(new Uint8Array())).rejects.toMatchObject({ code: 'file-empty' })
      await expect(reader.read(new Uint8Array(), {})).rejects.toBeInstanceOf(TaizhangError)
    })

    it.each([0.1, 0.5, 0.9, 0.99])(
      'reads what is there or says so when only %s of the file is left',
      async (share) => {
        const part = bytes.subarray(0, Math.floor(bytes.length * share))
        const outcome = await read(part).catch((error: unknown) => error)
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(TaizhangError)
        else expect(ReportDocument.parse(outcome).text).not.toBe('')
      },
    )

    it('stops at the limit of characters', async () => {
      await expect(read(bytes, { maxCharacters: 10 })).rejects.toMatchObject({ code: 'limit-size' })
    })
  })
}
