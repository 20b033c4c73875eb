/** The graphics and text state that PDF operators change, as far as reading text needs it. */
import type { DrawnFont } from './fonts.js'
import { identity, type Matrix, type Rect } from './geometry.js'

/** What `save` and `restore` keep. */
export interface Graphics {
  ctm: Matrix
  font: DrawnFont | undefined
  fontSize: number
  charSpacing: number
  wordSpacing: number
  horizontalScale: number
  leading: number
  textRise: number
  renderingMode: number
  fill: string
  fillAlpha: number
  clip: Rect
}

/** Where the pen stands. */
export interface Pen {
  matrix: Matrix
  x: number
  y: number
  lineX: number
  lineY: number
}

export function startGraphics(ctm: Matrix, clip: Rect): Graphics {
  return {
    ctm,
    font: undefined,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    textRise: 0,
    renderingMode: 0,
    fill: '#000000',
    fillAlpha: 1,
    clip,
  }
}

export function startPen(): Pen {
  return { matrix: identity, x: 0, y: 0, lineX: 0, lineY: 0 }
}

export function moveTo(pen: Pen, x: number, y: number): void {
  pen.x = pen.lineX = x
  pen.y = pen.lineY = y
}
