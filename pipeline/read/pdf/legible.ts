/** Tells pages whose characters cannot be decoded, and pages that are pictures, from pages that can be read. */
import type { Page } from './page.js'

/** What fonts without a usable map to Unicode give: no character, private use, controls, accents in a row. */
const undecoded = /[\ufffd\p{Co}\p{Cc}]|[\u00a1-\u00ff]{2}/u
/** Fewer glyphs tell nothing. */
const enough = 20

/** Where more than one chunk in eight holds undecoded characters. */
export function isGarbled({ chunks }: Page): boolean {
  let all = 0
  let bad = 0
  for (const chunk of chunks) {
    if (chunk.apart) continue
    const text = chunk.glyphs.map((glyph) => glyph.text).join('')
    all += text.length
    bad += undecoded.test(text) ? text.length : 0
  }
  return all >= enough && bad * 8 > all
}

export function isWithoutText(page: Page | undefined): boolean {
  return page?.chunks.every((chunk) => chunk.apart) ?? true
}

/** Its text is a layer that a scanner put over the picture. */
export function hasScanText({ chunks }: Page): boolean {
  return chunks.some((chunk) => chunk.confidence === layerConfidence)
}

/**
 * Text drawn unseen over a scan is what a scanner recognised: on a page without other text it is the text.
 */
export function revealScanText(page: Page): Page {
  const count = (apart: string | undefined) =>
    page.chunks.reduce((sum, chunk) => sum + (chunk.apart === apart ? chunk.glyphs.length : 0), 0)
  const isLayer = count('unseen') > 10 && count(undefined) * 20 < count('unseen')
  const chunks = page.chunks.map((chunk) => {
    if (chunk.apart !== 'unseen') return chunk
    const { apart: _, ...shown } = chunk
    return isLayer ? { ...shown, confidence: layerConfidence } : { ...shown, apart: 'hidden' as const }
  })
  return { ...page, chunks }
}

/** Scanners keep no confidence in the file; a middling one marks the words as recognised. */
const layerConfidence = 0.9
