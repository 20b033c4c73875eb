/** Two documents → whether they are the same report in two files (HTML and PDF, a repost). */
import type { DocumentMeta } from '../../schemas/meta.js'

type Identity = Partial<Pick<DocumentMeta, 'place' | 'placeCode' | 'planYear' | 'kind' | 'version'>>

/** What is kept of a document to recognise it again; about 700 characters as JSON. */
export type ReportSignature = Identity & {
  /** Smallest hash of each of 128 classes of six-letter shingles, as base64 of 32-bit numbers. */
  sketch: string
}

const classes = 128
const shingle = 6
const empty = 0xffffffff
/** Share of shingles in common. Reports of neighbours or of two years share under 0.2, two files of one report over 0.6. */
const alike = 0.5
/** Where one of the two does not say its place or year, or calls itself a summary, the text alone must show it. */
const alikeAlone = 0.8

/** Only letters and figures count, so that punctuation, blanks and line ends of a format make no difference. */
export function reportSignature(document: { text: string }, meta: Identity): ReportSignature {
  return withSketch(Buffer.from(sketchOf(document.text).buffer).toString('base64'), meta)
}

/** The signature of a document whose text was sketched before. */
export function withSketch(sketch: string, meta: Identity): ReportSignature {
  const { place, placeCode, planYear, kind, version } = meta
  return {
    ...(place === undefined ? {} : { place }),
    ...(placeCode === undefined ? {} : { placeCode }),
    ...(planYear === undefined ? {} : { planYear }),
    ...(kind === undefined ? {} : { kind }),
    ...(version === undefined ? {} : { version }),
    sketch,
  }
}

/**
 * The same kind of document, place and year, and mostly the same text. A summary is not the same report as the
 * full one, nor is a draft, however alike; places without a code are told apart by name.
 */
export function isSameReport(a: ReportSignature, b: ReportSignature): boolean {
  if (differ(a.kind, b.kind) || differ(a.planYear, b.planYear)) return false
  if (a.placeCode && b.placeCode ? a.placeCode !== b.placeCode : differ(a.place, b.place)) return false
  if ((a.version === 'draft') !== (b.version === 'draft')) return false
  const certain = a.place && b.place && a.planYear && b.planYear && !differ(a.version, b.version)
  return textSimilarity(a, b) >= (certain ? alike : alikeAlone)
}

/** Estimated share of shingles that the two texts have in common, 0–1; 0 for texts without letters. */
export function textSimilarity(a: ReportSignature, b: ReportSignature): number {
  const [left, right] = [unpack(a.sketch), unpack(b.sketch)]
  let common = 0
  let present = 0
  for (let at = 0; at < classes; at++) {
    if (left[at] === empty && right[at] === empty) continue
    present++
    if (left[at] === right[at]) common++
  }
  return present === 0 ? 0 : common / present
}

function differ<T>(a: T | undefined, b: T | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b
}

/** One-permutation minhash: the hash's top bits choose the class, the smallest hash of a class stays. */
function sketchOf(text: string): Uint32Array {
  const sketch = new Uint32Array(classes).fill(empty)
  const window: number[] = []
  for (let at = 0; at < text.length; at++) {
    const code = letter(text.charCodeAt(at))
    if (code === 0) continue
    window.push(code)
    if (window.length < shingle) continue
    if (window.length > shingle) window.shift()
    const hash = mix(window)
    const group = hash >>> 25
    if (hash < (sketch[group] ?? empty)) sketch[group] = hash
  }
  return sketch
}

/** Han, Latin letters and figures, full-width ones as half-width; 0 for the rest. */
function letter(code: number): number {
  if (code >= 0x4e00 && code <= 0x9fff) return code
  const narrow = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code
  const latin =
    (narrow >= 48 && narrow <= 57) || (narrow >= 65 && narrow <= 90) || (narrow >= 97 && narrow <= 122)
  return latin ? narrow : 0
}

function mix(codes: readonly number[]): number {
  let hash = 0x811c9dc5
  for (const code of codes) hash = Math.imul(hash ^ code, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function unpack(sketch: string): Uint32Array {
  const bytes = Uint8Array.from(Buffer.from(sketch, 'base64'))
  return new Uint32Array(bytes.buffer, 0, classes)
}
