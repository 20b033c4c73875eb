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
  untouchedSection,
  wrongCounts,
} from '../eval/score-page.js'
import { compare } from '../pipeline/compare/compare.js'
import { ingest } from '../pipeline/run.js'
import { openLedger } from '../pipeline/store/open.js'

const root = path.join(import.meta.dirname, '..')
const shared = path.join(root, '../shared')

function fill(file: string, name: string, text: string): void {
  const full = path.join(root, file)
  writeFileSync(full, fillBlock(readFileSync(full, 'utf8'), name, text))
}

async function comparisons(): Promise<Peers['comparisons']> {
  const golds = loadCompareGold(path.join(shared, 'gold/compare'))
  const folder = mkdtempSync(path.join(tmpdir(), 'scores-'))
  const ledger = await openLedger(path.join(folder, 'ledger.db'), { create: true })
  await ingest([path.join(shared, 'corpus/provinces')], { ledger })
  const years = [...new Set(golds.map(({ year }) => year))]
  const rows = await Promise.all(years.map((year) => compare(ledger, { year })))
  await ledger.close()
  rmSync(folder, { recursive: true })
  return scoreComparisons(golds, rows.flat())
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
if (existsSync(shared)) {
  const real = await evaluate(path.join(shared, 'gold'), path.join(shared, 'corpus'))
  fill('eval/SCORES.md', 'real', `${realSection(real)}\n\n${untouchedSection(real)}`)
  fill('eval/SCORES.md', 'wrong', wrongCounts(real))
  const peers = { quantities: quantities(real), comparisons: await comparisons() }
  fill('eval/SCORES.md', 'peers', baselineSection(real, peers))
  fill('README.md', 'scores', readmeTable(real, 'en'))
  fill('README.zh-CN.md', 'scores', readmeTable(real, 'zh'))
}
