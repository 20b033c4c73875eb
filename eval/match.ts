/** Gold and records of one type → one-to-one pairs, strict pairs first; what is left over is missed or extra. */
import type { ReportRecord } from '../schemas/record.js'
import type { SourceText } from './locate.js'
import { type GoldItem, type Scoring, wrongParts } from './rules.js'

export type Pair = { gold: GoldItem; record: ReportRecord; strict: boolean }

export type Matched = {
  /** Pairs with gold that counts. */
  pairs: Pair[]
  missed: GoldItem[]
  extra: ReportRecord[]
}

type Test = (gold: GoldItem, record: ReportRecord) => boolean

/** Optional gold counts neither way: records that answer it are set aside, and it is never missed. */
export function match(
  gold: readonly GoldItem[],
  records: readonly ReportRecord[],
  scoring: Scoring,
  source: SourceText,
): Matched {
  const found: Test = (item, record) => scoring.found(item as never, record as never, source)
  const strict: Test = (item, record) => wrongParts(scoring, item, record).length === 0
  const both: Test = (item, record) => found(item, record) && strict(item, record)
  const recordOf = new Map<GoldItem, ReportRecord>()
  const used = new Set<ReportRecord>()
  for (const test of [both, found]) {
    for (const item of gold) {
      const record = recordOf.has(item)
        ? undefined
        : records.find((candidate) => !used.has(candidate) && test(item, candidate))
      if (!record) continue
      recordOf.set(item, record)
      used.add(record)
    }
  }
  const spare = new Set(gold.filter((item) => item.optional && !recordOf.has(item)))
  const extra = records.filter(
    (record) => !used.has(record) && !setAside(record, spare, found, scoring, source),
  )
  const firm = gold.filter((item) => !item.optional)
  return {
    pairs: firm.flatMap((item) => {
      const record = recordOf.get(item)
      return record ? [{ gold: item, record, strict: strict(item, record) }] : []
    }),
    missed: firm.filter((item) => !recordOf.has(item)),
    extra,
  }
}

/** True, and one optional gold record is used up, where the record answers one. */
function setAside(
  record: ReportRecord,
  spare: Set<GoldItem>,
  found: Test,
  scoring: Scoring,
  source: SourceText,
): boolean {
  const items = [...spare]
  const item =
    items.find((candidate) => found(candidate, record)) ??
    (scoring.lenientOptional
      ? items.find((candidate) => source.touches(record.evidence.quote, candidate.quote))
      : undefined)
  if (!item) return false
  spare.delete(item)
  return true
}
