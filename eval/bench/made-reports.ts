/** N reports of three formats made from the sample corpus: every figure of HTML and DOCX anew, every PDF with bytes of its own. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { MetaOverride } from '../../schemas/ingest.js'

const corpus = path.resolve(import.meta.dirname, '../../corpus/reports')
const models = [
  'baishi-2023-work-report.html',
  'baishi-2023-work-report.docx',
  'qingchuan-2023-key-projects.pdf',
  'baishi-2021-work-report.docx',
  'qingchuan-2023-work-report.html',
  'baishi-2022-work-report.pdf',
]

export type MadeReports = { files: string[]; overrides: MetaOverride[]; bytes: number }

/** Reports of different places and years, so that none of them repeats another. */
export function makeReports(count: number, folder: string): MadeReports {
  mkdirSync(folder, { recursive: true })
  const made: MadeReports = { files: [], overrides: [], bytes: 0 }
  for (let at = 0; at < count; at++) {
    const model = models[at % models.length] ?? ''
    const bytes = varied(readFileSync(path.join(corpus, model)), path.extname(model), at + 1)
    const file = path.join(folder, `${String(at).padStart(6, '0')}${path.extname(model)}`)
    writeFileSync(file, bytes)
    made.files.push(file)
    made.bytes += bytes.length
    made.overrides.push({ file, place: `样本${Math.floor(at / 20)}县`, year: 2001 + (at % 20) })
  }
  return made
}

function varied(bytes: Buffer, ending: string, seed: number): Uint8Array {
  if (ending === '.html') return strToU8(newFigures(bytes.toString('utf8'), seed))
  if (ending === '.pdf') return Buffer.concat([bytes, Buffer.from(`\n% ${seed}\n`)])
  const parts = unzipSync(new Uint8Array(bytes))
  const body = parts['word/document.xml']
  if (body) parts['word/document.xml'] = strToU8(newFigures(strFromU8(body), seed))
  return zipSync(parts, { level: 6 })
}

/** Decimals only: dates, list numbers and the attributes of markup stay. */
function newFigures(text: string, seed: number): string {
  let state = seed
  return text.replace(/(?<=[\u4e00-\u9fff])\d+\.\d+/g, () => {
    state = (state * 48271) % 2147483647
    return (1 + (state % 9000) / 10).toFixed(1)
  })
}
