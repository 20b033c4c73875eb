/** `serve`: the local web page over the ledger. */
import { spawn } from 'node:child_process'
import { Option } from 'commander'
import type { Define } from '../commands.js'
import { type Io, write } from '../io.js'
import { addDb, addExamples, wholeNumber, withLedger } from '../options.js'
import { addSearchOptions, type SearchOptions } from '../search-options.js'

type Options = SearchOptions & { port: number; host: string; token?: string; open?: boolean }

export const define: Define = (command, io) => {
  command
    .option('--port <n>', 'the port', wholeNumber, 4180)
    .option('--host <address>', 'another address than this machine alone; wants --token', '127.0.0.1')
    .option('--token <secret>', 'who opens the page must know it')
    .option('--open', 'open the browser')
    .addOption(new Option('--url <url>', 'search a Qdrant server').env('QDRANT_URL'))
  addDb(addSearchOptions(command)).action((options: Options) => run(options, io))
  addExamples(command, 'serve', 'serve --port 8080 --open', 'serve --host 0.0.0.0 --token SECRET')
}

async function run(options: Options, io: Io): Promise<void> {
  const { startServer } = await import('../../serve/start.js')
  await withLedger(options, async (ledger) => {
    const running = await startServer({ ...options, ledger })
    await write(io.stdout, `${running.url}\n`)
    if (options.open) openBrowser(running.url)
    await new Promise<void>((resolve) => {
      process.once('SIGINT', resolve)
      process.once('SIGTERM', resolve)
    })
    await running.close()
  })
}

function openBrowser(url: string): void {
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open'
  spawn(opener, [url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}
