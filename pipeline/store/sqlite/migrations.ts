/** The shape of the SQLite ledger as a list of steps that only ever grows at its end. */
import { TaizhangError } from '../../../schemas/errors.js'
import type { Connection } from './connection.js'

/** Marks the file as a ledger of ours ("TZLG"), so that another program's database is never migrated. */
const applicationId = 0x545a4c47

/** Never edit a released step: add one. */
const migrations: readonly { name: string; sql: string }[] = [
  {
    name: 'm001_documents_and_records',
    sql: `
      CREATE TABLE documents (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        file TEXT NOT NULL UNIQUE,
        sha256 TEXT NOT NULL,
        size INTEGER NOT NULL,
        modified REAL NOT NULL,
        pipeline_version TEXT NOT NULL,
        format TEXT NOT NULL,
        pages INTEGER,
        same_as TEXT,
        place TEXT,
        place_code TEXT,
        level TEXT,
        kind TEXT NOT NULL,
        plan_year INTEGER,
        meta TEXT NOT NULL,
        counts TEXT NOT NULL
      );
      CREATE INDEX documents_order ON documents (place_code, plan_year, kind, file);
      CREATE INDEX documents_same ON documents (same_as) WHERE same_as IS NOT NULL;
      CREATE TABLE bodies (
        document INTEGER PRIMARY KEY REFERENCES documents (key) ON DELETE CASCADE,
        text BLOB NOT NULL,
        layout BLOB NOT NULL
      );
      CREATE TABLE records (
        document INTEGER NOT NULL REFERENCES documents (key) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        id TEXT NOT NULL,
        type TEXT NOT NULL,
        year INTEGER,
        indicator_id TEXT,
        indicator TEXT,
        body TEXT NOT NULL
      );
      CREATE UNIQUE INDEX records_order ON records (document, position);
      CREATE INDEX records_id ON records (id);
      CREATE INDEX records_type ON records (type, document);
      CREATE INDEX records_indicator ON records (indicator_id, document) WHERE indicator_id IS NOT NULL;
      CREATE TABLE failures (
        file TEXT PRIMARY KEY,
        code TEXT NOT NULL,
        error TEXT NOT NULL,
        remedy TEXT NOT NULL
      );`,
  },
  { name: 'm002_sources_by_content', sql: 'CREATE INDEX documents_content ON documents (sha256);' },
  {
    // Townships and zones have no code: without it every document is compared with all others there are.
    name: 'm003_documents_by_place',
    sql: 'CREATE INDEX documents_place ON documents (place, plan_year, kind);',
  },
]

/**
 * Brings a ledger to the newest shape, each step in a transaction of its own with its number.
 * @throws TaizhangError `ledger-newer`, `ledger-damaged` (another program's database), `ledger-busy`
 */
export function migrate(connection: Connection): void {
  const version = readVersion(connection)
  if (version === migrations.length) return
  if (version > migrations.length) throw new TaizhangError('ledger-newer', connection.path)
  migrations.slice(version).forEach(({ sql }, index) => {
    const next = version + index + 1
    connection.transaction(() => {
      // Another process may have migrated while this one waited for the lock.
      if (pragma(connection, 'user_version') >= next) return
      connection.exec(sql)
      connection.run(`PRAGMA application_id = ${applicationId}`)
      connection.run(`PRAGMA user_version = ${next}`)
    })
  })
}

/** Number of steps applied, 0 for an empty file. */
function readVersion(connection: Connection): number {
  const isOurs = pragma(connection, 'application_id') === applicationId
  const isEmpty = connection.rows('SELECT 1 FROM sqlite_master LIMIT 1').length === 0
  if (!isOurs && !isEmpty) {
    throw new TaizhangError('ledger-damaged', `${connection.path} is no ledger of taizhang`)
  }
  return pragma(connection, 'user_version')
}

function pragma(connection: Connection, name: string): number {
  const [row] = connection.rows<Record<string, number>>(`PRAGMA ${name}`)
  return row?.[name] ?? 0
}
