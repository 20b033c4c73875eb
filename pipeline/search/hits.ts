/** What an index found into hits: passages, or the records in them that answer best. */
import type { ExplainedHit } from '../../schemas/passage.js'
import type { ReportRecord } from '../../schemas/record.js'
import type { Found } from './passage-index.js'

/** How well a record answers, beside the passage it stands in: any number that rises with it. */
export type RecordScore = (record: ReportRecord) => number

const longest = 400

export function passageHit(found: Found, recordScore: RecordScore): ExplainedHit {
  const { passage, score } = found
  const { text, start, end } = passage
  const record = bestRecord(passage.records, recordScore)
  return { ...frame(found), type: 'passage', text, start, end, score, ...(record ? { record } : {}) }
}

/** One hit a record, best first. */
export function recordHits(
  found: Found[],
  isWanted: (record: ReportRecord) => boolean,
  recordScore: RecordScore,
): ExplainedHit[] {
  const hits = found.flatMap((one) =>
    one.passage.records.filter(isWanted).map((record): ExplainedHit => {
      const { text, start, end } = sentenceOf(record, one)
      const score = one.score + recordScore(record)
      return { ...frame(one), type: record.type, text, start, end, score, record }
    }),
  )
  return hits.sort((a, b) => b.score - a.score)
}

function frame({ source, passage, words = 0, meaning = 0 }: Found) {
  const explanation = { words, meaning, matched: [] }
  const { doc, file, kind, place, reportYear } = source
  const { heading, page } = passage
  return {
    ...{ doc, file, kind, heading, explanation },
    ...(place === undefined ? {} : { place }),
    ...(reportYear === undefined ? {} : { reportYear }),
    ...(page === undefined ? {} : { page }),
  }
}

/** The sentence of the record where it fits a hit, else the quote. */
function sentenceOf(record: ReportRecord, { passage }: Found): { text: string; start: number; end: number } {
  const { sentence, quote, start } = record.evidence
  const at = passage.text.indexOf(sentence)
  if (at < 0 || sentence.length > longest) {
    const text = quote.slice(0, longest)
    return { text, start, end: start + text.length }
  }
  return { text: sentence, start: passage.start + at, end: passage.start + at + sentence.length }
}

function bestRecord(records: ReportRecord[], recordScore: RecordScore): ReportRecord | undefined {
  let best: { record: ReportRecord; score: number } | undefined
  for (const record of records) {
    const score = recordScore(record)
    if (score > (best?.score ?? 0)) best = { record, score }
  }
  return best?.record
}
