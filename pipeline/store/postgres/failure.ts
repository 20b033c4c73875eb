/** What PostgreSQL, its client or the network says → an error of the closed list, and whether it passes by itself. */
import { type ErrorCode, TaizhangError } from '../../../schemas/errors.js'
import { withoutPassword } from '../../../schemas/ledger-address.js'

const who = 'check the user and the password (in the address, PGPASSWORD or ~/.pgpass)'
const trust =
  'set NODE_EXTRA_CA_CERTS to the file of the certificate it is signed with (sslmode=no-verify checks none)'
const how =
  'write postgres://user@host:5432/database; in a password @ / : ? # % are written %40 %2F %3A %3F %23 %25'

type Meaning = readonly [ErrorCode, remedy?: string]

/** PostgreSQL's error codes and Node's, as far as they mean something to a user. */
const codes: Record<string, Meaning> = {
  '28000': ['server-refused', who], // invalid authorization
  '28P01': ['server-refused', who], // invalid password
  '3D000': ['ledger-missing', 'make the database with: createdb --encoding=UTF8 --template=template0 NAME'],
  '42501': ['ledger-readonly', 'GRANT the user CREATE on the database, or all rights on the schema taizhang'],
  '25006': ['ledger-readonly', 'name the primary server, not its standby'], // read-only transaction
  '53100': ['disk-full'],
  '53300': ['ledger-busy', 'raise max_connections of the server, or run fewer processes'],
  '55P03': ['ledger-busy'], // lock not available
  '40P01': ['ledger-busy'], // deadlock
  '40001': ['ledger-busy'], // serialization failure
  ERR_INVALID_URL: ['usage', how],
  ECONNREFUSED: ['server-unreachable'],
  ENOENT: ['server-unreachable'],
  ENOTFOUND: ['server-unreachable'],
  EAI_AGAIN: ['server-unreachable'],
  ETIMEDOUT: ['server-unreachable'],
  EHOSTUNREACH: ['server-unreachable'],
}

const cutOff = /Connection terminated|connection (?:is )?closed|timeout exceeded when trying to connect/i

/** What has no code. */
const sayings: readonly (readonly [RegExp, Meaning])[] = [
  [/password must be a (?:non-empty )?string/, ['server-refused', who]],
  [/certificate|altnames/, ['server-refused', trust]],
  [/SSL/, ['server-refused', 'take sslmode out of the address, or have the server set ssl = on']],
  [cutOff, ['server-unreachable']],
]

/** A server that lets in nobody without encryption says so beside other reasons, under the code of them all. */
const unencrypted = /no pg_hba\.conf entry.*no encryption/
const encrypt: Meaning = ['server-refused', `add ?sslmode=require to the address, or ${who}`]

/** What a server that stops or starts again says to those who are connected. */
const passing = /^(?:08...|57P0[123]|53300|55P03|40P01|40001|ECONN(?:REFUSED|RESET)|EPIPE|ENOENT)$/

export function isPassing(thrown: unknown): boolean {
  const error = causeOf(thrown)
  return passing.test(codeOf(error)) || cutOff.test(error.message)
}

/** @param address with or without its password, which is left out */
export function toLedgerError(thrown: unknown, address: string): TaizhangError {
  if (thrown instanceof TaizhangError) return thrown
  const error = causeOf(thrown)
  const said = sayings.find(([pattern]) => pattern.test(error.message))?.[1]
  const known = unencrypted.test(error.message) ? encrypt : codes[codeOf(error)]
  const [code, remedy] = known ?? said ?? (['internal'] as const)
  return new TaizhangError(code, `${withoutPassword(address)} (${error.message})`, remedy)
}

/**
 * A raw @ in a password would make half of it the name of a host, which messages then tell.
 * @throws TaizhangError `usage`
 */
export function checkAddress(address: string): void {
  if (address.split('@').length > 2)
    throw new TaizhangError('usage', `${withoutPassword(address)} has more than one @`, how)
}

/** A host with several addresses fails with one error for each of them. */
function causeOf(thrown: unknown): Error {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  const [first] = error instanceof AggregateError ? error.errors : []
  return first instanceof Error ? first : error
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : ''
}
