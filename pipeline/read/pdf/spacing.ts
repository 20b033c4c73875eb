/** Glyphs of one line into its text: Han joined without blanks, words and wide blanks kept. */
import { median } from './geometry.js'
import type { Glyph } from './page.js'

/** Han, kana, full-width forms and CJK punctuation, which are set without blanks between them. */
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}“”‘’…—·]/u
const blankEm = 0.85
const narrowBlankEm = 0.2
const wordGapEm = 0.15
/** 1. 新建: typesetters leave a quarter after letters and figures, not after these. */
const pointed = /^[.,:;!?]$/
const han = /\p{Script=Han}/u

/** A stretch of the line's text and the glyph it came from; `lead` is the blank before it. */
export interface Piece {
  glyph: Glyph
  lead: string
}

export function isWide(character: string): boolean {
  return wide.test(character)
}

/** How the neighbours of one line that are both Han stand apart, in ems. */
interface Setting {
  /** Letter-spacing: the median gap. */
  usual: number
  /** Nearly all gaps are alike, so one that is wider was a blank. */
  even: boolean
}

/** The glyphs in order with the blanks that a reader sees before each. */
export function spaced(glyphs: readonly Glyph[]): Piece[] {
  const setting = settingOf(glyphs)
  const pieces = glyphs.map((glyph, index) => {
    const before = glyphs[index - 1]
    return { glyph, lead: before && hasBlank(before, glyph, setting) ? ' ' : '' }
  })
  return joinNames(pieces)
}

/**
 * 张　三　李小明: a name of two characters is spread over the width of three. Two single characters a
 * character apart are one word; a line of nothing but single characters is letter-spaced (see clean.ts).
 */
function joinNames(pieces: Piece[]): Piece[] {
  const isSingle = (at: number) =>
    han.test(pieces[at]?.glyph.text ?? '') &&
    pieces[at]?.lead !== '' &&
    (pieces[at + 1] === undefined || pieces[at + 1]?.lead !== '')
  const first = pieces[0]
  if (first) first.lead = ' '
  if (!pieces.every((_, at) => isSingle(at))) {
    for (let at = 1; at < pieces.length; at++) {
      const [before, piece] = [pieces[at - 1], pieces[at]]
      if (!before || !piece || !isSingle(at - 1) || !isSingle(at)) continue
      const gap = (piece.glyph.x0 - before.glyph.x1) / piece.glyph.size
      if (gap < 0.7 || gap > 1.6) continue
      piece.lead = ''
      at++
    }
  }
  if (first) first.lead = ''
  return pieces
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ glyph, lead }) => lead + glyph.text).join('')
}

/**
 * Between Han a gap is a blank where it is about a character wide, or wider than all others of an
 * evenly set line; between Han and figures only where it is about a character wide, for typesetters put a
 * quarter there; between letters where it is as wide as a blank. A drawn blank character always counts.
 */
function hasBlank(before: Glyph, glyph: Glyph, { usual, even }: Setting): boolean {
  const em = Math.max(before.size, glyph.size)
  const gap = (glyph.x0 - before.x1) / em
  const excess = gap - Math.max(0, usual)
  if (excess >= blankEm || (glyph.blank && gap > 0.05)) return true
  if (han.test(before.text) && han.test(glyph.text)) return even && excess >= narrowBlankEm
  if (pointed.test(before.text) && han.test(glyph.text)) return even && excess >= narrowBlankEm
  return !isWide(before.text) && !isWide(glyph.text) && excess >= wordGapEm
}

function settingOf(glyphs: readonly Glyph[]): Setting {
  const gaps: number[] = []
  for (let index = 1; index < glyphs.length; index++) {
    const [before, glyph] = [glyphs[index - 1], glyphs[index]]
    if (before && glyph && han.test(before.text) && han.test(glyph.text)) {
      gaps.push((glyph.x0 - before.x1) / glyph.size)
    }
  }
  if (gaps.length < 3) return { usual: 0, even: gaps.length > 0 }
  const usual = median(gaps)
  const odd = gaps.filter((gap) => Math.abs(gap - usual) > 0.08).length
  return { usual, even: odd * 5 <= gaps.length }
}
