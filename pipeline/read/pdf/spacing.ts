/** Glyphs of one line into its text: Han joined without blanks, words and wide blanks kept. */
import { median } from './geometry.js'
import type { Glyph } from './page.js'

/** Han, kana, full-width forms and CJK punctuation, which are set without blanks between them. */
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}“”‘’…—·]/u
const blankEm = 0.85
const wordGapEm = 0.18

/** A stretch of the line's text and the glyph it came from; `lead` is the blank before it. */
export interface Piece {
  glyph: Glyph
  lead: string
}

export function isWide(character: string): boolean {
  return wide.test(character)
}

/** The glyphs in order with the blanks that a reader sees before each. */
export function spaced(glyphs: readonly Glyph[]): Piece[] {
  const usual = usualGap(glyphs)
  return glyphs.map((glyph, index) => {
    const before = glyphs[index - 1]
    return { glyph, lead: before ? blankBetween(before, glyph, usual) : '' }
  })
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ glyph, lead }) => lead + glyph.text).join('')
}

/**
 * Blanks between two neighbours. Between Han a drawn gap counts only where it is about a character
 * wide and clearly wider than the line's letter-spacing.
 */
function blankBetween(before: Glyph, glyph: Glyph, usual: number): string {
  const em = Math.max(before.size, glyph.size)
  const gap = (glyph.x0 - before.x1) / em
  const bothWide = isWide(before.text) && isWide(glyph.text)
  const excess = gap - Math.max(0, usual)
  if (excess >= blankEm && (bothWide || excess >= 2 * blankEm)) return ' '
  if (glyph.blank && gap > 0.05) return ' '
  if (isWide(before.text) || isWide(glyph.text)) return excess >= blankEm ? ' ' : ''
  return gap >= wordGapEm + Math.max(0, usual) ? ' ' : ''
}

/** The letter-spacing of the line in ems: the median gap between neighbours that are both wide. */
function usualGap(glyphs: readonly Glyph[]): number {
  const gaps: number[] = []
  for (let index = 1; index < glyphs.length; index++) {
    const [before, glyph] = [glyphs[index - 1], glyphs[index]]
    if (before && glyph && isWide(before.text) && isWide(glyph.text)) {
      gaps.push((glyph.x0 - before.x1) / glyph.size)
    }
  }
  return gaps.length >= 3 ? median(gaps) : 0
}
