/** Saving and removing a document, and who is the first source of a report after it. Runs in a transaction. */
import type { StoredDocument } from '../../../schemas/ledger.js'
import type { ReportRecord } from '../../../schemas/record.js'
import { packLayout, packText } from '../pack.js'
import { documentValues, recordColumns, recordRows } from '../rows.js'
import type { Connection } from './connection.js'

type Standing = { key: number; id: string; same_as: string | null }

/**
 * Stores the document whole. It replaces whatever stood under its file or its id. `sameAs` naming the
 * document it replaces means that the report is still the same: it then inherits that one's standing.
 */
export function saveDocument(
  connection: Connection,
  document: StoredDocument,
  records: readonly ReportRecord[],
  state: { size: number; modified: number },
): void {
  const replaced = connection.rows<Standing>(
    'SELECT key, id, same_as FROM documents WHERE file = ? OR id = ?',
    document.file,
    document.id,
  )
  const heir = replaced.find(({ id }) => id === (document.sameAs ?? document.id))
  const inherits = heir !== undefined && document.sameAs !== undefined
  for (const old of replaced) {
    if (old === heir) repoint(connection, old.id, document.id)
    else promoteNext(connection, old)
    connection.run('DELETE FROM documents WHERE key = ?', old.key)
  }
  const key = insertDocument(connection, document, records, state, {
    // A replaced document keeps its place in the order of arrival.
    key: (heir ?? replaced[0])?.key ?? null,
    same_as: inherits ? heir.same_as : (document.sameAs ?? null),
  })
  connection.runAll(
    `INSERT INTO records (${recordColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    recordRows(key, records),
  )
  connection.run('DELETE FROM failures WHERE file = ?', document.file)
}

/** Removes the document; where others repeat it, the earliest of them becomes the first source. */
export function removeDocument(connection: Connection, id: string): void {
  for (const old of connection.rows<Standing>('SELECT key, id, same_as FROM documents WHERE id = ?', id)) {
    promoteNext(connection, old)
    connection.run('DELETE FROM documents WHERE key = ?', old.key)
  }
}

function promoteNext(connection: Connection, old: Standing): void {
  const [next] = connection.rows<{ id: string }>(
    'SELECT id FROM documents WHERE same_as = ? ORDER BY key LIMIT 1',
    old.id,
  )
  if (!next) return
  connection.run('UPDATE documents SET same_as = NULL WHERE id = ?', next.id)
  repoint(connection, old.id, next.id)
}

function repoint(connection: Connection, from: string, to: string): void {
  if (from !== to) connection.run('UPDATE documents SET same_as = ? WHERE same_as = ?', to, from)
}

function insertDocument(
  connection: Connection,
  document: StoredDocument,
  records: readonly ReportRecord[],
  state: { size: number; modified: number },
  given: { key: number | null; same_as: string | null },
): number {
  const columns = { ...given, ...documentValues(document, records, state) }
  const names = Object.keys(columns)
  const [row] = connection.rows<{ key: number }>(
    `INSERT INTO documents (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')}) RETURNING key`,
    ...Object.values(columns),
  )
  const key = row?.key ?? 0
  connection.run('INSERT INTO bodies VALUES (?, ?, ?)', key, packText(document.text), packLayout(document))
  return key
}
