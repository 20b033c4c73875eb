/** Saving and removing a document, and who is the first source of a report after it. Runs in a transaction. */
import type { StoredDocument } from '../../../schemas/ledger.js'
import type { ReportRecord } from '../../../schemas/record.js'
import { countTypes, packLayout, packMeta, packRecord, packText } from '../pack.js'
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
  const key = insertDocument(connection, document, {
    // A replaced document keeps its place in the order of arrival.
    key: (heir ?? replaced[0])?.key ?? null,
    same_as: inherits ? heir.same_as : (document.sameAs ?? null),
    size: state.size,
    modified: state.modified,
    counts: JSON.stringify(countTypes(records)),
  })
  insertRecords(connection, key, records)
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
  given: Record<'key' | 'same_as' | 'size' | 'modified' | 'counts', string | number | null>,
): number {
  const columns = {
    ...given,
    id: document.id,
    file: document.file,
    sha256: document.sha256,
    pipeline_version: document.pipelineVersion,
    format: document.format,
    pages: document.pages ?? null,
    place: document.place ?? null,
    place_code: document.placeCode ?? null,
    level: document.level ?? null,
    kind: document.kind,
    plan_year: document.planYear ?? null,
    meta: packMeta(document),
  }
  const names = Object.keys(columns)
  const [row] = connection.rows<{ key: number }>(
    `INSERT INTO documents (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')}) RETURNING key`,
    ...Object.values(columns),
  )
  const key = row?.key ?? 0
  connection.run('INSERT INTO bodies VALUES (?, ?, ?)', key, packText(document.text), packLayout(document))
  return key
}

function insertRecords(connection: Connection, key: number, records: readonly ReportRecord[]): void {
  const inOrder = [...records].sort((a, b) => a.evidence.start - b.evidence.start)
  connection.runAll(
    `INSERT INTO records (document, position, id, type, year, indicator_id, indicator, body)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    inOrder.map((record, position) => [
      key,
      position,
      record.id,
      record.type,
      record.year ?? null,
      'indicatorId' in record ? (record.indicatorId ?? null) : null,
      'indicator' in record ? record.indicator : null,
      packRecord(record),
    ]),
  )
}
