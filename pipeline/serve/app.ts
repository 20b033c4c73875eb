/** An open ledger → the web application: the API under /api, and the built page. */
import { type Context, Hono } from 'hono'
import type { z } from 'zod'
import { TaizhangError, toFailure } from '../../schemas/errors.js'
import type { Ledger } from '../../schemas/ledger.js'
import { audit } from '../audit/audit.js'
import { type Assets, bytesOf } from './assets.js'
import { exportRecords } from './export.js'
import { openApi } from './openapi.js'
import * as queries from './queries.js'
import { documentsOf, RecordPages } from './records.js'
import { checkHost, checkToken, headers } from './security.js'
import {
  compareView,
  documentPage,
  dueView,
  facets,
  type Searcher,
  searcher,
  seriesView,
  sourceBytes,
} from './views.js'

export type AppOptions = {
  ledger: Ledger
  db: string
  assets: Assets
  host: string
  token?: string | undefined
  /** Where they were warmed already. */
  pages?: RecordPages
  /** Where somebody closes it. */
  search?: Searcher
}

export function createApp({ ledger, db, assets, host, token, pages, search }: AppOptions): Hono {
  const app = new Hono()
  app.use(headers, checkHost(host), checkToken(token))
  app.onError((error, context) => {
    const failure = toFailure(error)
    return context.json(
      failure,
      failure.code === 'record-missing' || failure.code === 'file-missing' ? 404 : 400,
    )
  })
  documentRoutes(app, ledger)
  recordRoutes(app, ledger, pages ?? new RecordPages(ledger))
  viewRoutes(app, ledger, search ?? searcher(ledger, { db }))
  app.get('*', async (context) => {
    const asset = assets.get(context.req.path === '/' ? '/index.html' : context.req.path)
    if (!asset) return context.text('not found', 404)
    return context.body(await bytesOf(asset), 200, { 'Content-Type': asset.type })
  })
  return app
}

function documentRoutes(app: Hono, ledger: Ledger): void {
  app.get('/api/documents', async (context) =>
    context.json(await documentPage(ledger, asked(context, queries.DocumentsQuery))),
  )
  app.get('/api/documents/:id', async (context) => {
    const document = await ledger.document(context.req.param('id'))
    if (!document) throw new TaizhangError('record-missing', context.req.param('id'))
    return context.json(document)
  })
  app.get('/api/documents/:id/records', async (context) => {
    const rows = []
    for await (const record of ledger.records({ doc: context.req.param('id'), allSources: true }))
      rows.push(record)
    return context.json(rows)
  })
  app.get('/api/documents/:id/file', async (context) =>
    context.body(await sourceBytes(ledger, context.req.param('id')), 200, {
      'Content-Type': 'application/pdf',
    }),
  )
}

function recordRoutes(app: Hono, ledger: Ledger, pages: RecordPages): void {
  app.get('/api/records', async (context) => {
    const { offset, limit, ...query } = asked(context, queries.RecordsQuery)
    return context.json(await pages.page(query, { offset, limit }))
  })
  app.get('/api/records/export', async (context) => {
    const { format, columns, ...query } = asked(context, queries.ExportQuery)
    const { bytes, type } = await exportRecords(await pages.all(query), format, columns)
    return context.body(bytes, 200, {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="taizhang.${format}"`,
    })
  })
  app.get('/api/records/:id', async (context) => {
    const record = await ledger.record(context.req.param('id'))
    if (!record) throw new TaizhangError('record-missing', context.req.param('id'))
    return context.json(record)
  })
}

function viewRoutes(app: Hono, ledger: Ledger, search: Searcher): void {
  app.get('/api/facets', async (context) => context.json(await facets(ledger)))
  app.get('/api/compare', async (context) =>
    context.json(await compareView(ledger, asked(context, queries.CompareQuery))),
  )
  app.get('/api/series', async (context) =>
    context.json(await seriesView(ledger, asked(context, queries.SeriesQuery))),
  )
  app.get('/api/search', async (context) =>
    context.json(await search.ask(asked(context, queries.SearchQuery))),
  )
  app.get('/api/audit', async (context) => {
    const { place, year, doc } = asked(context, queries.AuditQuery)
    const filter = await documentsOf(ledger, { place, doc })
    return context.json(await audit(ledger, { ...filter, ...(year ? { reportYear: year } : {}) }))
  })
  app.get('/api/due', async (context) =>
    context.json(await dueView(ledger, asked(context, queries.DueQuery))),
  )
  app.get('/api/openapi.json', (context) => context.json(openApi()))
}

/** An empty field of a form asks for nothing. @throws TaizhangError `usage` */
function asked<T extends z.ZodType>(context: Context, schema: T): z.infer<T> {
  const given = Object.entries(context.req.query()).filter(([, value]) => value !== '')
  const { success, data, error } = schema.safeParse(Object.fromEntries(given))
  if (success) return data
  const [issue] = error.issues
  throw new TaizhangError('usage', `${issue?.path.join('.')}: ${issue?.message}`, 'see /api/openapi.json')
}
