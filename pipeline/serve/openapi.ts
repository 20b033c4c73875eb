/** The API's routes and their schemas → an OpenAPI description. */
import { z } from 'zod'
import { Comparison } from '../../schemas/comparison.js'
import { Finding } from '../../schemas/hit.js'
import { DocumentRow, StoredDocument } from '../../schemas/ledger.js'
import { ExplainedHit } from '../../schemas/passage.js'
import { ReportRecord } from '../../schemas/record.js'
import * as queries from './queries.js'

const paged = (rows: z.ZodType) => z.object({ total: z.int(), rows: z.array(rows) })
const anything = z.object({}).loose()

type Route = { path: string; summary: string; query?: z.ZodObject; answer: z.ZodType }

const routes: readonly Route[] = [
  { path: '/api/documents', summary: 'documents', query: queries.DocumentsQuery, answer: paged(DocumentRow) },
  { path: '/api/documents/{id}', summary: 'one document with its text', answer: StoredDocument },
  { path: '/api/documents/{id}/records', summary: 'its records', answer: z.array(ReportRecord) },
  { path: '/api/documents/{id}/file', summary: 'its PDF', answer: z.string() },
  { path: '/api/records', summary: 'records', query: queries.RecordsQuery, answer: paged(ReportRecord) },
  {
    path: '/api/records/export',
    summary: 'records as a file',
    query: queries.ExportQuery,
    answer: z.string(),
  },
  { path: '/api/records/{id}', summary: 'one record', answer: ReportRecord },
  {
    path: '/api/compare',
    summary: 'promised and reported',
    query: queries.CompareQuery,
    answer: z.object({ years: z.array(z.int()), rows: z.array(Comparison) }),
  },
  { path: '/api/series', summary: 'one indicator over years', query: queries.SeriesQuery, answer: anything },
  {
    path: '/api/search',
    summary: 'hits',
    query: queries.SearchQuery,
    answer: z.object({ hits: z.array(ExplainedHit) }),
  },
  {
    path: '/api/audit',
    summary: 'figures that contradict each other',
    query: queries.AuditQuery,
    answer: z.array(Finding),
  },
  {
    path: '/api/due',
    summary: 'by deadline, with the number of each day',
    query: queries.DueQuery,
    answer: paged(anything).extend({ days: z.record(z.string(), z.int()) }),
  },
  { path: '/api/facets', summary: 'what can be chosen from', answer: anything },
]

export function openApi() {
  return {
    openapi: '3.1.0',
    info: { title: 'taizhang', version: '1' },
    paths: Object.fromEntries(routes.map((route) => [route.path, { get: operation(route) }])),
  }
}

function operation({ path, summary, query, answer }: Route): object {
  const inPath = path.includes('{id}') ? [parameter('id', 'path', z.string(), true)] : []
  const inQuery = Object.entries(query?.shape ?? {}).map(([name, schema]) =>
    parameter(name, 'query', schema, !z.safeParse(schema, undefined).success),
  )
  const schema = z.toJSONSchema(answer, { unrepresentable: 'any' })
  return {
    summary,
    parameters: [...inPath, ...inQuery],
    responses: { 200: { description: summary, content: { 'application/json': { schema } } } },
  }
}

function parameter(name: string, where: string, schema: z.core.$ZodType, required: boolean): object {
  return {
    name,
    in: where,
    required,
    schema: z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
  }
}
