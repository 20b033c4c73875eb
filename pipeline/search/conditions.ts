/** A comparison in a question (增长目标高于5%) and the records that stand up to it. */
import { claimWords, comparingWords } from '../../extractors/lexicon/search-questions.js'
import { findQuantities } from '../../extractors/values/quantity.js'
import type { Quantity } from '../../schemas/quantity.js'
import type { RecordType, ReportRecord } from '../../schemas/record.js'
import type { Span } from '../../schemas/span.js'

export type Condition = Span & {
  quantity: Quantity
  /** Targets, outcomes, or both where the question does not say. */
  types: RecordType[]
}

/** The first comparison of a question; a figure that is only named (50米内) compares nothing. */
export function readCondition(question: string): Condition | undefined {
  const match = findQuantities(question).find(({ before }) => before && comparingWords.has(before.text))
  if (!match) return undefined
  const named = claimWords.filter(({ words }) => words.some((word) => question.includes(word)))
  const types = named.length > 0 ? named : claimWords
  const { start, end, quantity } = match
  return { start, end, quantity, types: types.map(({ type }) => type) }
}

/** True where the record's figure lies where the condition wants it: 5.5%左右 and 5%以上 both satisfy "at least 5%". */
export function satisfies(record: ReportRecord, { quantity: wanted, types }: Condition): boolean {
  if (record.type !== 'target' && record.type !== 'outcome') return false
  const { quantity } = record
  if (!quantity || !types.includes(record.type) || quantity.base.unit !== wanted.base.unit) return false
  const value = quantity.signed ?? quantity.base.value
  const bound = wanted.base.value
  // A floor of 5% is no value above 5%, but may be one; a floor above the bound is.
  if (wanted.op === 'gt') return value > bound || (quantity.op === 'gt' && value >= bound)
  if (wanted.op === 'gte') return value >= bound
  if (wanted.op === 'lt') return value < bound || (quantity.op === 'lt' && value <= bound)
  if (wanted.op === 'lte') return value <= bound
  return false
}
