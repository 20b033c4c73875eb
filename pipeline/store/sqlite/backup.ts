/** A ledger into one file that can be kept, and back. */
import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { TaizhangError } from '../../../schemas/errors.js'
import { Connection } from './connection.js'
import { openSqliteLedger } from './ledger.js'

const patience = 5000

/**
 * Writes a whole, compact copy of the ledger, also while another process is reading or writing it.
 * @throws TaizhangError `output-exists`, `ledger-*`, `disk-full`
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
    throw error
  } finally {
    connection.close()
  }
}

/**
 * Puts a backup in the place of a ledger. The backup is checked first, and the old ledger stays until the
 * copy is whole.
 * @throws TaizhangError `ledger-damaged`, `ledger-newer`, `ledger-busy` where the old ledger is in use
 */
export async function restoreSqlite(address: string, file: string): Promise<void> {
  checkWhole(file)
  if (existsSync(address)) checkFree(address)
  const fresh = `${address}.restoring`
  copyFileSync(file, fresh)
  // The old log belongs to the old file: beside the new one it would corrupt it.
  for (const ending of ['-wal', '-shm']) rmSync(`${address}${ending}`, { force: true })
  renameSync(fresh, address)
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

/** Only a file that opens can be in use: what is damaged is replaced without asking. */
function checkFree(address: string): void {
  let connection: Connection | undefined
  try {
    connection = Connection.open(address, 0)
    connection.transaction(() => undefined)
  } catch (error) {
    if (error instanceof TaizhangError && error.code === 'ledger-busy') throw error
  } finally {
    connection?.close()
  }
}
