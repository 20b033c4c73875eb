/** The file of the embedded index: tables, and SQLite's errors as those of the closed list. */
import Database from 'libsql'
import { type ErrorCode, TaizhangError } from '../../../schemas/errors.js'

/** Raise it whenever the tables or the packed vectors change: an older file is then made anew. */
const shape = 'taizhang-search-1'

const tables = `
  CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS documents (
    -- Never used twice: what is held in memory of a removed document must not pass for another one.
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    doc TEXT NOT NULL UNIQUE,
    fingerprint TEXT NOT NULL,
    source TEXT NOT NULL,
    passages INTEGER NOT NULL,
    shard BLOB NOT NULL
  );
  CREATE TABLE IF NOT EXISTS passages (
    document INTEGER NOT NULL,
    position INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (document, position)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS terms (id INTEGER PRIMARY KEY, passages INTEGER NOT NULL);`

const codes: readonly [RegExp, ErrorCode][] = [
  [/SQLITE_(?:BUSY|LOCKED)|database is locked/, 'ledger-busy'],
  [/SQLITE_(?:READONLY|CANTOPEN|PERM)|readonly database|unable to open/, 'ledger-readonly'],
  [/SQLITE_FULL|disk is full/, 'disk-full'],
  [/SQLITE_(?:CORRUPT|NOTADB)|malformed|not a database/, 'ledger-damaged'],
]

/** @throws TaizhangError `ledger-busy`, `ledger-readonly`, `ledger-damaged` */
export function openDatabase(path: string, patience: number): Database.Database {
  return guarded(path, () => {
    const database = new Database(path)
    database.exec(`PRAGMA busy_timeout = ${patience}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL`)
    database.exec(tables)
    const found = readSetting(database, 'shape')
    if (found !== undefined && found !== shape) {
      database.exec('DROP TABLE documents; DROP TABLE passages; DROP TABLE terms; DELETE FROM settings')
      database.exec(tables)
    }
    writeSetting(database, 'shape', shape)
    return database
  })
}

export function readSetting(database: Database.Database, name: string): string | undefined {
  const row = database.prepare('SELECT value FROM settings WHERE name = ?').get([name]) as
    | { value: string }
    | undefined
  return row?.value
}

export function writeSetting(database: Database.Database, name: string, value: string): void {
  if (readSetting(database, name) === value) return
  database.prepare('INSERT OR REPLACE INTO settings VALUES (?, ?)').run([name, value])
}

export function guarded<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (thrown) {
    if (thrown instanceof TaizhangError) throw thrown
    const message = thrown instanceof Error ? `${thrown.message} ${codeOf(thrown)}` : String(thrown)
    const code = codes.find(([pattern]) => pattern.test(message))?.[1] ?? 'internal'
    throw new TaizhangError(code, `${path} (${message.trim()})`)
  }
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : ''
}

/** The columns are ours, so the rows are not checked again. */
export function select<Row>(database: Database.Database, sql: string, ...values: (string | number)[]): Row[] {
  return database.prepare(sql).all(values) as Row[]
}
