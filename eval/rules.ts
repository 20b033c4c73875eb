/** When a record of each type has *found* a gold record, and when it has it right in every scored field (*strict*). */
import type { RecordOf, RecordType, ReportRecord } from '../schemas/record.js'
import type { Gold, GoldFigure } from './gold.js'
import type { SourceText } from './locate.js'
import {
  bareTerm,
  characterF1,
  close,
  lastYear,
  normalise,
  qualifiers,
  sameUnit,
  toBase,
} from './normalise.js'

type GoldList = Exclude<keyof Gold, 'version' | 'doc' | 'meta'>
export type GoldItem = Gold[GoldList][number]

export type Scoring = {
  type: RecordType
  gold: GoldList
  /** How the record is named in lists of losses. */
  name(gold: GoldItem): string
  found(gold: never, record: never, source: SourceText): boolean
  strict(gold: never, record: never, source: SourceText): boolean
  /** Optional gold is also met by any record that touches its words. */
  lenientOptional: boolean
}

type Amount = { value: number; unit: string } | undefined
type Figure = RecordOf<'target'> | RecordOf<'outcome'>

function sameAmount(gold: Amount, record: Amount): boolean {
  if (!gold) return true
  return (
    record !== undefined &&
    close(toBase(gold.value, gold.unit).value, toBase(record.value, record.unit).value)
  )
}

function foundFigure(gold: GoldFigure, record: Figure, source: SourceText): boolean {
  const touching = () => source.touches(record.evidence.quote, gold.quote)
  if (gold.measure === 'status') return record.measure === 'status' && touching()
  const printed = toBase(gold.value, gold.unit)
  const read = toBase(record.quantity?.value, record.quantity?.unit)
  return close(printed.value, read.value) && sameUnit(printed.unit, read.unit) && touching()
}

export function yearRight(gold: GoldFigure, record: Figure): boolean {
  if ('year' in gold) return gold.year === null || gold.year === record.year
  const year = 'period' in gold ? lastYear(gold.period) : undefined
  const period = record.type === 'outcome' ? lastYear(record.period?.to) : undefined
  return year === undefined || year === period || year === record.year
}

function strictFigure(gold: GoldFigure, record: Figure): boolean {
  return (
    (gold.measure === 'status' || record.quantity?.op === gold.op) &&
    record.measure === gold.measure &&
    characterF1(gold.indicator, record.indicator) >= 0.6 &&
    qualifiers(gold.indicator) === qualifiers(record.indicator) &&
    yearRight(gold, record) &&
    (gold.max === undefined || close(gold.max, record.quantity?.max)) &&
    (gold.direction === undefined || gold.direction === record.direction)
  )
}

/** Per field of a figure: right or not. */
export const figureFields: Record<string, (gold: GoldFigure, record: Figure) => boolean> = {
  op: (gold, record) => gold.measure === 'status' || gold.op === record.quantity?.op,
  measure: (gold, record) => gold.measure === record.measure,
  indicator: (gold, record) => characterF1(gold.indicator, record.indicator) >= 0.6,
  year: yearRight,
  direction: (gold, record) => gold.direction === undefined || gold.direction === record.direction,
  span: (gold, record) => gold.span === undefined || gold.span === record.span,
  strength: (gold, record) =>
    !('strength' in gold) || (record.type === 'target' && gold.strength === record.strength),
}

type Category = { category?: string | undefined }

function categoryRight(gold: Category, record: Category): boolean {
  if (!gold.category) return true
  const [printed, read] = [normalise(gold.category), normalise(record.category)]
  return read.includes(printed) || printed.includes(read || '-')
}

function row<T extends RecordType, L extends GoldList>(
  type: T,
  gold: L,
  rules: {
    name: (gold: Gold[L][number]) => string
    found: (gold: Gold[L][number], record: RecordOf<T>, source: SourceText) => boolean
    strict: (gold: Gold[L][number], record: RecordOf<T>, source: SourceText) => boolean
  },
): Scoring {
  return {
    type,
    gold,
    ...rules,
    lenientOptional: type !== 'target' && type !== 'outcome',
  } as unknown as Scoring
}

const investments = ['totalInvestment', 'annualInvestment'] as const
const at = (record: ReportRecord) => record.evidence.quote

/** One row a type, in the order of the score table. */
export const scorings: readonly Scoring[] = [
  row('target', 'targets', {
    name: (gold) => `${gold.indicator} ${gold.value ?? ''}${gold.unit ?? ''}`,
    found: foundFigure,
    strict: strictFigure,
  }),
  row('outcome', 'outcomes', {
    name: (gold) => `${gold.indicator} ${gold.value ?? ''}${gold.unit ?? ''}`,
    found: foundFigure,
    strict: strictFigure,
  }),
  row('project', 'projects', {
    name: (gold) => gold.name,
    found: (gold, record, source) =>
      characterF1(gold.name, record.name) >= 0.75 &&
      (source.touches(at(record), gold.quote) || normalise(gold.name) === normalise(record.name)),
    strict: (gold, record) =>
      investments.every((field) => sameAmount(gold[field], record[field])) &&
      (!gold.status || gold.status === record.status) &&
      categoryRight(gold, record) &&
      characterF1(gold.name, record.name) >= 0.9,
  }),
  row('portfolio', 'portfolios', {
    name: (gold) => gold.name,
    found: (gold, record, source) =>
      source.touches(at(record), gold.quote) && (gold.count === undefined || gold.count === record.count),
    strict: (gold, record) => investments.every((field) => sameAmount(gold[field], record[field])),
  }),
  row('glossary', 'glossary', {
    name: (gold) => gold.term,
    found: (gold, record) => bareTerm(gold.term) === bareTerm(record.term),
    strict: (gold, record) =>
      characterF1(gold.definition, record.definition) >= 0.98 &&
      Math.abs(normalise(gold.definition).length - normalise(record.definition).length) <= 2,
  }),
  row('award', 'awards', {
    name: (gold) => `${gold.title} ${gold.grade}`,
    found: (gold, record, source) =>
      source.touches(at(record), gold.quote) && normalise(gold.grade) === normalise(record.grade),
    strict: (gold, record) =>
      gold.recipients.map(normalise).join('|') ===
      record.recipients.map(({ name }) => normalise(name)).join('|'),
  }),
  row('honour', 'honours', {
    name: (gold) => gold.title,
    found: (gold, record, source) =>
      source.touches(at(record), gold.quote) && characterF1(gold.title, record.title) >= 0.7,
    strict: (gold, record) => characterF1(gold.title, record.title) >= 0.9,
  }),
]
