/** The address of a ledger into an open ledger. */
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { TaizhangError } from '../../schemas/errors.js'
import type { Ledger } from '../../schemas/ledger.js'
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
