/** The sources behind a panel, by hash, and the hashes of the files themselves: a paper's appendix. */
import { createHash } from 'node:crypto'
import type { DocumentRow } from '../../schemas/ledger.js'

export type Manifest = {
  taizhang: string
  /** Rows and conflicts in the files. */
  counts: { rows: number; conflicts: number; sources: number }
  files: { name: string; sha256: string }[]
  sources: {
    id: string
    title: string
    place?: string | undefined
    planYear?: number | undefined
    file: string
    url?: string | undefined
    sha256: string
  }[]
}

export function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex')
}

/** @param version of taizhang */
export function manifestOf(
  version: string,
  files: ReadonlyMap<string, string>,
  sources: readonly DocumentRow[],
  counts: { rows: number; conflicts: number },
): Manifest {
  return {
    taizhang: version,
    counts: { ...counts, sources: sources.length },
    files: [...files].map(([name, content]) => ({ name, sha256: sha256(content) })),
    sources: sources.map(({ id, title, place, planYear, file, url, sha256 }) => ({
      id,
      title,
      place,
      planYear,
      file,
      url,
      sha256,
    })),
  }
}
