/** Engines of character recognition, loaded only when a page needs one, and only if they are installed. */
import { createRequire } from 'node:module'
import path from 'node:path'

const { resolve } = createRequire(import.meta.url)

/** A line as recognised, in pixels of the drawn page; confidence 0–1. */
export interface RecognisedLine {
  text: string
  x0: number
  y0: number
  x1: number
  y1: number
  confidence: number
}

export interface Recogniser {
  name: string
  /** Resolution at which pages are to be drawn, in dots an inch. */
  resolution: number
  recognise(png: Uint8Array): Promise<RecognisedLine[]>
  close(): Promise<void>
}

/** More exact first; the first that is installed is used. */
const engines: readonly (() => Promise<Recogniser>)[] = [openPaddle, openTesseract]

export const whatToInstall = 'npm install tesseract.js @tesseract.js-data/chi_sim @napi-rs/canvas'

export async function openRecogniser(): Promise<Recogniser | undefined> {
  for (const open of engines) {
    const engine = await open().catch((thrown: unknown) => {
      if (isMissing(thrown)) return undefined
      throw thrown
    })
    if (engine) return engine
  }
  return undefined
}

/** Node tells it by a code, bundlers and test runners only by words. */
function isMissing(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false
  return (
    /MODULE_NOT_FOUND/.test(String(Reflect.get(thrown, 'code'))) || /^Could not resolve/.test(thrown.message)
  )
}

/** `@gutenye/ocr-node` with the PaddleOCR models it ships. It is no dependency, so it has no types here. */
async function openPaddle(): Promise<Recogniser> {
  const name: string = '@gutenye/ocr-node'
  const { default: Ocr } = await import(name)
  const engine = await Ocr.create()
  return {
    name,
    resolution: 200,
    async recognise(png) {
      const lines: { text: string; mean: number; box: readonly (readonly [number, number])[] }[] =
        await engine.detect(Buffer.from(png))
      return lines.map(({ text, mean, box }) => ({ ...around(box), text, confidence: mean }))
    },
    async close() {},
  }
}

function around(box: readonly (readonly [number, number])[]) {
  const xs = box.map(([x]) => x)
  const ys = box.map(([, y]) => y)
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }
}

async function openTesseract(): Promise<Recogniser> {
  const { createWorker } = await import('tesseract.js')
  const data = await languageData()
  const worker = await createWorker('chi_sim', 1, { ...data, cacheMethod: 'none' })
  return {
    name: 'tesseract.js',
    resolution: 300,
    async recognise(png) {
      const { data: page } = await worker.recognize(Buffer.from(png), {}, { blocks: true, text: false })
      const lines = (page.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((each) => each.lines))
      return lines.map(({ text, confidence, bbox }) => ({
        ...bbox,
        text: text.trim(),
        confidence: confidence / 100,
      }))
    },
    async close() {
      await worker.terminate()
    },
  }
}

/** The trained data of the npm package, or of the folder that TESSDATA_PREFIX names, as Tesseract has it. */
async function languageData(): Promise<{ langPath: string; gzip: boolean }> {
  const folder = process.env.TESSDATA_PREFIX
  if (folder) return { langPath: folder, gzip: false }
  const name: string = '@tesseract.js-data/chi_sim/package.json'
  return { langPath: path.join(path.dirname(resolve(name)), '4.0.0'), gzip: true }
}
