/** `search QUERY`: passages and records that answer a question. */
import { Option } from 'commander'
import { TaizhangError } from '../../../schemas/errors.js'
import type { Ledger } from '../../../schemas/ledger.js'
import type { OpenSearch } from '../../search/open.js'
import type { SearchRequest } from '../../search/search.js'
import type { Define } from '../commands.js'
import { type Io, printJson, write } from '../io.js'
import { addDb, addExamples, addJson, wholeNumber, withLedger, year } from '../options.js'
import { addSearchOptions, type SearchOptions, withSearch } from '../search-options.js'
import type { RequestOptions } from '../search-request.js'

type Options = SearchOptions & RequestOptions & { batch?: string; flat?: boolean; json?: boolean }

export const define: Define = (command, io) => {
  command
    .argument('[query]', 'a question or words, in Chinese or English')
    .option('--batch <file>', 'JSON lines {query, place?, year?, limit?}; prints one array of hits a line')
    .option('--type <types>', 'records of these types only, with commas: target,outcome,project …')
    .option('--place <name>', 'of this place: a name in any form, or a six-digit code')
    .option('--year <year>', 'in reports of this plan year', year)
    .option('--level <level>', 'national, province, city, county, township')
    .option('--kind <kind>', 'work_report, plan_report, budget_report, communique, notice …')
    .option('--limit <n>', 'most hits', wholeNumber, 10)
    .option('--literal', 'take no place, year or figure in the question for a filter')
    .option('--explain', 'show what each hit scored by')
    .option('--flat', 'best first, not grouped by document')
    .option('--all-sources', 'also in files that repeat a report')
    .addOption(new Option('--url <url>', 'search a Qdrant server').env('QDRANT_URL'))
  addDb(addJson(addSearchOptions(command))).action((query: string | undefined, options: Options) =>
    run(query, options, io),
  )
  addExamples(
    command,
    'search 让更多人找到工作的数量承诺 --place 浙江 --year 2025',
    'search "浙江 2025 失业率 目标"',
    'search 增长目标高于5% --type target',
    'search 低空经济 --limit 30 --json',
    'search --batch questions.jsonl',
  )
}

async function run(query: string | undefined, options: Options, io: Io): Promise<void> {
  if ((query === undefined) === (options.batch === undefined)) {
    throw new TaizhangError('usage', 'search takes a question, or --batch FILE')
  }
  const { search } = await import('../../search/search.js')
  const { requestOf } = await import('../search-request.js')
  await withLedger(options, (ledger) =>
    withSearch(options, async (opened) => {
      await warnIfBehind(ledger, opened, io)
      const ask = (request: SearchRequest) => search(request, opened.index, opened.embedder)
      if (options.batch !== undefined) {
        const { runBatch } = await import('../search-batch.js')
        return runBatch(options.batch, ask, (one) => requestOf(ledger, options, one), io)
      }
      const answer = await ask(await requestOf(ledger, options, { query: query ?? '' }))
      if (options.json) return printJson(io, answer.hits)
      const { showAnswer } = await import('../search-output.js')
      await showAnswer(answer, options, opened.embedder, io)
    }),
  )
}

export async function warnIfBehind(ledger: Ledger, search: OpenSearch, io: Io): Promise<void> {
  const { differences } = await import('../../search/indexer.js')
  const { changed, gone } = await differences(search, ledger)
  const behind = changed.length + gone.length
  if (behind > 0) {
    await write(
      io.stderr,
      `warning: the index is ${behind} documents behind the ledger; run: taizhang index\n`,
    )
  }
}
