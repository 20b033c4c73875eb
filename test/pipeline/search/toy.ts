/** Made-up reports of invented places, and embedders so small that every score can be reckoned by hand. */
import type { Embedder } from '../../../pipeline/search/embed/embedder.js'
import type { Point } from '../../../pipeline/search/passage-index.js'
import { toSparse } from '../../../pipeline/search/vectors.js'
import { wordVector } from '../../../pipeline/search/words.js'
import type { PassageSource } from '../../../schemas/passage.js'
import type { RecordType, ReportRecord } from '../../../schemas/record.js'

/** What each dimension means: a text has as much of it as it has of its words. */
const dimensions = [
  ['就业', '工作', '岗位'],
  ['空气', '优良天数'],
  ['老人', '养老', '助餐'],
]

function meaningOf(text: string): number[] {
  const counts = dimensions.map((words) => words.filter((word) => text.includes(word)).length)
  const length = Math.hypot(...counts)
  return length === 0 ? counts : counts.map((count) => count / length)
}

export const denseToy: Embedder = {
  name: 'toy:dense',
  dimensions: dimensions.length,
  embedPassages: async (texts) => texts.map((text) => ({ dense: meaningOf(text) })),
  embedQuestion: async (text) => ({ dense: meaningOf(text) }),
}

export const sparseToy: Embedder = {
  name: 'toy:sparse',
  embedPassages: async (texts) => texts.map((text) => ({ sparse: sparse(text) })),
  embedQuestion: async (text) => ({ sparse: sparse(text) }),
}

function sparse(text: string) {
  return toSparse(
    meaningOf(text).flatMap((value, at): [string, number][] => (value ? [[`#${at}`, value]] : [])),
  )
}

export function source(doc: string, more: Partial<PassageSource> = {}): PassageSource {
  return {
    doc,
    file: `${doc}.html`,
    kind: 'work_report',
    place: '云岭省',
    placeCode: '990000',
    level: 'province',
    reportYear: 2025,
    ...more,
  }
}

export async function points(
  embedder: Embedder,
  texts: string[],
  types: RecordType[][] = [],
): Promise<Point[]> {
  const meanings = await embedder.embedPassages(texts)
  return texts.map((text, at) => ({
    passage: {
      text,
      start: at * 100,
      end: at * 100 + text.length,
      heading: ['二、今年工作'],
      records: (types[at] ?? []).map((type) => honour(type, text)),
    },
    words: wordVector(text),
    meaning: meanings[at] ?? { dense: [] },
  }))
}

/** A record of which only type and words matter here. */
export function honour(type: RecordType, text: string): ReportRecord {
  const evidence = { start: 0, end: text.length, quote: text, sentence: text, heading: [] }
  const common = {
    id: text,
    doc: 'a',
    file: 'a.html',
    evidence,
    extractor: 'toy@1',
    rule: 'toy',
    confidence: 1,
  }
  if (type === 'glossary') return { ...common, type, term: text, definition: text }
  return { ...common, type: 'honour', title: text }
}
