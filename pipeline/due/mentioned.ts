/** Whether a record of a later report speaks of the thing that was due. */
import { likeness } from '../../extractors/likeness.js'
import type { ReportRecord } from '../../schemas/record.js'

/** From here on two names mean the same thing. */
const alike = 0.7

export function isMentioned(item: { what: string; type: string }, record: ReportRecord): boolean {
  if (record.type === 'outcome') return item.type !== 'milestone' && holds(item.what, record.indicator)
  if (record.type !== 'project') return false
  const name = item.type === 'milestone' ? (item.what.split('：')[0] ?? item.what) : item.what
  return likeness(name, record.name) >= alike || holds(item.what, record.name)
}

/** Short names are found everywhere, so only longer ones count. */
function holds(what: string, name: string): boolean {
  return name.length >= 4 && what.includes(name)
}
