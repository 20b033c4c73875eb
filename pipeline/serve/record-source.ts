/** The records of a ledger, out of memory while they are few enough, else out of the store. */
import { setImmediate } from 'node:timers/promises'
import type { DocumentFilter, Ledger } from '../../schemas/ledger.js'
import type { RecordType, ReportRecord } from '../../schemas/record.js'

/** Some 3 kB each: what a laptop can spare. */
const mostKept = 60_000
/** Rows read before other questions get their turn. */
const turn = 500

type Filter = DocumentFilter & { types?: RecordType[] | undefined; year?: number | undefined }
type Kept = { stamp: string; rows: Promise<ReportRecord[] | undefined> }

export class RecordSource {
  private kept: Kept | undefined

  constructor(private readonly ledger: Ledger) {}

  /** In the order of the ledger. What is read may be more than types and year ask for. */
  async *records(filter: Filter, stamp: string): AsyncIterable<ReportRecord> {
    const { types, year, ...documents } = filter
    // One document is soon read, and its repeats are not among those kept.
    const whole = documents.doc === undefined ? await this.whole(stamp) : undefined
    if (!whole) {
      yield* this.ledger.records(filter)
      return
    }
    const asked = new Set((await this.ledger.documents(documents)).map(({ id }) => id))
    for (const record of whole) if (asked.has(record.doc)) yield record
  }

  /**
   * All records of first sources, read once while the ledger keeps its stamp; nothing where they are too many.
   * A failed reading is forgotten, so that the next question tries again.
   */
  async whole(stamp: string): Promise<ReportRecord[] | undefined> {
    if (this.kept?.stamp !== stamp) this.kept = { stamp, rows: this.read() }
    const { kept } = this
    try {
      return await kept.rows
    } catch (error) {
      if (this.kept === kept) this.kept = undefined
      throw error
    }
  }

  private async read(): Promise<ReportRecord[] | undefined> {
    const documents = await this.ledger.documents()
    const counts = documents.flatMap(({ records }) => Object.values(records))
    if (counts.reduce((sum, count) => sum + count, 0) > mostKept) return undefined
    const rows: ReportRecord[] = []
    for await (const record of this.ledger.records()) {
      rows.push(record)
      if (rows.length % turn === 0) await setImmediate()
    }
    return rows
  }
}
