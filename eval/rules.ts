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
  /** What must be right, each by its name, for a found record to be strictly right. */
  parts: Readonly<Record<string, (gold: never, record: never) => boolean>>
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

type Part<G, R> = (gold: G, record: R) => boolean

const figureParts: Readonly<Record<string, Part<GoldFigure, Figure>>> = {
  comparison: (gold, record) => gold.measure === 'status' || record.quantity?.op === gold.op,
  measure: (gold, record) => record.measure === gold.measure,
  indicator: (gold, record) => characterF1(gold.indicator, record.indicator) >= 0.6,
  'qualifiers of the indicator': (gold, record) =>
    qualifiers(gold.indicator) === qualifiers(record.indicator),
  year: yearRight,
  'end of the range': (gold, record) => gold.max === undefined || close(gold.max, record.quantity?.max),
  direction: (gold, record) => gold.direction === undefined || gold.direction === record.direction,
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
    parts: Readonly<Record<string, Part<Gold[L][number], RecordOf<T>>>>
  },
): Scoring {
  return {
    type,
    gold,
    ...rules,
    lenientOptional: type !== 'target' && type !== 'outcome',
  } as unknown as Scoring
}

type Investments = { totalInvestment?: Amount; annualInvestment?: Amount }

const investments: Readonly<Record<string, Part<Investments, Investments>>> = {
  'total investment': (gold, record) => sameAmount(gold.totalInvestment, record.totalInvestment),
  'annual investment': (gold, record) => sameAmount(gold.annualInvestment, record.annualInvestment),
}
const at = (record: ReportRecord) => record.evidence.quote

/** One row a type, in the order of the score table. */
export const scorings: readonly Scoring[] = [
  row('target', 'targets', {
    name: (gold) => `${gold.indicator} ${gold.value ?? ''}${gold.unit ?? ''}`,
    found: foundFigure,
    parts: figureParts,
  }),
  row('outcome', 'outcomes', {
    name: (gold) => `${gold.indicator} ${gold.value ?? ''}${gold.unit ?? ''}`,
    found: foundFigure,
    parts: figureParts,
  }),
  row('project', 'projects', {
    name: (gold) => gold.name,
    found: (gold, record, source) =>
      characterF1(gold.name, record.name) >= 0.75 &&
      (source.touches(at(record), gold.quote) || normalise(gold.name) === normalise(record.name)),
    parts: {
      ...investments,
      status: (gold, record) => !gold.status || gold.status === record.status,
      category: categoryRight,
      name: (gold, record) => characterF1(gold.name, record.name) >= 0.9,
    },
  }),
  row('portfolio', 'portfolios', {
    name: (gold) => gold.name,
    found: (gold, record, source) =>
      source.touches(at(record), gold.quote) && (gold.count === undefined || gold.count === record.count),
    parts: investments,
  }),
  row('glossary', 'glossary', {
    name: (gold) => gold.term,
    found: (gold, record) => bareTerm(gold.term) === bareTerm(record.term),
    parts: {
      definition: (gold, record) =>
        characterF1(gold.definition, record.definition) >= 0.98 &&
        Math.abs(normalise(gold.definition).length - normalise(record.definition).length) <= 2,
    },
  }),
  row('award', 'awards', {
    name: (gold) => [gold.title, gold.grade ?? ''].join(' ').trim(),
    found: (gold, record, source) =>
      source.touches(at(record), gold.quote) && normalise(gold.grade ?? '') === normalise(record.grade),
    parts: {
      recipients: (gold, record) =>
        gold.recipients.map(normalise).join('|') ===
        record.recipients.map(({ name }) => normalise(name)).join('|'),
    },
  }),
  row('honour', 'honours', {
    name: (gold) => gold.title,
    found: (gold, record, source) =>
      source.touches(at(record), gold.quote) && characterF1(gold.title, record.title) >= 0.7,
    parts: { title: (gold, record) => characterF1(gold.title, record.title) >= 0.9 },
  }),
]

/** The parts in which a found record is wrong. */
export function wrongParts({ parts }: Scoring, gold: GoldItem, record: ReportRecord): string[] {
  return Object.entries(parts).flatMap(([part, isRight]) =>
    isRight(gold as never, record as never) ? [] : [part],
  )
}
