/** The columns of records, in the order of the contract. */
import type { RecordType } from '../../schemas/record.js'
import { type Column, columnsOf } from './column.js'

const base = ['base.value:number', 'base.max:number', 'base.unit']
const common = columnsOf(
  'id',
  'type',
  'doc',
  'file',
  'place',
  'placeCode',
  'year:number',
  'reportYear:number',
  'evidence.quote',
  'evidence.start:number',
  'evidence.end:number',
  'evidence.sentence',
  'evidence.page:number',
  'evidence.heading',
  'extractor',
  'rule',
  'confidence:number',
  'subject',
  'restates',
  'ocr:boolean',
)
const due = columnsOf('due.text', 'due.from:date', 'due.to:date', 'due.implied:boolean')
const claim = [...columnsOf('indicator', 'indicatorId', 'measure', 'direction'), ...quantity('quantity')]
const investments = [...money('totalInvestment'), ...money('annualInvestment')]

const byType: Record<RecordType, Column[]> = {
  target: [
    ...claim,
    ...columnsOf('status', 'span', 'basis', 'against', 'strength', 'strengthCue', 'nature'),
    ...due,
    ...columnsOf('headline:boolean', 'stretchOf', 'responsible'),
  ],
  outcome: [
    ...claim,
    ...columnsOf('span', 'basis', 'against', 'period.text', 'period.from:date', 'period.to:date'),
    ...quantity('from'),
    ...columnsOf('rankScope', 'provisional:boolean'),
  ],
  project: [
    ...columnsOf('name', 'list', 'number:number', 'category', 'status'),
    ...investments,
    ...columnsOf('milestones', 'owner', 'responsible'),
  ],
  portfolio: [...columnsOf('name', 'category', 'status', 'count:number'), ...investments],
  glossary: columnsOf('term', 'definition', 'number:number'),
  award: columnsOf('title', 'authority', 'grade', 'recipients'),
  honour: columnsOf('title', 'recipient', 'authority'),
  task: [...columnsOf('deliverable', 'verb'), ...due, ...columnsOf('responsible')],
}

/** The common columns, then those of each type; a column that several types share comes once. */
export function recordColumns(types: readonly RecordType[]): Column[] {
  const columns = new Map<string, Column>()
  for (const column of [...common, ...types.flatMap((type) => byType[type])]) {
    if (!columns.has(column.path)) columns.set(column.path, column)
  }
  return [...columns.values()]
}

function quantity(path: string): Column[] {
  const at = (...names: string[]) => columnsOf(...names.map((name) => `${path}.${name}`))
  return at('op', 'value:number', 'max:number', 'unit', 'text', 'cue', ...base, 'signed:number')
}

function money(path: string): Column[] {
  return columnsOf(...['op', 'value:number', 'max:number', 'unit', ...base].map((name) => `${path}.${name}`))
}
