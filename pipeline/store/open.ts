/** The address of a ledger into an open ledger. */
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { TaizhangError } from '../../schemas/errors.js'
import type { Ledger } from '../../schemas/ledger.js'
import { backupSqlite, restoreSqlite } from './sqlite/backup.js'
import { openSqliteLedger } from './sqlite/ledger.js'

export type OpenOptions = {
  /** Make a new ledger where there is none; its folder must exist. */
  create?: boolean
  /** How long to wait for another writer, in milliseconds. */
  patience?: number
}

/**
 * Opens the ledger at `address`, the path of a SQLite file.
 * @throws TaizhangError `ledger-missing`, `ledger-readonly`, `ledger-damaged`, `ledger-newer`, `ledger-busy`
 */
export async function openLedger(address: string, options: OpenOptions = {}): Promise<Ledger> {
  const folder = path.dirname(path.resolve(address))
  if (existsSync(address)) {
    if (!statSync(address).isFile()) throw new TaizhangError('ledger-damaged', `${address} is no file`)
  } else if (!options.create) throw new TaizhangError('ledger-missing', address)
  else if (!existsSync(folder)) throw new TaizhangError('ledger-readonly', `there is no folder ${folder}`)
  return openSqliteLedger(address, options.patience ?? 5000)
}

/**
 * Copies the ledger into a file that must not exist yet.
 * @throws TaizhangError `ledger-missing`, `ledger-*`, `output-exists`, `disk-full`
 */
export async function backupLedger(address: string, file: string): Promise<void> {
  if (!existsSync(address)) throw new TaizhangError('ledger-missing', address)
  await backupSqlite(address, file)
}

/**
 * Puts a backup in the place of the ledger.
 * @param options `force` replaces a ledger that is there
 * @throws TaizhangError `file-missing`, `output-exists`, `ledger-*`, `disk-full`
 */
export async function restoreLedger(
  address: string,
  file: string,
  options: { force?: boolean } = {},
): Promise<void> {
  if (!existsSync(file)) throw new TaizhangError('file-missing', file)
  if (existsSync(address) && !options.force)
    throw new TaizhangError('output-exists', address, 'add --force to replace it')
  await restoreSqlite(address, file)
}
