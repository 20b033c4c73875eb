/** The address of a ledger into an open ledger. */
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { TaizhangError } from '../../schemas/errors.js'
import type { Ledger } from '../../schemas/ledger.js'
import { isPostgres, withoutPassword } from '../../schemas/ledger-address.js'
import { loadPackage } from '../../schemas/optional-package.js'
import { backupSqlite, restoreSqlite } from './sqlite/backup.js'
import { openSqliteLedger } from './sqlite/ledger.js'

const inPostgres = 'a ledger on PostgreSQL is copied by its own tools'

export type OpenOptions = {
  /** Make a new ledger where there is none; its folder must exist. */
  create?: boolean
  /** How long to wait for another writer, in milliseconds. */
  patience?: number
}

/**
 * Opens the ledger at `address`: the path of a SQLite file, or `postgres://user:password@host:port/database`.
 * @throws TaizhangError `ledger-missing`, `ledger-readonly`, `ledger-damaged`, `ledger-newer`, `ledger-busy`
 */
export async function openLedger(address: string, options: OpenOptions = {}): Promise<Ledger> {
  if (isPostgres(address)) {
    const { openPostgresLedger } = await loadPackage(
      'pg pg-copy-streams',
      () => import('./postgres/ledger.js'),
    )
    return openPostgresLedger(address, options.create ?? false)
  }
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
  if (isPostgres(address)) throw new TaizhangError('usage', inPostgres, toDump(address, file))
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
  if (isPostgres(address)) throw new TaizhangError('usage', inPostgres, toFill(address, file))
  if (!existsSync(file)) throw new TaizhangError('file-missing', file)
  if (existsSync(address) && !options.force)
    throw new TaizhangError('output-exists', address, 'add --force to replace it')
  await restoreSqlite(address, file)
}

function toDump(address: string, file: string): string {
  return `run: pg_dump --format=custom --schema=taizhang --file='${file}' '${withoutPassword(address)}'`
}

function toFill(address: string, file: string): string {
  return `run: pg_restore --clean --if-exists --single-transaction --dbname='${withoutPassword(address)}' '${file}'`
}
