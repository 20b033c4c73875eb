import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sniffFormat } from '../../../pipeline/read/sniff.js'

const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])))
const ole = (stream: string) =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.from(`${stream}\0`, 'utf16le'),
    ]),
  )
const codeOf = (bytes: Uint8Array, name = 'a.docx') => {
  try {
    return sniffFormat(bytes, name)
  } catch (error) {
    return (error as { code?: string }).code
  }
}

describe('sniffFormat', () => {
  it.each([
    ['pdf', strToU8('%PDF-1.7\n')],
    ['pdf', strToU8('\n\n%PDF-1.4')],
    ['docx', zip('[Content_Types].xml', 'word/document.xml')],
    ['html', strToU8('\uFEFF<!-- saved --> <!DOCTYPE html><p>x')],
    ['html', strToU8('<?xml version="1.0"?><html></html>')],
    ['html', strToU8('var a = 1\n<div class="x"><p>文</p></div>')],
  ])('tells %s by its content, whatever its name', (format, bytes) => {
    expect(sniffFormat(bytes, 'report.bin')).toBe(format)
  })

  it('takes text by its ending only', () => {
    expect(codeOf(strToU8('一、工作回顾'), 'a.TXT')).toBe('text')
    expect(codeOf(strToU8('# 标题'), 'a.md')).toBe('text')
    expect(codeOf(strToU8('# 标题 <br> <div>'), 'a.md')).toBe('text')
    expect(codeOf(strToU8('一、工作回顾'), 'a.csv')).toBe('format-unknown')
    expect(codeOf(strToU8('<html><p>文'), 'a.txt')).toBe('html')
  })

  it.each([
    ['format-ofd', zip('OFD.xml', 'Doc_0/Document.xml')],
    ['format-spreadsheet', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['format-unknown', zip('[Content_Types].xml', 'ppt/presentation.xml')],
    ['format-unknown', zip('a.txt')],
    ['format-legacy-word', ole('WordDocument')],
    ['format-spreadsheet', ole('Workbook')],
    ['docx-encrypted', ole('EncryptedPackage')],
    ['format-unknown', ole('SomethingElse')],
    ['format-unknown', strToU8('{\\rtf1 x}')],
    ['format-unknown', strToU8('MIME-Version: 1.0\nContent-Type: multipart/related\n<html>')],
    ['format-unknown', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0])],
    ['format-unknown', new Uint8Array(Array.from({ length: 500 }, (_, at) => (at * 37) % 256))],
    ['file-empty', new Uint8Array()],
  ])('refuses with %s', (code, bytes) => {
    expect(codeOf(bytes)).toBe(code)
  })

  it('is not misled by a spreadsheet embedded in a document', () => {
    expect(codeOf(zip('[Content_Types].xml', 'word/document.xml', 'word/embeddings/a.xlsx'))).toBe('docx')
  })

  it('knows a document that is cut off before its directory', () => {
    const whole = zip('[Content_Types].xml', 'word/document.xml', 'word/styles.xml')
    expect(codeOf(whole.subarray(0, whole.length - 120))).toBe('docx')
  })
})
