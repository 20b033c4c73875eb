/** `index`: the search index made anew, brought up to date, or described. */

import { Option } from 'commander'
import { warning } from '../../../schemas/diagnostic.js'
import { TaizhangError } from '../../../schemas/errors.js'
import type { Ledger } from '../../../schemas/ledger.js'
import type { OpenSearch } from '../../search/open.js'
import type { Define } from '../commands.js'
import { colours, type Io, printJson, write } from '../io.js'
import { addDb, addExamples, addJson, withLedger } from '../options.js'
import { addSearchOptions, type SearchOptions, withSearch } from '../search-options.js'

type Options = SearchOptions & { to?: string; force?: boolean; json?: boolean }

export const define: Define = (command, io) => {
  command
    .argument('[status]', 'status: describe the index and change nothing')
    .addOption(new Option('--to <url>', 'into a Qdrant server (key: QDRANT_API_KEY)').env('QDRANT_URL'))
    .option('--force', 'index every document again, not only what changed')
    .option(
      '--allow-marked',
      'let documents marked 秘密, 机密, 绝密 or 内部 into an index that leaves this machine',
    )
  addDb(addJson(addSearchOptions(command))).action((action: string | undefined, options: Options) =>
    run(action, options, io),
  )
  addExamples(
    command,
    'index',
    'index status --json',
    'index --to http://127.0.0.1:6333',
    'index --embedder ollama:bge-m3',
  )
}

async function run(action: string | undefined, { to, ...options }: Options, io: Io): Promise<void> {
  if (action !== undefined && action !== 'status') {
    throw new TaizhangError('usage', `index ${action}: only status may follow`)
  }
  const work = action === 'status' ? describe : rebuild
  const settings = { ...options, ...(to === undefined ? {} : { url: to }) }
  const use = (ledger: Ledger) =>
    withSearch(settings, (search) => work(ledger, search, options, io), work === rebuild)
  await withLedger(options, use)
}

async function rebuild(ledger: Ledger, search: OpenSearch, options: Options, io: Io): Promise<void> {
  const { createIndexer } = await import('../../search/indexer.js')
  const { startProgress } = await import('../progress.js')
  const { index, embedder } = search
  const { embedder: held } = await index.status()
  // Vectors of two embedders cannot be compared: what another one made is of no use.
  const isAnew = options.force === true || held !== embedder.name
  const rebuilt = isAnew ? await index.beginRebuild() : { index, finish: async () => undefined }
  const progress = startProgress(io)
  const show = (done: number, total: number) => progress.show({ file: '', done, total, failed: 0 })
  const indexer = createIndexer({ ...search, index: rebuilt.index })
  const result = await indexer.catchUp(ledger, show).finally(progress.stop)
  await rebuilt.finish()
  const status = await index.status()
  const { added, removed, unchanged, withheld } = result
  if (withheld > 0) {
    const { message } = warning('index-withheld', String(withheld))
    await write(io.stderr, `${colours(io.stderr).yellow('warning')} ${message}\n`)
  }
  if (options.json) return printJson(io, { ...status, ...result })
  await write(
    io.stdout,
    `${added} documents indexed, ${removed} removed, ${unchanged} unchanged: ${line(status)}\n`,
  )
}

async function describe(ledger: Ledger, search: OpenSearch, options: Options, io: Io): Promise<void> {
  const { differences } = await import('../../search/indexer.js')
  const [status, differing] = [await search.index.status(), await differences(search, ledger)]
  const { changed, gone, withheld } = differing
  if (options.json)
    return printJson(io, {
      ...status,
      missing: changed.length,
      surplus: gone.length,
      withheld: withheld.length,
    })
  const state =
    changed.length + gone.length === 0
      ? 'up to date'
      : `${changed.length} documents missing or old, ${gone.length} too many; run: taizhang index`
  await write(io.stdout, `${line(status)}; ${state}\n`)
}

function line({
  backend,
  documents,
  passages,
  embedder,
}: Awaited<ReturnType<OpenSearch['index']['status']>>): string {
  return `${backend}: ${passages} passages of ${documents} documents, embedder ${embedder}`
}
