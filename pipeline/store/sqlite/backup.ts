/** A ledger into one file that can be kept, and back. */
import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { TaizhangError } from '../../../schemas/errors.js'
import { Connection } from './connection.js'
import { openSqliteLedger } from './ledger.js'

const patience = 5000

/**
 * Writes a whole, compact copy of the ledger, also while another process is reading or writing it.
 * @throws TaizhangError `output-exists`, `output-unwritable`, `ledger-*`, `disk-full`
 */
export async function backupSqlite(address: string, file: string): Promise<void> {
  if (existsSync(file)) throw new TaizhangError('output-exists', file, 'name another file')
  // Refuses what is no ledger, or one of a newer version, before anything is written.
  await openSqliteLedger(address, patience).close()
  const connection = Connection.open(address, patience)
  try {
    connection.run('VACUUM INTO ?', file)
  } catch (error) {
    rmSync(file, { force: true })
    // The ledger itself has just been opened: it is the copy that cannot be made.
    const isCopy = error instanceof TaizhangError && error.code === 'ledger-readonly'
    throw isCopy ? new TaizhangError('output-unwritable', file) : error
  } finally {
    connection.close()
  }
}

/**
 * Puts a backup in the place of a ledger. The backup is checked first, and the old ledger stays until the
 * copy is whole.
 * @throws TaizhangError `ledger-damaged`, `ledger-newer`, `ledger-busy` where another process has the old ledger
 *   open, `ledger-readonly`, `disk-full`
 */
export async function restoreSqlite(address: string, file: string): Promise<void> {
  checkWhole(file)
  const fresh = `${address}.restoring`
  let held: Connection | undefined
  try {
    copyWhole(file, fresh)
    held = existsSync(address) ? holdAlone(address) : undefined
    // The old log belongs to the old file: beside the new one it would corrupt it.
    for (const ending of ['-wal', '-shm']) rmSync(`${address}${ending}`, { force: true })
    renameSync(fresh, address)
  } catch (error) {
    rmSync(fresh, { force: true })
    throw fileError(error, address)
  } finally {
    held?.close()
  }
}

/** On the disk, and not only on its way there, before it takes the place of anything. */
function copyWhole(file: string, fresh: string): void {
  copyFileSync(file, fresh)
  const copy = openSync(fresh, 'r+')
  try {
    fsyncSync(copy)
  } finally {
    closeSync(copy)
  }
}

function fileError(error: unknown, address: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (error instanceof TaizhangError || typeof code !== 'string') return error
  const isFull = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)
  return new TaizhangError(isFull ? 'disk-full' : 'ledger-readonly', `${address} (${code})`)
}

function checkWhole(file: string): void {
  const connection = Connection.open(file, patience)
  try {
    const [result] = connection.rows<{ quick_check: string }>('PRAGMA quick_check')
    if (result?.quick_check !== 'ok')
      throw new TaizhangError('ledger-damaged', `${file} (${result?.quick_check})`)
  } finally {
    connection.close()
  }
  // Tells a ledger from any other database; migrates the backup no further than it is.
  openSqliteLedger(file, patience).close()
}

/**
 * A connection beside which there is no other, nor can be until it closes: leaving the write-ahead log asks for that.
 * Whoever had the ledger open would go on writing into a file that is gone. Undefined where the file is no database:
 * what is damaged is replaced without asking.
 */
function holdAlone(address: string): Connection | undefined {
  let connection: Connection | undefined
  try {
    connection = Connection.open(address, 0)
    connection.run('PRAGMA locking_mode = EXCLUSIVE')
    connection.run('PRAGMA journal_mode = DELETE')
    connection.exec('BEGIN EXCLUSIVE')
    return connection
  } catch (error) {
    connection?.close()
    if (error instanceof TaizhangError && error.code === 'ledger-busy')
      throw new TaizhangError(
        'ledger-busy',
        address,
        'end whatever has it open (ingest, serve) and try again',
      )
    return undefined
  }
}
