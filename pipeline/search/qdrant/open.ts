/** A Qdrant server as search index: one collection behind an alias, rebuilt beside the old one. */
import { QdrantClient } from '@qdrant/js-client-rest'
import { TaizhangError } from '../../../schemas/errors.js'
import type { PassageSource } from '../../../schemas/passage.js'
import type { Embedder } from '../embed/embedder.js'
import type { PassageIndex } from '../passage-index.js'
import { caller } from './calls.js'
import * as collection from './collection.js'

export type QdrantOptions = {
  /** Name that is searched; the collections behind it are NAME-a and NAME-b. `QDRANT_COLLECTION`, else taizhang. */
  alias?: string | undefined
  /** For tests, so that nobody waits between tries. */
  sleep?: (milliseconds: number) => Promise<void>
}

/**
 * Nothing is asked of the server before the first call. The key is taken from `QDRANT_API_KEY`.
 * @param url http(s)://HOST:PORT, with a path where a proxy serves it below one
 * @throws TaizhangError `usage`; its methods `server-unreachable`, `server-refused`, `index-mismatch`, `index-missing`
 */
export async function openQdrantIndex(
  url: string,
  embedder: Embedder,
  options: QdrantOptions = {},
): Promise<PassageIndex> {
  const server = { client: connect(url), call: caller(url, options.sleep), embedder }
  return qdrantIndex(server, options.alias ?? (process.env.QDRANT_COLLECTION || 'taizhang'), url)
}

function connect(url: string): QdrantClient {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new TaizhangError('usage', `${url} is no address`, 'give http://HOST:PORT')
  }
  const { origin, pathname, protocol, port } = new URL(url)
  const key = process.env.QDRANT_API_KEY
  return new QdrantClient({
    url: origin,
    port: port ? Number(port) : protocol === 'https:' ? 443 : 6333,
    // Both as header and not as `apiKey`, and without the version check: the client prints warnings of its own.
    ...(key ? { headers: { 'api-key': key } } : {}),
    checkCompatibility: false,
    ...(pathname === '/' ? {} : { prefix: pathname.replace(/\/$/, '') }),
  })
}

/** @param fixed the collection itself, while it is not yet behind the alias */
function qdrantIndex(server: collection.Server, alias: string, url: string, fixed?: string): PassageIndex {
  const { embedder } = server
  const resolve = async () => fixed ?? (await collection.behindAlias(server, alias))
  const checked = new Set<string>()
  const existing = async () => {
    const name = await resolve()
    if (name === undefined || checked.has(name)) return name
    const held = await collection.embedderOf(server, name)
    if (held !== embedder.name) throw new TaizhangError('index-mismatch', `${held}, not ${embedder.name}`)
    checked.add(name)
    return name
  }
  const wanted = async () => {
    const name = await existing()
    if (name !== undefined) return name
    const fresh = await collection.prepareCollection(server, `${alias}-a`)
    await collection.pointAlias(server, alias, fresh)
    return fresh
  }
  const documents = async (): ReturnType<typeof collection.listDocuments> => {
    const name = await resolve()
    return name === undefined ? [] : collection.listDocuments(server, name)
  }
  // Every question is read with the places and years of all sources: listed anew only when the collection has changed.
  let kept: { state: string; sources: PassageSource[] } | undefined
  const sources = async () => {
    const name = await resolve()
    if (name === undefined) return []
    const state = `${name} ${await collection.countPassages(server, name)}`
    if (kept?.state !== state) {
      const listed = await collection.listDocuments(server, name)
      kept = { state, sources: listed.map(({ source }) => source) }
    }
    return kept.sources
  }
  return {
    status: async () => {
      const name = await resolve()
      const held = name === undefined ? undefined : await collection.embedderOf(server, name)
      return {
        backend: `${new URL(url).origin} ${alias}`,
        embedder: held ?? embedder.name,
        documents: (await documents()).length,
        passages: name === undefined ? 0 : await collection.countPassages(server, name),
      }
    },
    states: async () =>
      new Map((await documents()).map(({ source, fingerprint }) => [source.doc, fingerprint])),
    sources,
    save: async (source, fingerprint, points) => {
      kept = undefined
      await collection.savePoints(server, await wanted(), source, fingerprint, points)
    },
    remove: async (doc) => {
      kept = undefined
      const name = await existing()
      if (name !== undefined) await collection.removePoints(server, name, doc)
    },
    query: async (query) => {
      const name = await existing()
      return name === undefined ? [] : collection.queryPoints(server, name, query)
    },
    beginRebuild: async () => {
      const old = await collection.behindAlias(server, alias)
      const fresh = await collection.prepareCollection(
        server,
        old === `${alias}-a` ? `${alias}-b` : `${alias}-a`,
      )
      const finish = () => collection.pointAlias(server, alias, fresh, old)
      return { index: qdrantIndex(server, alias, url, fresh), finish }
    },
    close: async () => undefined,
  }
}
