/** Judged questions asked of an index of their reports, as rows of a table. */
import path from 'node:path'
import { ingest } from '../../pipeline/run.js'
import { openSearch } from '../../pipeline/search/open.js'
import { openLedger } from '../../pipeline/store/open.js'
import { updateIndex } from '../../pipeline/update-index.js'
import { type KnownItems, loadJudged, scoreSearch } from '../search-score.js'

export async function measureQuality(gold: string, corpus: string, folder: string): Promise<object[]> {
  const db = path.join(folder, 'quality.db')
  const ledger = await openLedger(db, { create: true })
  await ingest([corpus], { ledger })
  const failure = await updateIndex(ledger, { db })
  await ledger.close()
  if (failure) throw new Error(failure.message)
  const opened = await openSearch({ db })
  const scores = await scoreSearch(loadJudged(gold), opened)
  await opened.index.close()
  return scores.map(({ channel, plain, paraphrased, topics }) => ({
    channel,
    ...columns('plain', plain),
    ...columns('paraphrased', paraphrased),
    'topics recall@10': topics.recall.toFixed(2),
  }))
}

function columns(name: string, { first, five, reciprocal }: KnownItems): Record<string, string> {
  return {
    [`${name} @1`]: first.toFixed(2),
    [`${name} @5`]: five.toFixed(2),
    [`${name} MRR`]: reciprocal.toFixed(2),
  }
}
