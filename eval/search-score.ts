/** Judged questions asked of an index → success at 1 and 5, reciprocal rank, and for topics recall by document. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { findPlaces } from '../extractors/lexicon/places.js'
import type { OpenSearch } from '../pipeline/search/open.js'
import type { PassageIndex } from '../pipeline/search/passage-index.js'
import { search } from '../pipeline/search/search.js'
import type { Hit } from '../schemas/hit.js'

/** Kind a: plain known items; b: paraphrased ones; c: topics, where whole documents count. */
const Judged = z.object({
  kind: z.enum(['a', 'b', 'c']),
  query: z.string(),
  filters: z.object({ place: z.string().optional(), year: z.int().optional() }),
  relevant: z.array(z.object({ place: z.string(), report: z.int(), quote: z.string() })),
})
export type Judged = z.infer<typeof Judged>

/** Shares of the questions, 0–1. */
export type KnownItems = { questions: number; first: number; five: number; reciprocal: number }
export type SearchScore = {
  channel: string
  plain: KnownItems
  paraphrased: KnownItems
  topics: { questions: number; recall: number }
}

const nothing = { ids: [], values: [] }
const channels: readonly (readonly [string, (index: PassageIndex) => PassageIndex])[] = [
  [
    'words (BM25)',
    (index) => ({ ...index, query: (query) => index.query({ ...query, meaning: { sparse: nothing } }) }),
  ],
  ['meaning', (index) => ({ ...index, query: (query) => index.query({ ...query, words: nothing }) })],
  ['both (default)', (index) => index],
]

export function loadJudged(file: string): Judged[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => Judged.parse(JSON.parse(line)))
}

/** By words alone, by meaning alone, by both. */
export async function scoreSearch(judged: readonly Judged[], opened: OpenSearch): Promise<SearchScore[]> {
  const scores: SearchScore[] = []
  for (const [channel, narrow] of channels)
    scores.push({ channel, ...(await scoreChannel(judged, { ...opened, index: narrow(opened.index) })) })
  return scores
}

async function scoreChannel(
  judged: readonly Judged[],
  opened: OpenSearch,
): Promise<Omit<SearchScore, 'channel'>> {
  const asked = await Promise.all(judged.map(async (one) => ({ one, hits: await ask(one, opened) })))
  const of = (kind: Judged['kind']) => asked.filter(({ one }) => one.kind === kind)
  const ranks = (kind: Judged['kind']) => of(kind).map(({ one, hits }) => rankOf(one, hits))
  const topics = of('c').map(({ one, hits }) => recall(one, hits))
  return {
    plain: knownItems(ranks('a')),
    paraphrased: knownItems(ranks('b')),
    topics: { questions: topics.length, recall: mean(topics) },
  }
}

async function ask({ query, filters }: Judged, { index, embedder }: OpenSearch): Promise<Hit[]> {
  const { place, year } = filters
  const filter = {
    ...(place ? { placeCodes: findPlaces(place).map(({ code }) => code) } : {}),
    ...(year ? { years: [year] } : {}),
  }
  return (await search({ query, filter, limit: 30 }, index, embedder)).hits
}

function knownItems(ranks: readonly number[]): KnownItems {
  return {
    questions: ranks.length,
    first: mean(ranks.map((rank) => (rank === 1 ? 1 : 0))),
    five: mean(ranks.map((rank) => (rank <= 5 ? 1 : 0))),
    reciprocal: mean(ranks.map((rank) => 1 / rank)),
  }
}

function mean(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0
}

const bare = (text: string) => text.normalize('NFKC').replace(/\s+/g, '')

/** Infinity where no hit holds a judged quote. */
function rankOf({ relevant }: Judged, hits: readonly Hit[]): number {
  const at = hits.findIndex(({ text }) => relevant.some(({ quote }) => bare(text).includes(bare(quote))))
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1
}

/** Share of the judged documents among the first ten documents of the hits. */
function recall({ relevant }: Judged, hits: readonly Hit[]): number {
  const wanted = new Set(relevant.map(({ place, report }) => `${place} ${report}`))
  const found = [...new Set(hits.map(({ place, reportYear }) => `${place} ${reportYear}`))].slice(0, 10)
  return found.filter((document) => wanted.has(document)).length / wanted.size
}
