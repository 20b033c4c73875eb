/** A question to an index → hits, each with its evidence. */
import type { ExplainedHit, SearchFilter } from '../../schemas/passage.js'
import type { ReportRecord } from '../../schemas/record.js'
import { satisfies } from './conditions.js'
import type { Embedder } from './embed/embedder.js'
import { passageHit, recordHits } from './hits.js'
import type { Found, PassageIndex } from './passage-index.js'
import { type Understood, understand } from './understand.js'
import { foldText, termsOf, wordQuery } from './words.js'

export type SearchRequest = {
  query: string
  filter?: SearchFilter
  /** 10 unless told. */
  limit?: number
  /** Takes the words as they are: no place, year or figure becomes a filter. */
  literal?: boolean
  explain?: boolean
}

export type SearchAnswer = { hits: ExplainedHit[]; understood: Understood }

/** Passages looked at for each record wanted, since most of them hold none that fits. */
const passagesPerRecord = 20

/** @throws TaizhangError `index-mismatch`, `server-*` */
export async function search(
  request: SearchRequest,
  index: PassageIndex,
  embedder: Embedder,
): Promise<SearchAnswer> {
  const { query, filter = {}, limit = 10 } = request
  const understood = request.literal
    ? { text: query, filter: {}, notes: [] }
    : understand(query, await index.sources(), filter)
  const ask = askIndex(understood, index, embedder)
  const narrowed = { ...understood.filter, ...filter }
  const score = recordScore(understood.text)
  const hits = await answer(understood, narrowed, limit, ask, score)
  const matched = (text: string) => matchedWords(understood.text, text, embedder)
  return {
    hits: request.explain
      ? hits.map((hit) => explain(hit, matched))
      : hits.map(({ explanation, ...hit }) => hit),
    understood,
  }
}

type Ask = (filter: SearchFilter, limit: number) => Promise<Found[]>

function askIndex({ text }: Understood, index: PassageIndex, embedder: Embedder): Ask {
  const words = wordQuery(text)
  const meaning = embedder.embedQuestion(text)
  return async (filter, limit) => index.query({ words, meaning: await meaning, filter, limit })
}

async function answer(
  { condition }: Understood,
  filter: SearchFilter,
  limit: number,
  ask: Ask,
  score: (record: ReportRecord) => number,
): Promise<ExplainedHit[]> {
  const types = filter.types ?? condition?.types
  if (!types) return (await ask(filter, limit)).map((found) => passageHit(found, score))
  const found = await ask({ ...filter, types }, limit * passagesPerRecord)
  const isWanted = (record: ReportRecord) =>
    types.includes(record.type) && (condition === undefined || satisfies(record, condition))
  const records = recordHits(found, isWanted, score).slice(0, limit)
  // Asked for records by type, a user gets records only; a figure in the question may be no condition at all.
  if (filter.types || records.length === limit) return records
  const rest = await ask(filter, limit)
  return [...records, ...rest.map((found) => passageHit(found, score))].slice(0, limit)
}

/** Share of the question's characters and words that the record's own words hold: enough to choose within a passage. */
function recordScore(text: string): (record: ReportRecord) => number {
  const terms = [...termsOf(text).keys()]
  const all = terms.reduce((sum, term) => sum + term.length, 0) || 1
  return (record) => {
    const own = `${'indicator' in record ? record.indicator : ''} ${record.evidence.quote}`.toLowerCase()
    return terms.reduce((sum, term) => sum + (own.includes(term) ? term.length : 0), 0) / all
  }
}

function explain(hit: ExplainedHit, matched: (text: string) => string[]): ExplainedHit {
  const { words, meaning } = hit.explanation ?? { words: 0, meaning: 0 }
  return { ...hit, explanation: { words, meaning, matched: matched(hit.text) } }
}

/** Words of the text that the question names, and those that mean what it names, longest first. */
export function matchedWords(question: string, text: string, embedder: Embedder): string[] {
  const folded = foldText(text)
  const named = [...termsOf(question).keys()].filter((term) => term.length > 1 && folded.includes(term))
  const meant = embedder.shared?.(question, text) ?? []
  return [...new Set([...named, ...meant])].sort((a, b) => b.length - a.length)
}
