/** Where a ledger is: the path of a SQLite file, or a PostgreSQL database. */

/** True for `postgres://…`, the ledger of several machines; anything else is the path of a SQLite file. */
export function isPostgres(address: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(address)
}

/** For every line that a person or a log may see. A raw @ or / of a password goes with it: up to the last @. */
export function withoutPassword(address: string): string {
  return isPostgres(address)
    ? address.replace(/^([a-z]+:\/\/[^:/@]*):.*@/, '$1@').replace(/([?&]password=)[^&]*/, '$1…')
    : address
}

/**
 * File of the embedded search index: beside a SQLite ledger; for a database a file in the working folder, named
 * like it, which every machine makes for itself.
 */
export function indexPath(address: string): string {
  if (!isPostgres(address)) return `${address}.search`
  const name = /^[a-z]+:\/\/[^/]*\/([^?]*)/.exec(address)?.[1]
  return `${(name || 'postgres').replace(/[^\w.-]/g, '_')}.search`
}
