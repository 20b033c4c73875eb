/** Measures identifying and segmenting on the sample corpus repeated to a few megabytes: MB of UTF-8 a second. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { identify } from '../../pipeline/identify/identify.js'
import { readDocument } from '../../pipeline/read/read.js'
import { segment } from '../../pipeline/segment/segment.js'
import type { ReportDocument } from '../../schemas/document.js'

const sample = path.resolve(import.meta.dirname, '../../corpus/reports/baishi-2023-work-report.docx')
const rounds = 8

/** The document with its blocks `times` over, as a test that time grows with length and no faster. */
function repeat(document: ReportDocument, times: number): ReportDocument {
  const length = document.text.length + 1
  const blocks = Array.from({ length: times }, (_, turn) =>
    document.blocks.map((block) => ({
      ...block,
      start: block.start + turn * length,
      end: block.end + turn * length,
    })),
  ).flat()
  return { ...document, text: Array.from({ length: times }, () => document.text).join('\n'), blocks }
}

const document = await readDocument(new Uint8Array(readFileSync(sample)), sample)
for (const times of [50, 200, 800]) {
  const long = repeat(document, times)
  const megabytes = Buffer.byteLength(long.text) / 1e6
  const started = performance.now()
  for (let round = 0; round < rounds; round++) segment(long, identify(long).meta)
  const seconds = (performance.now() - started) / 1000 / rounds
  console.log(`${megabytes.toFixed(1)} MB: ${(megabytes / seconds).toFixed(1)} MB/s`)
}
