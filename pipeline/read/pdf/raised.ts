/** Small raised figures into the characters that mean them, so that m2 and a note's number are no plain figures. */
import type { Chunk, Glyph } from './page.js'

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Glyphs of a chunk as they stand beside the line's main chunk. */
export function raisedGlyphs(chunk: Chunk, main: Chunk): Glyph[] {
  const isRaised = chunk.size < 0.8 * main.size && main.y - chunk.y > 0.18 * main.size
  if (!isRaised) return chunk.glyphs
  return chunk.glyphs.map((glyph) => ({
    ...glyph,
    text: glyph.text.replace(/\d/g, (digit) => superscripts[Number(digit)] ?? digit),
  }))
}
