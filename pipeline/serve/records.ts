/** A query for records → one page of them. What asks for whole documents reads no more than that page. */
import type { DocumentFilter, Ledger } from '../../schemas/ledger.js'
import { type RecordType, RecordType as RecordTypes, type ReportRecord } from '../../schemas/record.js'
import { findPlace } from '../find-place.js'
import { RecordSource } from './record-source.js'
import { isAsked, isPlain, type RecordQuery, sorted } from './select.js'

export type Page<T> = { total: number; rows: T[] }
export type Window = { offset: number; limit: number }

/** The last list is kept while the ledger stays as it is: scrolling asks for it again and again. */
export class RecordPages {
  private kept: { key: string; rows: ReportRecord[] } | undefined
  private readonly source: RecordSource

  constructor(private readonly ledger: Ledger) {
    this.source = new RecordSource(ledger)
  }

  /** Reads ahead of the first question. */
  async warm(): Promise<void> {
    await this.source.whole(await this.ledger.revision())
  }

  async page(query: RecordQuery, { offset, limit }: Window): Promise<Page<ReportRecord>> {
    if (isPlain(query)) return plainPage(this.ledger, query, { offset, limit })
    const rows = await this.all(query)
    return { total: rows.length, rows: rows.slice(offset, offset + limit) }
  }

  async all(query: RecordQuery): Promise<ReportRecord[]> {
    const stamp = await this.ledger.revision()
    const key = JSON.stringify([query, stamp])
    if (this.kept?.key !== key) this.kept = { key, rows: await this.select(query, stamp) }
    return this.kept.rows
  }

  private async select(query: RecordQuery, stamp: string): Promise<ReportRecord[]> {
    const found: ReportRecord[] = []
    const { place, ...own } = query
    const documents = await documentsOf(this.ledger, query)
    const filter = { ...documents, types: typesOf(query), year: query.year }
    for await (const record of this.source.records(filter, stamp))
      if (isAsked(record, own)) found.push(record)
    return sorted(found, query)
  }
}

/** Counts of records are kept with the documents, so that only those in the window are read. */
async function plainPage(
  ledger: Ledger,
  query: RecordQuery,
  { offset, limit }: Window,
): Promise<Page<ReportRecord>> {
  const types = typesOf(query)
  const rows: ReportRecord[] = []
  let total = 0
  for (const document of await ledger.documents(await documentsOf(ledger, query))) {
    const count = (types ?? RecordTypes.options).reduce((sum, type) => sum + (document.records[type] ?? 0), 0)
    const first = Math.max(0, offset - total)
    total += count
    if (rows.length >= limit || first >= count) continue
    let at = 0
    for await (const record of ledger.records({ doc: document.id, types })) {
      if (at >= first && rows.length < limit) rows.push(record)
      at += 1
    }
  }
  return { total, rows }
}

export async function documentsOf(
  ledger: Ledger,
  { place, doc }: { place?: string | undefined; doc?: string | undefined },
): Promise<DocumentFilter> {
  return { ...(place ? await findPlace(ledger, place) : {}), ...(doc ? { doc } : {}) }
}

function typesOf({ type }: RecordQuery): RecordType[] | undefined {
  return type ? RecordTypes.options.filter((each) => type.split(',').includes(each)) : undefined
}
