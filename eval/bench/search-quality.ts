/** Judged questions asked of an index of their reports: success at 1 and 5, reciprocal rank, recall by document. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { findPlaces } from '../../extractors/lexicon/places.js'
import { ingest } from '../../pipeline/run.js'
import { type OpenSearch, openSearch } from '../../pipeline/search/open.js'
import type { PassageIndex } from '../../pipeline/search/passage-index.js'
import { search } from '../../pipeline/search/search.js'
import { openLedger } from '../../pipeline/store/open.js'
import { updateIndex } from '../../pipeline/update-index.js'
import type { Hit } from '../../schemas/hit.js'

/** Kind a: plain known items; b: paraphrased ones; c: topics, where whole documents count. */
const Judged = z.object({
  kind: z.enum(['a', 'b', 'c']),
  query: z.string(),
  filters: z.object({ place: z.string().optional(), year: z.int().optional() }),
  relevant: z.array(z.object({ place: z.string(), report: z.int(), quote: z.string() })),
})
type Judged = z.infer<typeof Judged>

const nothing = { ids: [], values: [] }
const channels: Record<string, (index: PassageIndex) => PassageIndex> = {
  words: (index) => ({ ...index, query: (query) => index.query({ ...query, meaning: { sparse: nothing } }) }),
  meaning: (index) => ({ ...index, query: (query) => index.query({ ...query, words: nothing }) }),
  both: (index) => index,
}

export async function measureQuality(gold: string, corpus: string, folder: string): Promise<object[]> {
  const judged = readFileSync(gold, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => Judged.parse(JSON.parse(line)))
  const db = path.join(folder, 'quality.db')
  const ledger = await openLedger(db, { create: true })
  await ingest([corpus], { ledger })
  const failure = await updateIndex(ledger, { db })
  if (failure) throw new Error(failure.message)
  await ledger.close()
  const opened = await openSearch({ db })
  const rows: object[] = []
  for (const [channel, narrow] of Object.entries(channels)) {
    rows.push({ channel, ...(await score(judged, { ...opened, index: narrow(opened.index) })) })
  }
  await opened.index.close()
  return rows
}

async function score(judged: Judged[], { index, embedder }: OpenSearch): Promise<Record<string, string>> {
  const asked = await Promise.all(
    judged.map(async (one) => {
      const { place, year } = one.filters
      const filter = {
        ...(place ? { placeCodes: findPlaces(place).map(({ code }) => code) } : {}),
        ...(year ? { years: [year] } : {}),
      }
      return { one, hits: (await search({ query: one.query, filter, limit: 30 }, index, embedder)).hits }
    }),
  )
  const of = (kind: Judged['kind']) => asked.filter(({ one }) => one.kind === kind)
  const mean = (values: number[]) =>
    (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(2)
  const row: Record<string, string> = {}
  for (const [kind, name] of [
    ['a', 'plain'],
    ['b', 'paraphrased'],
  ] as const) {
    const ranks = of(kind).map(({ one, hits }) => rankOf(one, hits))
    row[`${name} @1`] = mean(ranks.map((rank) => (rank === 1 ? 1 : 0)))
    row[`${name} @5`] = mean(ranks.map((rank) => (rank <= 5 ? 1 : 0)))
    row[`${name} MRR`] = mean(ranks.map((rank) => 1 / rank))
  }
  row['topics recall@10'] = mean(of('c').map(({ one, hits }) => recall(one, hits)))
  return row
}

const bare = (text: string) => text.normalize('NFKC').replace(/\s+/g, '')

/** Infinity where no hit holds a judged quote. */
function rankOf({ relevant }: Judged, hits: Hit[]): number {
  const at = hits.findIndex(({ text }) => relevant.some(({ quote }) => bare(text).includes(bare(quote))))
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1
}

/** Share of the judged documents among the first ten documents of the hits. */
function recall({ relevant }: Judged, hits: Hit[]): number {
  const wanted = new Set(relevant.map(({ place, report }) => `${place} ${report}`))
  const found = [...new Set(hits.map(({ place, reportYear }) => `${place} ${reportYear}`))].slice(0, 10)
  return found.filter((document) => wanted.has(document)).length / wanted.size
}
