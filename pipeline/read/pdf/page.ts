/** What stands on one page before any reading order: glyphs in chunks, rules and coloured areas. */
import type { Rect } from './geometry.js'
import type { TableRow } from './tables.js'

/** One drawn character (sometimes a ligature of several). `y` is the baseline. */
export interface Glyph {
  text: string
  x0: number
  x1: number
  y: number
  size: number
  /** A blank character was drawn just before it. */
  blank: boolean
  /** It is the first of a string that the file draws in one go. */
  starts: boolean
}

export interface Font {
  name: string
  bold: boolean
}

/** Why a chunk is not read as text. */
export type Apart = 'rotated' | 'hidden' | 'clipped' | 'unseen'

/** Glyphs drawn one after another on one baseline without a wide gap. */
export interface Chunk extends Rect {
  glyphs: Glyph[]
  /** Baseline. */
  y: number
  size: number
  font: Font
  apart?: Apart
  /** The file itself marks it as no part of the content (tagged PDF). */
  artifact: boolean
  /** Outside of it nothing is seen; producers of tables set it to the cell. */
  clip: Rect
  /** Of character recognition, 0–1; absent where the file holds the characters. */
  confidence?: number
  /** Set where the chunk stands for a whole row of a table. */
  row?: TableRow
}

/** A straight horizontal or vertical stroke. */
export interface Rule extends Rect {
  upright: boolean
}

export interface Page {
  number: number
  width: number
  height: number
  chunks: Chunk[]
  rules: Rule[]
  /** How many paths are drawn on it, whatever they show. */
  paths: number
}
