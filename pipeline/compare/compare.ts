/** Ledger → comparisons: every target of a year beside what the next report of the same place says of it. */

import { collect } from '../../schemas/collect.js'
import type { Comparison } from '../../schemas/comparison.js'
import type { DocumentFilter, DocumentRow, Ledger, StoredDocument } from '../../schemas/ledger.js'
import type { Outcome } from '../../schemas/outcome.js'
import { placeKey } from '../../schemas/place-key.js'
import type { Target } from '../../schemas/target.js'
import { compareTarget } from './compare-target.js'
import { Parents } from './parent.js'

/** `reportYear` and `doc` choose nothing here: a promise and its answer stand in different documents. */
export type CompareFilter = Omit<DocumentFilter, 'reportYear' | 'doc'> & { year: number }

/** The report that answers a place's promises for a year. */
export type Answer = { document: StoredDocument; outcomes: readonly Outcome[] }

/**
 * One row a target of `year`, in the order of place, then of the report. A 力争 figure shares the row of its
 * floor; a restated target has no row of its own.
 */
export async function compare(ledger: Ledger, filter: CompareFilter): Promise<Comparison[]> {
  const { year, ...places } = filter
  const documents = await ledger.documents(places)
  const targets = await collect(ledger, 'target', { ...places, year })
  const parents = new Parents(ledger, year)
  const rows: Comparison[] = []
  for (const [place, own] of grouped(targets)) {
    const answer = await answerOf(ledger, documents, place, year)
    const asked = own.filter((target) => target.doc !== answer?.document.id)
    const floors = unrepeated(asked.filter((target) => !target.stretchOf))
    for (const target of floors) {
      const stretch = asked.find(({ stretchOf }) => stretchOf === target.id)
      const parent = await parents.of(target)
      rows.push(compareTarget({ target, stretch, year, answer, parent }))
    }
  }
  return rows
}

function grouped(targets: readonly Target[]): Map<string, Target[]> {
  const groups = new Map<string, Target[]>()
  for (const target of targets) {
    const key = placeKey(target)
    const group = groups.get(key)
    if (group) group.push(target)
    else groups.set(key, [target])
  }
  return groups
}

/** The same promise in two documents, or twice in one, is one row: that of the headline list, else the first. */
function unrepeated(targets: readonly Target[]): Target[] {
  const kept = new Map<string, Target>()
  for (const target of targets) {
    const { indicatorId, indicator, measure, quantity, due, subject } = target
    const key = JSON.stringify([indicatorId ?? indicator, measure, quantity?.base, due?.to, subject])
    const first = kept.get(key)
    if (!first) kept.set(key, target)
    else if (target.headline && !first.headline) kept.set(key, target)
  }
  return targets.filter((target) => [...kept.values()].includes(target))
}

/** A full work report before a summary, a summary before other documents that look back on the year. */
async function answerOf(
  ledger: Ledger,
  documents: readonly DocumentRow[],
  place: string,
  year: number,
): Promise<Answer | undefined> {
  const candidates = documents
    .filter((row) => placeKey(row) === place && row.reviewYear === year && !row.sameAs)
    .sort((a, b) => weight(b) - weight(a))
  const best = candidates[0]
  if (!best || weight(best) === 0) return undefined
  const document = await ledger.document(best.id)
  return document && { document, outcomes: await collect(ledger, 'outcome', { doc: best.id }) }
}

function weight(row: DocumentRow): number {
  if (row.kind === 'work_report') return row.version === 'full' ? 4 : 3
  if (row.kind === 'plan_report' || row.kind === 'communique') return row.version === 'full' ? 2 : 1
  return 0
}

/** The years for which the ledger holds promises, earliest first. */
export async function comparableYears(
  ledger: Ledger,
  filter: Omit<CompareFilter, 'year'>,
): Promise<number[]> {
  const documents = await ledger.documents(filter)
  return [...new Set(documents.flatMap(({ planYear }) => planYear ?? []))].sort((a, b) => a - b)
}
