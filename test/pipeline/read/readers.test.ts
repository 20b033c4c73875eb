import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../pipeline/read/read.js'
import { readers } from '../../../pipeline/read/registry.js'
import { itConforms } from './reader.conformance.js'

const corpus = path.resolve(import.meta.dirname, '../../../corpus')
const sentence = '现在，我代表县人民政府，向大会报告工作，请予审议，并请县政协委员和其他列席人员提出意见。'
const files = {
  pdf: 'reports/baishi-2023-work-report.pdf',
  docx: 'reports/baishi-2023-work-report.docx',
  html: 'reports/baishi-2023-work-report.html',
  text: 'sources/baishi-2023-work-report.md',
}
const bytesOf = (file: string) => new Uint8Array(readFileSync(path.join(corpus, file)))

for (const reader of readers) itConforms(reader, { bytes: bytesOf(files[reader.format]), sentence })

describe('the same report in several files', () => {
  const linesOf = async (file: string) => {
    const { text } = await readDocument(bytesOf(file), file)
    return text.split('\n').map((line) => line.replaceAll(/\s/g, ''))
  }

  it.each([files.docx, files.pdf])('gives the same paragraphs from %s as from HTML', async (file) => {
    expect(await linesOf(file)).toEqual(await linesOf(files.html))
  })
})
