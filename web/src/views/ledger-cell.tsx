/** A record → what stands in one column of the ledger. */
import { dueOf, figureOf, nameOf } from '../../../pipeline/serve/select'
import type { ReportRecord } from '../../../schemas/record'
import { EvidenceLink, plain, strengthWord, TypeTag } from '../parts'
import type { Column } from './ledger'

export function cell(record: ReportRecord, name: Column) {
  if (name === 'type') return <TypeTag type={record.type} />
  if (name === 'place') return record.place
  if (name === 'year') return record.year
  if (name === 'name') return <span title={nameOf(record)}>{nameOf(record)}</span>
  if (name === 'figure') return figureOf(record)
  if (name === 'strength') return 'strength' in record ? strengthWord(record.strength) : ''
  if (name === 'due') return dueOf(record)
  return (
    <EvidenceLink doc={record.doc} record={record.id}>
      {plain(record.evidence.quote)}
    </EvidenceLink>
  )
}
