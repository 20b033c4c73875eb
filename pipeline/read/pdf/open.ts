/** Bytes into an open pdf.js document, with pdf.js's failures turned into ours. */
import { createRequire } from 'node:module'
import path from 'node:path'
import { TaizhangError } from '../../../schemas/errors.js'
import { getDocument, type PDFDocumentProxy, restoreBuiltIns } from './pdfjs.js'

const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** Plain folder paths ending in a slash; without them Chinese fonts that are not embedded give no text. */
const assets = {
  cMapUrl: path.join(folder, 'cmaps', path.sep),
  cMapPacked: true,
  standardFontDataUrl: path.join(folder, 'standard_fonts', path.sep),
  wasmUrl: path.join(folder, 'wasm', path.sep),
}

/** No script runs, no form script is kept, and nothing is printed. */
const guarded = { isEvalSupported: false, enableXfa: false, stopAtErrors: false, verbosity: 0 }

/**
 * With this stand-in for a browser's document pdf.js takes fonts as installed and does not trace the
 * outline of every glyph, which would double the time; images above one pixel are not decoded.
 */
const textOnly = {
  disableFontFace: false,
  useSystemFonts: false,
  maxImageSize: 1,
  ownerDocument: {
    createElement: () => ({ sheet: { cssRules: [], insertRule() {} }, remove() {} }),
    documentElement: { getElementsByTagName: () => [{ append() {} }] },
  },
}

/** Opens, hands over, and closes again whatever happens. `drawable` keeps images and outlines for drawing. */
export async function withPdf<T>(
  bytes: Uint8Array,
  use: (pdf: PDFDocumentProxy) => Promise<T>,
  drawable = false,
): Promise<T> {
  // pdf.js takes ownership of the buffer and refuses Node's Buffer, so it gets a plain copy.
  const task = getDocument({
    data: new Uint8Array(bytes),
    ...assets,
    ...guarded,
    ...(drawable ? {} : textOnly),
  })
  try {
    const pdf = await task.promise
    restoreBuiltIns()
    return await use(pdf)
  } catch (thrown) {
    throw asTaizhangError(thrown)
  } finally {
    await task.destroy()
  }
}

function asTaizhangError(thrown: unknown): unknown {
  if (thrown instanceof TaizhangError || !(thrown instanceof Error)) return thrown
  if (thrown.name === 'PasswordException') return new TaizhangError('pdf-encrypted')
  if (/^(InvalidPDF|FormatError|XRef|MissingPDF|UnknownError|ResponseException)/.test(thrown.name)) {
    return new TaizhangError('pdf-damaged', thrown.message)
  }
  return thrown
}
