/**
 * A server in this process that does what our index uses of Qdrant: collections, aliases, points, payload filters,
 * sparse idf and dense scores, rank fusion. Every request and answer is handed to a check first.
 */
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Filter, matches, type Payload, queryPoints, type StoredPoint } from './fake-qdrant-points.js'

export type Exchange = { method: string; path: string; body: unknown; answer: unknown }

type Collection = {
  config: { vectors: object; sparse_vectors: Record<string, { modifier?: string }> }
  points: Map<string, StoredPoint>
}

type Body = Record<string, never> & {
  actions?: {
    create_alias?: { alias_name: string; collection_name: string }
    delete_alias?: { alias_name: string }
  }[]
  points?: (StoredPoint | string)[]
  ids?: string[]
  filter?: Filter
  offset?: string
  limit?: number
}

export class FakeQdrant {
  readonly collections = new Map<string, Collection>()
  readonly aliases = new Map<string, string>()
  readonly exchanges: Exchange[] = []
  /** Status codes with which the next requests are turned away; 0 lets one through. */
  failures: number[] = []
  private server: Server | undefined

  async start(): Promise<string> {
    const server = createServer(async (request, response) => {
      const status = this.failures.shift() || undefined
      const body = await readJson(request)
      const path = (request.url ?? '').split('?')[0] ?? ''
      const result = status === undefined ? this.answer(request.method ?? '', path, body as Body) : undefined
      const answer =
        result === undefined ? { status: { error: 'no' }, time: 0 } : { result, status: 'ok', time: 0.001 }
      if (result !== undefined) this.exchanges.push({ method: request.method ?? '', path, body, answer })
      response.writeHead(status ?? (result === undefined ? 404 : 200), { 'content-type': 'application/json' })
      response.end(JSON.stringify(answer))
    })
    this.server = server
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections()
    await new Promise((resolve) => this.server?.close(resolve))
  }

  private answer(method: string, path: string, body: Body): unknown {
    if (path === '/aliases') {
      return {
        aliases: [...this.aliases].map(([alias_name, collection_name]) => ({ alias_name, collection_name })),
      }
    }
    if (path === '/collections/aliases') return this.changeAliases(body)
    const [, , name = '', ...rest] = path.split('/')
    const collection = this.collections.get(name)
    const what = rest.join('/')
    if (what === 'exists') return { exists: collection !== undefined }
    if (what === '' && method === 'PUT') return this.create(name, body as unknown as Collection['config'])
    if (what === '' && method === 'DELETE') return this.drop(name)
    if (!collection) return undefined
    if (what === 'index') return updated
    return this.answerPoints(collection, `${method} ${what}`, body)
  }

  private answerPoints({ points, config }: Collection, what: string, body: Body): unknown {
    const held = (filter?: Filter) => [...points.values()].filter(({ payload }) => matches(payload, filter))
    switch (what) {
      case 'PUT points':
        for (const point of (body.points ?? []) as StoredPoint[]) points.set(point.id, point)
        return updated
      case 'POST points/delete':
        for (const { id } of body.filter ? held(body.filter) : []) points.delete(id)
        for (const id of (body.points ?? []) as string[]) points.delete(id)
        return updated
      case 'POST points':
        return (body.ids ?? []).flatMap((id) => {
          const point = points.get(id)
          return point ? [{ id, payload: point.payload }] : []
        })
      case 'POST points/count':
        return { count: held(body.filter).length }
      case 'POST points/scroll': {
        const sorted = held(body.filter).sort((a, b) => (a.id < b.id ? -1 : 1))
        const from = sorted.filter(({ id }) => body.offset === undefined || id >= body.offset)
        const limit = body.limit ?? 10
        const page = from
          .slice(0, limit)
          .map(({ id, payload }): { id: string; payload: Payload } => ({ id, payload }))
        return { points: page, next_page_offset: from[limit]?.id ?? null }
      }
      case 'POST points/query':
        return { points: queryPoints([...points.values()], config.sparse_vectors, body) }
      default:
        return undefined
    }
  }

  private create(name: string, config: Collection['config']): boolean {
    this.collections.set(name, { config, points: new Map() })
    return true
  }

  private drop(name: string): boolean {
    for (const [alias, target] of this.aliases) if (target === name) this.aliases.delete(alias)
    return this.collections.delete(name)
  }

  private changeAliases({ actions = [] }: Body): boolean {
    for (const { create_alias, delete_alias } of actions) {
      if (delete_alias) this.aliases.delete(delete_alias.alias_name)
      if (create_alias) this.aliases.set(create_alias.alias_name, create_alias.collection_name)
    }
    return true
  }
}

const updated = { operation_id: 1, status: 'completed' }

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  return text === '' ? undefined : JSON.parse(text)
}
