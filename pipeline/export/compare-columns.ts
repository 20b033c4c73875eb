/** The columns of comparisons, series points and due items. */
import { type Column, columnsOf } from './column.js'

const side = (path: string) => [
  `${path}.id`,
  `${path}.evidence.quote`,
  `${path}.quantity.op`,
  `${path}.quantity.value:number`,
  `${path}.quantity.max:number`,
  `${path}.quantity.unit`,
]

export const compareColumns: readonly Column[] = columnsOf(
  'place',
  'placeCode',
  'year:number',
  'indicator',
  'indicatorId',
  'target.headline:boolean',
  'target.strength',
  ...side('target'),
  'target.file',
  'target.evidence.page:number',
  ...side('stretch'),
  ...side('outcome'),
  'outcome.file',
  'outcome.evidence.page:number',
  'verdict',
  'near:boolean',
  'side',
  'difference.value:number',
  'difference.unit',
  'completion:number',
  'basisMismatch:boolean',
  'claim.verdict',
  'claim.evidence.quote',
  'disagrees:boolean',
  'parent.place',
  'parent.target.quantity.text',
  'parent.asksMore:boolean',
  'confidence:number',
  'ruleVersion',
  'reason',
)

export const seriesColumns: readonly Column[] = columnsOf(
  'place',
  'placeCode',
  'year:number',
  'kind',
  'indicatorId',
  'indicator',
  'measure',
  'span',
  'basis',
  'op',
  'value:number',
  'max:number',
  'unit',
  'text',
  'reportYear:number',
  'vintage:number',
  'id',
  'doc',
  'quote',
)

export const dueColumns: readonly Column[] = columnsOf(
  'due.to:date',
  'due.text',
  'due.from:date',
  'due.implied:boolean',
  'place',
  'placeCode',
  'type',
  'what',
  'strength',
  'responsible',
  'overdue:boolean',
  'followUp',
  'reportedBy',
  'id',
  'doc',
  'file',
  'evidence.quote',
  'evidence.sentence',
  'evidence.page:number',
)

const investment = (path: string) => [`${path}.value:number`, `${path}.unit`]

/** A row for each report that speaks of a project. */
export const projectColumns: readonly Column[] = columnsOf(
  ...[
    'place',
    'placeCode',
    'name',
    'status',
    'backwards:boolean',
    'totalInvestment.first:number',
    'totalInvestment.last:number',
  ],
  ...['totalInvestment.unit', 'sighting.reportYear:number', 'sighting.name', 'sighting.status'],
  ...investment('sighting.totalInvestment'),
  ...investment('sighting.annualInvestment'),
  ...[
    'sighting.milestones',
    'sighting.id',
    'sighting.file',
    'sighting.evidence.quote',
    'sighting.evidence.page:number',
  ],
)
