/**
 * A document that was read on one of many machines → its id and standing in the ledger, as if one machine had
 * taken all files in their order. Whatever came too early is put right, so that the end is always the same.
 */
import { collectRecords } from '../schemas/collect.js'
import type { DocumentRow, Ledger, SourceState, StoredDocument } from '../schemas/ledger.js'
import type { ReportRecord } from '../schemas/record.js'
import { isSameReport, reportSignature } from './identify/same-report.js'
import type { FileQueue } from './queue/open.js'
import { isThere } from './source.js'

export type ReadDocument = {
  document: StoredDocument
  records: ReportRecord[]
  state: { size: number; modified: number }
}
/** What a document must be in the ledger. */
type Standing = { id: string; sameAs?: string | undefined }
type Home = { ledger: Ledger; queue: FileQueue }

/** Repairs follow each other; more than one round is only needed where two machines met. */
const rounds = 5

/** Every save is one transaction; a machine that dies between two leaves what the next try puts right. */
export async function placeDocument(read: ReadDocument, home: Home): Promise<void> {
  const [before] = await home.ledger.sources({ file: read.document.file })
  const old = before && (await home.ledger.documents({ doc: before.doc, allSources: true }))[0]
  await home.queue.exclusive(groupOf(read.document), async () => {
    const id = await takeId(read, home)
    await home.ledger.save({ ...read.document, id }, read.records, read.state)
    await putRight(read.document, home)
  })
  if (old && groupOf(old) !== groupOf(read.document)) await repairGroup(old, home)
}

/** For a document that is in the ledger already: a machine may have died before it was done. */
export async function repairGroup(row: DocumentRow, home: Home): Promise<void> {
  await home.queue.exclusive(groupOf(row), () => putRight(row, home))
}

/** Only documents of one place, year and kind can be the same report or copies of one file. */
function groupOf({ placeCode, place, planYear, reviewYear, kind }: DocumentRow): string {
  return [placeCode ?? place, planYear ?? reviewYear, kind].join('/')
}

async function groupRows(row: DocumentRow, ledger: Ledger): Promise<DocumentRow[]> {
  const { placeCode, place, planYear, kind } = row
  const where =
    placeCode === undefined ? { places: place === undefined ? [] : [place] } : { placeCodes: [placeCode] }
  if (place === undefined || planYear === undefined) return []
  return ledger.documents({ ...where, reportYear: planYear, kind, allSources: true })
}

/** The first free of ID, ID-2, ID-3 …; that of a file which is gone is free. */
async function takeId({ document }: ReadDocument, { ledger }: Home): Promise<string> {
  const holders = (await ledger.sources({ sha256: document.sha256 })).filter(
    ({ file }) => file !== document.file,
  )
  const taken = new Set(holders.filter(({ file }) => isThere(file)).map(({ doc }) => doc))
  const own = (await ledger.sources({ file: document.file }))[0]
  if (own?.sha256 === document.sha256 && isFormOf(own.doc, document.id)) return own.doc
  return freeId(document.id, taken)
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? id : `${id}-${n}`
    if (!taken.has(candidate)) return candidate
  }
}

function isFormOf(candidate: string, id: string): boolean {
  return candidate === id || (candidate.startsWith(`${id}-`) && /^\d+$/.test(candidate.slice(id.length + 1)))
}

async function putRight(row: DocumentRow, home: Home): Promise<void> {
  await orderCopies(row, home)
  for (let round = 0; round < rounds; round++) {
    const rows = await groupRows(row, home.ledger)
    if (rows.length < 2) return
    const wanted = await standings(rows, home)
    const wrong = rows.filter(({ id, sameAs }) => wanted.get(id)?.sameAs !== sameAs)
    if (wrong.length === 0) return
    // The first sources before those that repeat them.
    for (const { id } of wrong.sort((a, b) => Number(isRepeat(a)) - Number(isRepeat(b)))) {
      const standing = wanted.get(id)
      if (standing) await saveAgain(id, standing, home.ledger)
    }
    function isRepeat({ id }: DocumentRow): boolean {
      return wanted.get(id)?.sameAs !== undefined
    }
  }
}

/** Copies of one file carry -2, -3 … in the order of their files. */
async function orderCopies(row: DocumentRow, { ledger, queue }: Home): Promise<void> {
  const copies = await ledger.sources({ sha256: row.sha256 })
  if (copies.length < 2) return
  const byRank = await inRankOrder(copies, queue)
  const ids = copies.map(({ doc }) => doc).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  const isOrdered = byRank.every(({ doc }, n) => doc === ids[n])
  const base = ids[0] ?? ''
  if (isOrdered || !ids.every((id) => isFormOf(id, base))) return
  // First out of the way, the last one first; a save replaces what stands under its file or its id.
  const spare = (n: number) => `${base}-${n + 1 + ids.length}`
  for (const [n, { doc }] of [...byRank.entries()].reverse()) {
    await saveAgain(doc, { id: spare(n), sameAs: doc }, ledger)
  }
  for (const [n, id] of ids.entries()) await saveAgain(spare(n), { id, sameAs: spare(n) }, ledger)
}

/** `sameAs` of every document of a group by its id, deciding in the order of the files. */
async function standings(
  rows: readonly DocumentRow[],
  { ledger, queue }: Home,
): Promise<Map<string, Standing>> {
  const wanted = new Map<string, Standing>()
  const firsts: { file: string; id: string; signature: ReturnType<typeof reportSignature> }[] = []
  for (const { id, file } of await inRankOrder(rows, queue)) {
    const document = await ledger.document(id)
    if (!document) continue
    const signature = reportSignature(document, document)
    const first = firsts.find((other) => isSameReport(other.signature, signature))
    wanted.set(id, { id, sameAs: first?.id })
    if (!first) firsts.push({ file, id, signature })
    firsts.sort((a, b) => (a.file < b.file ? -1 : 1))
  }
  return wanted
}

async function inRankOrder<T extends { file: string }>(
  entries: readonly T[],
  queue: FileQueue,
): Promise<T[]> {
  const ranks = await queue.ranks(entries.map(({ file }) => file))
  return entries
    .map((entry, n) => ({ entry, rank: ranks[n] ?? -1, n }))
    .sort((a, b) => a.rank - b.rank || a.n - b.n)
    .map(({ entry }) => entry)
}

async function saveAgain(id: string, standing: Standing, ledger: Ledger): Promise<void> {
  const [document, [row]] = [await ledger.document(id), await ledger.documents({ doc: id, allSources: true })]
  if (!document || !row) return
  const [state] = await ledger.sources({ file: row.file })
  const records = await collectRecords(ledger, { doc: id, allSources: true })
  const { sameAs: _before, ...rest } = document
  const { size, modified }: Pick<SourceState, 'size' | 'modified'> = state ?? { size: 0, modified: 0 }
  const { sameAs } = standing
  await ledger.save({ ...rest, id: standing.id, ...(sameAs === undefined ? {} : { sameAs }) }, records, {
    size,
    modified,
  })
}
