/** Which files the ledger holds already: who a document is among them, and what it repeats. */
import path from 'node:path'
import type { DocumentRow, Ledger, SourceState, StoredDocument } from '../schemas/ledger.js'
import { isSameReport, type ReportSignature, reportSignature, withSketch } from './identify/same-report.js'
import { isThere } from './source.js'

/** Some 700 bytes each. */
const mostSketches = 20_000

/** `repeats` where another document is the first source of the same report. */
export type Placed = { document: StoredDocument; repeats: boolean }

export class Registry {
  private readonly byPath = new Map<string, SourceState>()
  private readonly byId = new Map<string, SourceState>()
  /** By content, of the documents seen last: what is compared again need not be read from the ledger again. */
  private readonly sketches = new Map<string, string>()

  private constructor(private readonly ledger: Ledger) {}

  static async load(ledger: Ledger): Promise<Registry> {
    const registry = new Registry(ledger)
    for (const state of await ledger.sources()) registry.remember(state)
    return registry
  }

  /** The same file under another spelling of its path counts as the same. */
  stateOf(file: string): SourceState | undefined {
    return this.byPath.get(path.resolve(file))
  }

  /** The document with its final id and file, and with `sameAs` as Ledger.save wants it. */
  async place(read: StoredDocument): Promise<Placed> {
    // Another process may have saved a copy since.
    for (const state of await this.ledger.sources({ sha256: read.sha256 })) this.remember(state)
    const before = this.stateOf(read.file)
    const file = before?.file ?? read.file
    const document = { ...read, file, id: this.freeId(read.id, file) }
    const sameAs = await this.findSame(document, before?.doc)
    if (sameAs === undefined) return { document, repeats: false }
    return { document: { ...document, sameAs }, repeats: sameAs !== document.id && sameAs !== before?.doc }
  }

  note(document: StoredDocument, { size, modified }: { size: number; modified: number }): void {
    const { id, file, sha256, pipelineVersion } = document
    const before = this.stateOf(file)
    if (before) this.byId.delete(before.doc)
    this.remember({ doc: id, file, sha256, size, modified, pipelineVersion })
  }

  private remember(state: SourceState): void {
    this.byPath.set(path.resolve(state.file), state)
    this.byId.set(state.doc, state)
  }

  /** Copies of one file get -2, -3 …; a file that was moved keeps its id. */
  private freeId(id: string, file: string): string {
    for (let n = 1; ; n++) {
      const candidate = n === 1 ? id : `${id}-${n}`
      const holder = this.byId.get(candidate)
      if (!holder || holder.file === file || !isThere(holder.file)) return candidate
    }
  }

  /** Id of the first source of the same report; the document's own id or its forerunner's where that is the first. */
  private async findSame(document: StoredDocument, own: string | undefined): Promise<string | undefined> {
    const { placeCode, place, planYear, kind } = document
    if (place === undefined || planYear === undefined) return undefined
    const where = placeCode === undefined ? { places: [place] } : { placeCodes: [placeCode] }
    const rivals = await this.ledger.documents({ ...where, reportYear: planYear, kind })
    const signature = this.sketched(document)
    for (const rival of rivals.sort((a, b) => Number(b.id === own) - Number(a.id === own))) {
      const other = await this.signatureOf(rival)
      if (other && isSameReport(other, signature)) return rival.id
    }
    return undefined
  }

  private async signatureOf(row: DocumentRow): Promise<ReportSignature | undefined> {
    const sketch = this.sketches.get(row.sha256)
    if (sketch !== undefined) return withSketch(sketch, row)
    const document = await this.ledger.document(row.id)
    return document && this.sketched(document)
  }

  private sketched(document: StoredDocument): ReportSignature {
    const signature = reportSignature(document, document)
    this.sketches.set(document.sha256, signature.sketch)
    const [oldest] = this.sketches.keys()
    if (this.sketches.size > mostSketches && oldest !== undefined) this.sketches.delete(oldest)
    return signature
  }
}
