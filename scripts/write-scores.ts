// Runs every evaluation and writes eval/SCORES.md and the score tables of the READMEs. Needs the annotated real
// reports beside the checkout; without them only the section on our own corpus is renewed. Run: npm run score
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  ourReader,
  type Recognizers,
  recognizersReader,
  scoreQuantities,
} from '../eval/baselines/quantities.js'
import { loadCompareGold, scoreComparisons } from '../eval/compare-score.js'
import { isUntouched } from '../eval/folds.js'
import { fillBlock } from '../eval/page.js'
import { type Evaluation, evaluate } from '../eval/run.js'
import {
  baselineSection,
  ownMisses,
  ownSection,
  type Peers,
  readmeTable,
  realSection,
  searchSection,
  untouchedSection,
  wrongSection,
} from '../eval/score-page.js'
import { loadJudged, scoreSearch } from '../eval/search-score.js'
import { compare } from '../pipeline/compare/compare.js'
import { ingest } from '../pipeline/run.js'
import { openSearch } from '../pipeline/search/open.js'
import { openLedger } from '../pipeline/store/open.js'
import { updateIndex } from '../pipeline/update-index.js'
import type { Ledger } from '../schemas/ledger.js'

const root = path.join(import.meta.dirname, '..')
const shared = path.join(root, '../shared')

function fill(file: string, name: string, text: string): void {
  const full = path.join(root, file)
  writeFileSync(full, fillBlock(readFileSync(full, 'utf8'), name, text))
}

/** Reports in a ledger with its index, asked and compared. */
async function withLedger<T>(reports: string, use: (ledger: Ledger, db: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'scores-'))
  const db = path.join(folder, 'ledger.db')
  const ledger = await openLedger(db, { create: true })
  try {
    await ingest([reports], { ledger })
    return await use(ledger, db)
  } finally {
    await ledger.close()
    rmSync(folder, { recursive: true })
  }
}

async function comparisons(ledger: Ledger): Promise<Peers['comparisons']> {
  const golds = loadCompareGold(path.join(shared, 'gold/compare'))
  const years = [...new Set(golds.map(({ year }) => year))]
  const rows = await Promise.all(years.map((year) => compare(ledger, { year })))
  return scoreComparisons(golds, rows.flat())
}

async function questions(ledger: Ledger, db: string, gold: string, of: string): Promise<string> {
  const failure = await updateIndex(ledger, { db })
  if (failure) throw new Error(failure.message)
  const opened = await openSearch({ db })
  const judged = loadJudged(gold)
  const scores = await scoreSearch(judged, opened)
  await opened.index.close()
  return searchSection(judged, scores, of)
}

function quantities({ scored }: Evaluation): Peers['quantities'] {
  const golds = scored.filter(({ doc }) => !isUntouched(doc)).map(({ gold }) => gold)
  const recognizers: Recognizers = createRequire(import.meta.url)('@microsoft/recognizers-text-suite')
  return {
    ours: scoreQuantities(golds, ourReader),
    recognizers: scoreQuantities(golds, recognizersReader(recognizers)),
  }
}

const own = await evaluate(path.join(root, 'corpus/gold'), path.join(root, 'corpus/reports'))
fill('eval/SCORES.md', 'own', `${ownSection(own)}\n\n${ownMisses(own)}`)
const ownQuestions = path.join(root, 'corpus/gold/search.jsonl')
fill(
  'eval/SCORES.md',
  'own search',
  await withLedger(path.join(root, 'corpus/reports'), (ledger, db) =>
    questions(ledger, db, ownQuestions, 'Over the sample corpus'),
  ),
)
if (existsSync(shared)) {
  const real = await evaluate(path.join(shared, 'gold'), path.join(shared, 'corpus'))
  fill('eval/SCORES.md', 'real', `${realSection(real)}\n\n${untouchedSection(real)}`)
  fill('eval/SCORES.md', 'wrong', wrongSection(real))
  await withLedger(path.join(shared, 'corpus/provinces'), async (ledger, db) => {
    const peers = { quantities: quantities(real), comparisons: await comparisons(ledger) }
    fill('eval/SCORES.md', 'peers', baselineSection(real, peers))
    const judged = path.join(shared, 'gold/search-dev.jsonl')
    fill('eval/SCORES.md', 'search', await questions(ledger, db, judged, 'Over 30 provincial reports'))
  })
  fill('README.md', 'scores', readmeTable(real, 'en'))
  fill('README.zh-CN.md', 'scores', readmeTable(real, 'zh'))
}
