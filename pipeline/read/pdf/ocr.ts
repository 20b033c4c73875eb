/** Pages that are pictures into Pages with recognised text, laid out by the same rules as drawn text. */

import { median } from './geometry.js'
import { withPdf } from './open.js'
import type { Chunk, Glyph, Page } from './page.js'
import { OPS, type PDFDocumentProxy } from './pdfjs.js'
import { openRecogniser, type RecognisedLine, type Recogniser } from './recognise.js'
import { isWide } from './spacing.js'

export interface Recognition {
  /** Pages as recognised, by number; a blank page has no chunks. */
  pages: Map<number, Page>
  /** Pictures that no engine has read. */
  unread: number[]
  engine: string
}

/** @param numbers pages without readable text of their own */
export async function recognisePages(
  bytes: Uint8Array,
  numbers: readonly number[],
  signal?: AbortSignal,
): Promise<Recognition> {
  return await withPdf(bytes, (pdf) => recogniseIn(pdf, numbers, signal), true)
}

/** Blank pages wake no engine. */
async function recogniseIn(
  pdf: PDFDocumentProxy,
  numbers: readonly number[],
  signal: AbortSignal | undefined,
): Promise<Recognition> {
  const pictures: number[] = []
  for (const number of numbers) if (await isPicture(pdf, number)) pictures.push(number)
  const engine = pictures.length > 0 ? await openRecogniser() : undefined
  if (!engine) return { pages: new Map(), unread: pictures, engine: '' }
  const pages = new Map<number, Page>()
  try {
    for (const number of pictures) {
      signal?.throwIfAborted()
      pages.set(number, await recognisePage(pdf, number, engine))
    }
  } finally {
    await engine.close()
  }
  return { pages, unread: [], engine: engine.name }
}

const drawing = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject])
/** So many paths are letters drawn as outlines. */
const manyPaths = 200

async function isPicture(pdf: PDFDocumentProxy, number: number): Promise<boolean> {
  const page = await pdf.getPage(number)
  const { fnArray } = await page.getOperatorList({ annotationMode: 0 })
  const paths = fnArray.filter((operator) => operator === OPS.constructPath).length
  return fnArray.some((operator) => drawing.has(operator) || operator === OPS.showText) || paths > manyPaths
}

async function recognisePage(pdf: PDFDocumentProxy, number: number, engine: Recogniser): Promise<Page> {
  const page = await pdf.getPage(number)
  const scale = engine.resolution / 72
  const viewport = page.getViewport({ scale })
  const { canvas, context } = createCanvas(pdf, viewport.width, viewport.height)
  await page.render({ canvas, canvasContext: context, viewport, annotationMode: 0 }).promise
  page.cleanup()
  const lines = await engine.recognise(canvas.toBuffer('image/png'))
  const { width, height } = page.getViewport({ scale: 1 })
  return { number, width, height, chunks: toChunks(lines, 1 / scale), rules: [], paths: 0 }
}

/** pdf.js makes the canvas with `@napi-rs/canvas`, which types it as a browser's. */
function createCanvas(pdf: PDFDocumentProxy, width: number, height: number) {
  // biome-ignore lint/suspicious/noExplicitAny: pdf.js types its factory as Object
  const factory: any = pdf.canvasFactory
  return factory.create(Math.ceil(width), Math.ceil(height))
}

/** Characters evenly over the line's width, so that the layout rules can work on them. */
export function toChunks(lines: readonly RecognisedLine[], scale: number): Chunk[] {
  const read = lines
    .map((line) => ({ ...line, text: withoutGaps(line.text) }))
    .filter(({ text, confidence }) => text !== '' && confidence > 0.2)
  const sizes = read.map((line) => ((line.x1 - line.x0) * scale) / emsOf(line.text))
  const usual = median(sizes)
  return read.map((line, index) => {
    const own = sizes[index] ?? usual
    return toChunk(line, scale, Math.abs(own - usual) < 0.15 * usual ? usual : own)
  })
}

const fullWidth: Record<string, string> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）' }

/** 〔2023〕6号: engines take its brackets for those they know better. */
const documentYear = /[〔[［【(（]((?:19|20)\d\d)[〕\]］】)）](?=\d{1,4}号)/g

/** Engines part every two Han with a blank, and take the marks of Chinese for those of English. */
function withoutGaps(text: string): string {
  return text
    .trim()
    .replace(/(?<=[^\x20-\x7e])\s+|\s+(?=[^\x20-\x7e])/g, '')
    .replace(/(?<=\d\.)\s+(?=\d)/g, '')
    .replace(documentYear, '〔$1〕')
    .replace(/(?<=\p{Script=Han})[,;:()]|[,;:()](?=\p{Script=Han})/gu, (mark) => fullWidth[mark] ?? mark)
}

function emsOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (isWide(character) ? 1 : 0.5), 0)
}

function toChunk(line: RecognisedLine, scale: number, size: number): Chunk {
  const box = { x0: line.x0 * scale, x1: line.x1 * scale, y0: line.y0 * scale, y1: line.y1 * scale }
  const step = (box.x1 - box.x0) / emsOf(line.text)
  const y = box.y1 - 0.12 * size
  let x = box.x0
  const glyphs: Glyph[] = []
  let blank = false
  for (const character of line.text) {
    const width = isWide(character) ? step : step / 2
    if (character !== ' ')
      glyphs.push({ text: character, x0: x, x1: x + width, y, size, blank, starts: false })
    blank = character === ' '
    x += width
  }
  const font = { name: '', bold: false }
  return { ...box, glyphs, y, size, font, artifact: false, clip: box, confidence: line.confidence }
}
