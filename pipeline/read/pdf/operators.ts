/** One page's drawing operators into glyph positions and paths. */

import type { DrawnFont } from './fonts.js'
import { applyToRect, intersect, type Matrix, multiply, type Rect, toMatrix } from './geometry.js'
import { OPS, type PDFPageProxy } from './pdfjs.js'
import { type Graphics, moveTo, type Pen, startGraphics, startPen } from './state.js'

/** A character as pdf.js shows it; a plain number between characters moves the pen. */
export interface ShownGlyph {
  unicode: string
  width: number
  isSpace: boolean
  vmetric?: readonly number[] | null
}

/** Receives what is drawn, in drawing order. */
export interface Sink {
  text(glyphs: readonly (ShownGlyph | number)[], graphics: Graphics, pen: Pen, mark: Mark): void
  path(operator: number, path: ArrayLike<number> | undefined, graphics: Graphics): void
}

/** What the marked content around a character says. */
export interface Mark {
  artifact: boolean
  hidden: boolean
}

export interface Interpreter {
  page: PDFPageProxy
  font(loadedName: string): DrawnFont
  isVisible(group: unknown): boolean
  sink: Sink
}

interface Run extends Interpreter {
  graphics: Graphics
  saved: Graphics[]
  pen: Pen
  marks: Mark[]
  clipping: boolean
}

// biome-ignore lint/suspicious/noExplicitAny: pdf.js types the arguments of its operators so
type Handler = (run: Run, args: any) => void

const handlers: Partial<Record<number, Handler>> = {
  [OPS.save]: save,
  [OPS.restore]: restore,
  [OPS.transform]: (run, args) => concat(run, args),
  [OPS.setGState]: (run, [entries]) => setState(run, entries),
  [OPS.beginText]: (run) => {
    run.pen = startPen()
  },
  [OPS.setTextMatrix]: (run, [matrix]) => {
    run.pen = { ...startPen(), matrix: toMatrix(matrix) }
  },
  [OPS.moveText]: (run, [x, y]) => moveTo(run.pen, run.pen.lineX + x, run.pen.lineY + y),
  [OPS.setLeadingMoveText]: (run, [x, y]) => {
    run.graphics.leading = y
    moveTo(run.pen, run.pen.lineX + x, run.pen.lineY + y)
  },
  [OPS.setLeading]: (run, [leading]) => {
    run.graphics.leading = -leading
  },
  [OPS.nextLine]: (run) => moveTo(run.pen, run.pen.lineX, run.pen.lineY + run.graphics.leading),
  [OPS.setFont]: (run, [name, size]) => setFont(run, name, size),
  [OPS.setCharSpacing]: (run, [spacing]) => {
    run.graphics.charSpacing = spacing
  },
  [OPS.setWordSpacing]: (run, [spacing]) => {
    run.graphics.wordSpacing = spacing
  },
  [OPS.setHScale]: (run, [percent]) => {
    run.graphics.horizontalScale = percent / 100
  },
  [OPS.setTextRise]: (run, [rise]) => {
    run.graphics.textRise = rise
  },
  [OPS.setTextRenderingMode]: (run, [mode]) => {
    run.graphics.renderingMode = mode
  },
  [OPS.setFillRGBColor]: (run, [color]) => {
    run.graphics.fill = String(color)
  },
  // A pattern: never taken for white.
  [OPS.setFillColorN]: (run) => {
    run.graphics.fill = 'pattern'
  },
  [OPS.setFillTransparent]: (run) => {
    run.graphics.fill = 'transparent'
  },
  [OPS.showText]: (run, [glyphs]) => run.sink.text(glyphs, run.graphics, run.pen, markOf(run)),
  [OPS.clip]: startClip,
  [OPS.eoClip]: startClip,
  [OPS.constructPath]: (run, [operator, [path], box]) => construct(run, operator, path, box),
  [OPS.paintFormXObjectBegin]: (run, [matrix, box]) => {
    save(run)
    if (matrix) concat(run, matrix)
    if (box) clipTo(run, box)
  },
  [OPS.paintFormXObjectEnd]: restore,
  [OPS.beginMarkedContent]: (run, [tag]) => mark(run, String(tag) === 'Artifact', false),
  [OPS.beginMarkedContentProps]: (run, [tag, properties]) =>
    mark(run, tag === 'Artifact', tag === 'OC' && !run.isVisible(properties)),
  [OPS.endMarkedContent]: (run) => {
    if (run.marks.length > 1) run.marks.pop()
  },
}

/** Walks the page's operators once. The sink sees every character with the state it is drawn in. */
export async function interpret(interpreter: Interpreter, base: Matrix, area: Rect): Promise<void> {
  const list = await interpreter.page.getOperatorList({ annotationMode: 0 })
  const run: Run = {
    ...interpreter,
    graphics: startGraphics(base, area),
    saved: [],
    pen: startPen(),
    marks: [{ artifact: false, hidden: false }],
    clipping: false,
  }
  list.fnArray.forEach((operator, index) => {
    handlers[operator]?.(run, list.argsArray[index])
  })
}

function save(run: Run): void {
  run.saved.push({ ...run.graphics })
}

function restore(run: Run): void {
  run.graphics = run.saved.pop() ?? run.graphics
}

function concat(run: Run, matrix: ArrayLike<number>): void {
  run.graphics.ctm = multiply(run.graphics.ctm, matrix)
}

function setState(run: Run, entries: readonly (readonly [string, unknown])[]): void {
  for (const [key, value] of entries) {
    if (key === 'Font' && Array.isArray(value)) setFont(run, String(value[0]), Number(value[1]))
    if (key === 'ca') run.graphics.fillAlpha = Number(value)
  }
}

function setFont(run: Run, loadedName: string, size: number): void {
  run.graphics.font = run.font(loadedName)
  run.graphics.fontSize = size
}

function startClip(run: Run): void {
  run.clipping = true
}

function clipTo(run: Run, box: ArrayLike<number>): void {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(box)
  run.graphics.clip = intersect(run.graphics.clip, applyToRect(run.graphics.ctm, x0, y0, x1, y1))
}

function construct(
  run: Run,
  operator: number,
  path: ArrayLike<number> | null,
  box: ArrayLike<number> | null,
): void {
  if (run.clipping && box) clipTo(run, box)
  run.clipping = false
  if (operator !== OPS.endPath) run.sink.path(operator, path ?? undefined, run.graphics)
}

function mark(run: Run, artifact: boolean, hidden: boolean): void {
  const outer = markOf(run)
  run.marks.push({ artifact: outer.artifact || artifact, hidden: outer.hidden || hidden })
}

function markOf(run: Run): Mark {
  return run.marks[run.marks.length - 1] ?? { artifact: false, hidden: false }
}
