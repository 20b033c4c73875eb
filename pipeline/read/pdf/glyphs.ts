/** A pdf.js page into a Page: characters at their places, gathered into chunks; strokes and fills into rules. */

import { foldCharacters } from './characters.js'
import { createFonts, type DrawnFont } from './fonts.js'
import { apply, holds, isSame, type Matrix, multiply, type Rect, toMatrix } from './geometry.js'
import { interpret, type Mark, type ShownGlyph, type Sink } from './operators.js'
import type { Apart, Chunk, Glyph, Page } from './page.js'
import type { PDFDocumentProxy, PDFPageProxy } from './pdfjs.js'
import { createRules } from './rules.js'
import type { Graphics, Pen } from './state.js'

export type PageReader = (page: PDFPageProxy) => Promise<Page>

/** Gaps wider than this (in ems) end a chunk; small enough to part table cells, larger than justification. */
const chunkGap = 0.9

export async function createPageReader(pdf: PDFDocumentProxy): Promise<PageReader> {
  const fonts = createFonts()
  const layers = await pdf.getOptionalContentConfig()
  return async (page) => {
    const viewport = page.getViewport({ scale: 1 })
    const area = { x0: 0, y0: 0, x1: viewport.width, y1: viewport.height }
    const chunks: Chunk[] = []
    const rules = createRules()
    const trail = { blank: false }
    const sink: Sink = {
      text: (glyphs, graphics, pen, mark) =>
        show(chunks, glyphs, graphics, pen, mark, rules.isCovered, trail),
      path: rules.path,
    }
    const isVisible = (group: unknown) => layers.isVisible(group)
    const font = (loadedName: string) => fonts(page, loadedName)
    await interpret({ page, font, isVisible, sink }, toMatrix(viewport.transform), area)
    return {
      number: page.pageNumber,
      width: viewport.width,
      height: viewport.height,
      chunks,
      rules: rules.list,
      paths: rules.count(),
    }
  }
}

/** A blank ends one string and the word after it begins the next, where the font changes. */
interface Trail {
  blank: boolean
}

type Covered = (x: number, y: number) => boolean

/** Draws one string: moves the pen as PDF does and adds each character to the running chunk or a new one. */
function show(
  chunks: Chunk[],
  shown: readonly (ShownGlyph | number)[],
  graphics: Graphics,
  pen: Pen,
  mark: Mark,
  isCovered: Covered,
  trail: Trail,
): void {
  const { font, fontSize } = graphics
  if (!font || fontSize === 0) return
  const matrix = multiply(graphics.ctm, pen.matrix)
  const size = Math.abs(fontSize) * Math.hypot(matrix[2], matrix[3])
  let starts = true
  for (const item of shown) {
    if (typeof item === 'number') {
      advance(pen, graphics, font, (-item * fontSize) / 1000)
      continue
    }
    const [x0, y0] = apply(matrix, pen.x, pen.y + graphics.textRise)
    const width = item.width * font.scale * fontSize
    advance(pen, graphics, font, font.vertical ? 0 : width)
    const [x1] = apply(matrix, pen.x, pen.y + graphics.textRise)
    advance(pen, graphics, font, graphics.charSpacing + (item.isSpace ? graphics.wordSpacing : 0))
    const text = foldCharacters(item.unicode)
    if (/^\s*$/u.test(text)) {
      trail.blank = true
      continue
    }
    const glyph: Glyph = { text, x0, x1, y: y0, size, blank: trail.blank, starts }
    place(chunks, glyph, font, apartOf(glyph, matrix, graphics, mark, isCovered), mark, graphics.clip)
    trail.blank = false
    starts = false
  }
}

function advance(pen: Pen, graphics: Graphics, font: DrawnFont, by: number): void {
  if (font.vertical) pen.y -= by
  else pen.x += by * graphics.horizontalScale
}

function apartOf(
  glyph: Glyph,
  matrix: Matrix,
  graphics: Graphics,
  mark: Mark,
  isCovered: Covered,
): Apart | undefined {
  const upright = matrix[0] > 0 && Math.abs(matrix[1]) < 0.1 * matrix[0]
  if (!upright) return 'rotated'
  const unseen =
    mark.hidden ||
    graphics.fillAlpha < 0.02 ||
    graphics.fill === 'transparent' ||
    (isWhite(graphics.fill) && !isCovered(glyph.x0, glyph.y))
  if (unseen) return 'hidden'
  if (graphics.renderingMode === 3) return 'unseen'
  const isInside = holds(graphics.clip, (glyph.x0 + glyph.x1) / 2, glyph.y - glyph.size * 0.35)
  return isInside ? undefined : 'clipped'
}

/** White or so close to it that nobody sees it on paper. */
function isWhite(fill: string): boolean {
  return /^#f[a-f\d]f[a-f\d]f[a-f\d]$/i.test(fill)
}

function place(
  chunks: Chunk[],
  glyph: Glyph,
  font: DrawnFont,
  apart: Chunk['apart'],
  mark: Mark,
  clip: Rect,
): void {
  const last = chunks[chunks.length - 1]
  if (
    last &&
    last.apart === apart &&
    last.artifact === mark.artifact &&
    isSame(last.clip, clip) &&
    follows(last, glyph, font)
  ) {
    last.glyphs.push(glyph)
    last.x1 = Math.max(last.x1, glyph.x1)
    return
  }
  chunks.push({
    glyphs: [glyph],
    x0: glyph.x0,
    x1: glyph.x1,
    y0: glyph.y - glyph.size * font.ascent,
    y1: glyph.y - glyph.size * font.descent,
    y: glyph.y,
    size: glyph.size,
    font,
    artifact: mark.artifact,
    clip,
    ...(apart ? { apart } : {}),
  })
}

function follows(chunk: Chunk, glyph: Glyph, font: DrawnFont): boolean {
  if (chunk.apart === 'rotated') return followsTurned(chunk, glyph)
  const gap = glyph.x0 - chunk.x1
  return (
    Math.abs(glyph.y - chunk.y) < 0.05 * glyph.size &&
    Math.abs(glyph.size - chunk.size) < 0.05 * glyph.size &&
    gap > -0.5 * glyph.size &&
    gap < chunkGap * glyph.size &&
    font.bold === chunk.font.bold
  )
}

/** Along whatever direction the text runs. */
function followsTurned(chunk: Chunk, glyph: Glyph): boolean {
  const last = chunk.glyphs.at(-1) ?? glyph
  return Math.hypot(glyph.x0 - last.x0, glyph.y - last.y) < 2 * glyph.size
}
