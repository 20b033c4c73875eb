/**
 * pdf.js, loaded without its harm: its build for Node 20 replaces three built-ins of the whole process by stand-ins that
 * mend what V8 does with arrays of 2³² items and with the source text of JSON numbers, and that are many times slower.
 */
const own = { push: Array.prototype.push, parse: JSON.parse, stringify: JSON.stringify }

// Not by a static import, which would run before the line above.
export const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Puts Node's own back; to be called again once pdf.js has loaded its worker, which brings its own stand-ins. */
export function restoreBuiltIns(): void {
  Object.assign(JSON, { parse: own.parse, stringify: own.stringify })
  Object.defineProperty(Array.prototype, 'push', { value: own.push, writable: true, configurable: true })
}

restoreBuiltIns()
