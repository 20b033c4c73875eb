/** Opens the port and keeps the server until it is closed. */
import { serve } from '@hono/node-server'
import { TaizhangError } from '../../schemas/errors.js'
import type { Ledger } from '../../schemas/ledger.js'
import type { SearchSettings } from '../search/open.js'
import { createApp } from './app.js'
import { type Assets, loadAssets } from './assets.js'
import { RecordPages } from './records.js'
import { isLoopback } from './security.js'
import { searcher } from './views.js'

/** With the settings of the index that is searched. */
export type ServeOptions = SearchSettings & {
  ledger: Ledger
  host?: string
  port?: number
  token?: string | undefined
  /** Another build of the page than the one that came with the program. */
  assets?: Assets
}
export type Running = { url: string; close(): Promise<void> }

/** @throws TaizhangError `usage` where another host than this one may ask and no token is set */
export async function startServer(options: ServeOptions): Promise<Running> {
  const { ledger, db, host = '127.0.0.1', port = 0, token } = options
  if (!isLoopback(host) && !token)
    throw new TaizhangError('usage', `--host ${host} lets others read the ledger`, 'add --token SECRET')
  const pages = new RecordPages(ledger)
  const search = searcher(ledger, options)
  const { assets = loadAssets() } = options
  const app = createApp({ ledger, db, assets, host, token, pages, search })
  // Whoever asks next is told what went wrong.
  const warming = pages.warm().catch(() => undefined)
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (address) => {
      const shown = host.includes(':') ? `[${host}]` : host
      resolve({
        url: `http://${shown}:${address.port}/${token ? `?token=${encodeURIComponent(token)}` : ''}`,
        close: async () => {
          await new Promise<void>((done) => server.close(() => done()))
          // The ledger may be closed only when nothing reads it any more.
          await warming
          await search.close()
        },
      })
    })
    server.on('error', (error) => reject(new TaizhangError('usage', error.message, 'name another --port')))
  })
}
