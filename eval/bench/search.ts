/**
 * Measures search: how often judged questions find their passages (where ../shared lies beside the checkout), by words
 * alone, by meaning alone and by both; then how long a question takes over passages made up here.
 *
 *   npm run bench:search              quality, 10,000 and 100,000 passages
 *   npm run bench:search -- --large   1,000,000 passages as well (hours, and some 4 GB of memory)
 *   npm run bench:search -- --quick   quality and 10,000 passages
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { measureLatency } from './search-latency.js'
import { measureQuality } from './search-quality.js'

const shared = path.resolve(import.meta.dirname, '../../../shared')
const gold = path.join(shared, 'gold/search-dev.jsonl')
const folder = mkdtempSync(path.join(os.tmpdir(), 'taizhang-bench-'))
const has = (option: string) => process.argv.includes(option)

try {
  if (existsSync(gold))
    console.table(await measureQuality(gold, path.join(shared, 'corpus/provinces'), folder))
  const sizes = [10_000, ...(has('--quick') ? [] : [100_000]), ...(has('--large') ? [1_000_000] : [])]
  const rows = []
  for (const size of sizes) rows.push(await measureLatency(size, folder))
  console.table(rows)
} finally {
  rmSync(folder, { recursive: true })
}
