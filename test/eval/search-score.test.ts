import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Judged, loadJudged, type SearchScore, scoreSearch } from '../../eval/search-score.js'
import { ingest } from '../../pipeline/run.js'
import { openSearch } from '../../pipeline/search/open.js'
import { openLedger } from '../../pipeline/store/open.js'
import { updateIndex } from '../../pipeline/update-index.js'

const corpus = path.resolve(import.meta.dirname, '../../corpus')
const judged = loadJudged(path.join(corpus, 'gold/search.jsonl'))

describe('questions over the sample corpus', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'search-score-'))
  const db = path.join(folder, 'ledger.db')
  const asked = async (questions: readonly Judged[]): Promise<SearchScore[]> => {
    const opened = await openSearch({ db })
    try {
      return await scoreSearch(questions, opened)
    } finally {
      await opened.index.close()
    }
  }
  beforeAll(async () => {
    const ledger = await openLedger(db, { create: true })
    const names = [
      'baishi-2022-work-report',
      'baishi-2023-work-report',
      'qingchuan-2022-safety-notice',
      'qingchuan-2023-work-report',
    ]
    const files = names.map((name) => path.join(corpus, 'reports', `${name}.html`))
    await ingest(files, { ledger, jobs: 0 })
    const failure = await updateIndex(ledger, { db })
    await ledger.close()
    expect(failure).toBeUndefined()
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('find their passages, by meaning more often than by words', async () => {
    const [words, meaning, both] = await asked(judged)
    expect(both?.plain.five).toBeGreaterThan(0.8)
    expect(both?.topics.recall).toBeGreaterThan(0.8)
    expect(meaning?.paraphrased.first).toBeGreaterThan(words?.paraphrased.first ?? 1)
  })

  it('find nothing where the judged words stand nowhere', async () => {
    const lost = judged.map((one) => ({
      ...one,
      relevant: one.relevant.map((each) => ({ ...each, place: '无此县', quote: '无此句' })),
    }))
    for (const { plain, paraphrased, topics } of await asked(lost))
      expect([plain.five, paraphrased.reciprocal, topics.recall]).toEqual([0, 0, 0])
  })
})
