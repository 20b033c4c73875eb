/** Saving and removing a document in PostgreSQL, and who is the first source of a report after it. Runs in a transaction. */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { PoolClient } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { StoredDocument } from '../../../schemas/ledger.js'
import type { ReportRecord } from '../../../schemas/record.js'
import { packLayout, packText } from '../pack.js'
import { documentValues, recordColumns, recordRows } from '../rows.js'
import { writerLock } from './migrations.js'

type Standing = { key: number; id: string; same_as: string | null }

/**
 * Stores the document whole. It replaces whatever stood under its file or its id. `sameAs` naming the
 * document it replaces means that the report is still the same: it then inherits that one's standing.
 */
export async function saveDocument(
  client: PoolClient,
  document: StoredDocument,
  records: readonly ReportRecord[],
  state: { size: number; modified: number },
): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [writerLock])
  const { rows: replaced } = await client.query<Standing>(
    'SELECT key, id, same_as FROM taizhang.documents WHERE file = $1 OR id = $2 ORDER BY key',
    [document.file, document.id],
  )
  const heir = replaced.find(({ id }) => id === (document.sameAs ?? document.id))
  const inherits = heir !== undefined && document.sameAs !== undefined
  for (const old of replaced) {
    if (old === heir) await repoint(client, old.id, document.id)
    else await promoteNext(client, old)
    await client.query('DELETE FROM taizhang.documents WHERE key = $1', [old.key])
  }
  // A replaced document keeps its place in the order of arrival.
  const kept = (heir ?? replaced[0])?.key
  const key = await insertDocument(client, {
    ...(kept === undefined ? {} : { key: kept }),
    same_as: inherits ? heir.same_as : (document.sameAs ?? null),
    ...documentValues(document, records, state),
  })
  await client.query('INSERT INTO taizhang.bodies VALUES ($1, $2, $3)', [
    key,
    Buffer.from(packText(document.text)),
    Buffer.from(packLayout(document)),
  ])
  await copyRecords(client, recordRows(key, records))
  await client.query('DELETE FROM taizhang.failures WHERE file = $1', [document.file])
}

/** Removes the document; where others repeat it, the earliest of them becomes the first source. */
export async function removeDocument(client: PoolClient, id: string): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [writerLock])
  const { rows } = await client.query<Standing>(
    'SELECT key, id, same_as FROM taizhang.documents WHERE id = $1',
    [id],
  )
  for (const old of rows) {
    await promoteNext(client, old)
    await client.query('DELETE FROM taizhang.documents WHERE key = $1', [old.key])
  }
}

async function promoteNext(client: PoolClient, old: Standing): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM taizhang.documents WHERE same_as = $1 ORDER BY key LIMIT 1',
    [old.id],
  )
  const [next] = rows
  if (!next) return
  await client.query('UPDATE taizhang.documents SET same_as = NULL WHERE id = $1', [next.id])
  await repoint(client, old.id, next.id)
}

async function repoint(client: PoolClient, from: string, to: string): Promise<void> {
  if (from === to) return
  await client.query('UPDATE taizhang.documents SET same_as = $1 WHERE same_as = $2', [to, from])
}

async function insertDocument(
  client: PoolClient,
  columns: Record<string, string | number | null>,
): Promise<number> {
  const names = Object.keys(columns)
  const { rows } = await client.query<{ key: number }>(
    `INSERT INTO taizhang.documents (${names.join(', ')})
     VALUES (${names.map((_, at) => `$${at + 1}`).join(', ')}) RETURNING key`,
    Object.values(columns).map(clean),
  )
  return rows[0]?.key ?? 0
}

async function copyRecords(client: PoolClient, rows: (string | number | null)[][]): Promise<void> {
  if (rows.length === 0) return
  const target = client.query(copyFrom(`COPY taizhang.records (${recordColumns}) FROM STDIN`))
  await pipeline(Readable.from(rows.map((row) => `${row.map(toCopy).join('\t')}\n`)), target)
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

function toCopy(value: string | number | null): string {
  if (value === null) return '\\N'
  return String(clean(value)).replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign)
}

const half = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** PostgreSQL's text holds neither NULs nor halves of signs; what is kept as bytes or JSON holds both. */
function clean(value: string | number | null): string | number | null {
  return typeof value === 'string' ? value.replaceAll('\u0000', '').replace(half, '\ufffd') : value
}
