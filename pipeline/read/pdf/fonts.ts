/** What pdf.js knows of a font, narrowed to the few facts that reading needs. */

import type { Font } from './page.js'
import type { PDFPageProxy } from './pdfjs.js'

export interface DrawnFont extends Font {
  vertical: boolean
  /** Glyph space to text space: a thousandth, except in Type 3 fonts. */
  scale: number
  /** Height of the letters per unit of font size: 1, except in Type 3 fonts of another scale. */
  rise: number
  ascent: number
  descent: number
}

const boldName = /bold|black|heavy|semibold|demi|HeiTi|SimHei|黑体|FZHTK|FZXBS|小标宋/i

/** Looks fonts up by pdf.js's names; one look-up a font, however many pages it serves. */
export function createFonts(): (page: PDFPageProxy, loadedName: string) => DrawnFont {
  const known = new Map<string, DrawnFont>()
  return (page, loadedName) => {
    const font = known.get(loadedName) ?? describe(lookUp(page, loadedName))
    known.set(loadedName, font)
    return font
  }
}

function lookUp(page: PDFPageProxy, loadedName: string): Record<string, unknown> {
  const found: unknown = page.commonObjs.has(loadedName) ? page.commonObjs.get(loadedName) : undefined
  return typeof found === 'object' && found !== null ? { ...pick(found) } : {}
}

/** pdf.js answers through getters on the prototype, so the fields are read one by one. */
function pick(font: object): Record<string, unknown> {
  const names = ['name', 'bold', 'black', 'vertical', 'fontMatrix', 'isType3Font', 'ascent', 'descent']
  return Object.fromEntries(names.map((name) => [name, Reflect.get(font, name)]))
}

function describe(facts: Record<string, unknown>): DrawnFont {
  const name = String(facts.name ?? '')
  const matrix = Array.isArray(facts.fontMatrix) ? facts.fontMatrix.map(Number) : []
  const scale = facts.isType3Font === true ? Math.abs(matrix[0] ?? 0.001) : 0.001
  const ascent = Number(facts.ascent) || 0.88
  return {
    name: name.replace(/^[A-Z]{6}\+/, ''),
    bold: facts.bold === true || facts.black === true || boldName.test(name),
    vertical: facts.vertical === true,
    scale,
    rise: 1,
    ascent: Math.min(1.2, Math.max(0.6, ascent)),
    descent: Math.max(-0.4, Math.min(-0.05, Number(facts.descent) || -0.12)),
  }
}
