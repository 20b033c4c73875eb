import { describe, expect, it } from 'vitest'
import { pdfReader } from '../../../../pipeline/read/pdf.js'
import { PdfPage, writePdf } from '../../../support/pdf-writer.js'
import { onePage } from '../../../support/typeset.js'

const page = () => onePage(['全年新增就业1.2万人。'])

describe('files that cannot be read', () => {
  it.each([
    ['protected by a password', writePdf([page()], { encrypted: true }), 'pdf-encrypted'],
    ['cut off before anything useful', writePdf([page()]).slice(0, 60), 'pdf-damaged'],
    ['no PDF inside', new TextEncoder().encode('%PDF-1.7\nnothing here'), 'pdf-damaged'],
    ['without any text', writePdf([new PdfPage()]), 'text-missing'],
  ])('%s say so', async (_, bytes, code) => {
    await expect(pdfReader.read(bytes, {})).rejects.toMatchObject({ name: 'TaizhangError', code })
  })

  it('longer than the limit are refused before any page is read', async () => {
    const bytes = writePdf([page(), page(), page()])
    await expect(pdfReader.read(bytes, { maxPages: 2 })).rejects.toMatchObject({ code: 'limit-pages' })
  })

  it('are left when the caller gives up', async () => {
    const signal = AbortSignal.abort(new Error('given up'))
    await expect(pdfReader.read(writePdf([page()]), { signal })).rejects.toThrow('given up')
  })

  it('leave the caller its bytes', async () => {
    const bytes = writePdf([page()])
    const before = bytes.slice()
    await pdfReader.read(bytes, {})
    expect(bytes).toEqual(before)
  })
})

describe('reading', () => {
  it('keeps the order of pages however many there are', async () => {
    const things = ['粮食', '棉花', '油料', '水果', '蔬菜', '茶叶', '木材', '水泥', '钢材', '煤炭']
    const sentences = things.map((thing, at) => `${thing.repeat(at + 2)}产量稳步增长。`)
    const { text } = await pdfReader.read(writePdf(sentences.map((each) => onePage([each]))), {})
    expect(text.split('\n')).toEqual(sentences)
  })

  it('leaves the process its own built-ins, whatever pdf.js brings', async () => {
    await pdfReader.read(writePdf([page()]), {})
    const sources = [Array.prototype.push, JSON.parse, JSON.stringify].map(String)
    expect(sources.every((source) => source.includes('[native code]'))).toBe(true)
  })
})
