/** Documents into and out of the tables of the embedded index; the caller holds the transaction. */
import type Database from 'libsql'
import { TaizhangError } from '../../../schemas/errors.js'
import type { PassageSource } from '../../../schemas/passage.js'
import type { Point } from '../passage-index.js'
import { select } from './database.js'
import { mostPassages } from './postings.js'
import { buildShard, packShard, unpackShard } from './shard.js'

/** @throws TaizhangError `limit-size` */
export function insertDocument(
  database: Database.Database,
  source: PassageSource,
  fingerprint: string,
  points: Point[],
): void {
  if (points.length > mostPassages) {
    throw new TaizhangError('limit-size', `${source.file} has ${points.length} passages`)
  }
  // A buffer bound by itself ends the process: values go in as a list.
  const { lastInsertRowid: key } = database
    .prepare('INSERT INTO documents (doc, fingerprint, source, passages, shard) VALUES (?, ?, ?, ?, ?)')
    .run([source.doc, fingerprint, JSON.stringify(source), points.length, packShard(buildShard(points))])
  const passage = database.prepare('INSERT INTO passages VALUES (?, ?, ?)')
  for (const [position, point] of points.entries()) {
    passage.run([Number(key), position, JSON.stringify(point.passage)])
  }
  const counts = new Map<number, number>()
  for (const { words } of points) for (const id of words.ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  addCounts(database, counts)
}

export function deleteDocument(database: Database.Database, doc: string): void {
  const sql = 'SELECT key, shard FROM documents WHERE doc = ?'
  const [row] = select<{ key: number; shard: Uint8Array }>(database, sql, doc)
  if (!row) return
  const { ids, offsets } = unpackShard(row.shard).words
  const holding = (at: number) => (offsets[at + 1] ?? 0) - (offsets[at] ?? 0)
  addCounts(database, new Map([...ids].map((id, at) => [id, -holding(at)])))
  database.prepare('DELETE FROM passages WHERE document = ?').run([row.key])
  database.prepare('DELETE FROM documents WHERE key = ?').run([row.key])
}

/** Term → how many more passages hold it now. */
function addCounts(database: Database.Database, counts: Map<number, number>): void {
  const statement = database.prepare(
    'INSERT INTO terms VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET passages = passages + ?2',
  )
  for (const [id, count] of counts) statement.run([id, count])
}
