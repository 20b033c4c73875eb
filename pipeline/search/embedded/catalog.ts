/** What the embedded index holds, read once and again only when the file changed. */
import type Database from 'libsql'
import { PassageSource } from '../../../schemas/passage.js'
import { readSetting, select } from './database.js'
import { type Shard, unpackShard } from './shard.js'

export type Catalog = {
  /** Name of the embedder that the vectors are of; none while nothing was saved. */
  embedder: string | undefined
  documents: CatalogEntry[]
  passages: number
}

export type CatalogEntry = {
  key: number
  doc: string
  fingerprint: string
  source: PassageSource
  passages: number
}

export class CatalogReader {
  private version: number | undefined
  private catalog: Catalog = { embedder: undefined, documents: [], passages: 0 }
  private readonly shards = new Map<number, Shard>()

  constructor(private readonly database: Database.Database) {}

  /** SQLite counts the commits of other connections only; one's own have to be told. */
  expire(): void {
    this.version = undefined
  }

  read(): Catalog {
    const [row] = select<{ data_version: number }>(this.database, 'PRAGMA data_version')
    if (row && row.data_version === this.version) return this.catalog
    this.catalog = readCatalog(this.database)
    this.version = row?.data_version
    const held = new Set(this.catalog.documents.map(({ key }) => key))
    for (const key of this.shards.keys()) if (!held.has(key)) this.shards.delete(key)
    return this.catalog
  }

  /** The vectors of a document stay in memory once they were asked for; undefined where it is gone meanwhile. */
  shardOf(key: number): Shard | undefined {
    const known = this.shards.get(key)
    if (known) return known
    const [row] = select<{ shard: Uint8Array }>(
      this.database,
      'SELECT shard FROM documents WHERE key = ?',
      key,
    )
    if (!row) return undefined
    const shard = unpackShard(row.shard)
    this.shards.set(key, shard)
    return shard
  }
}

type Row = Omit<CatalogEntry, 'source'> & { source: string }

function readCatalog(database: Database.Database): Catalog {
  const sql = 'SELECT key, doc, fingerprint, source, passages FROM documents ORDER BY key'
  const documents = select<Row>(database, sql).map((row) => ({
    ...row,
    source: PassageSource.parse(JSON.parse(row.source)),
  }))
  return {
    embedder: readSetting(database, 'embedder'),
    documents,
    passages: documents.reduce((sum, { passages }) => sum + passages, 0),
  }
}
