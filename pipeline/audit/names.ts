/** A number of named things that differs from the names: 甲、乙、丙、丁3个项目开工. */
import { findQuantities } from '../../extractors/values/quantity.js'
import type { Finding } from '../../schemas/hit.js'
import type { ReportRecord } from '../../schemas/record.js'
import { type AuditView, type Check, finding } from './view.js'

const kind = 'names_count'
const counted = /^(?:个|家|项|所|座|条|处)$/

/** The names are those that the extractors took one by one out of one quote. */
export const namesCount: Check = {
  kind,
  run: (view) => {
    const byQuote = new Map<string, Named[]>()
    for (const record of view.records) {
      const name = nameOf(record)
      if (!name || record.restates) continue
      const key = `${record.type} ${record.evidence.start}-${record.evidence.end}`
      byQuote.set(key, [...(byQuote.get(key) ?? []), { record, name }])
    }
    return [...byQuote.values()]
      .filter((names) => names.length >= 3)
      .flatMap((names) => judgeNames(view, names))
  },
}

type Named = { record: ReportRecord; name: string }

function nameOf(record: ReportRecord): string | undefined {
  if (record.type === 'project') return record.name
  return record.type === 'honour' ? record.recipient : undefined
}

/** 等 with a count leaves names out, so only too many names contradict it; without 等 the two must agree. */
function judgeNames(view: AuditView, names: readonly Named[]): Finding[] {
  const { text } = view.document
  const span = names[0]?.record.evidence
  const last = names.at(-1)?.name
  if (!span || !last) return []
  const end = text.indexOf(last, span.start) + last.length
  const count = findQuantities(text, { start: end, end: Math.min(span.end, end + 12) })[0]
  const between = count ? text.slice(end, count.start) : ''
  if (
    !count ||
    !counted.test(count.quantity.unit) ||
    count.quantity.op !== 'eq' ||
    !/^(?:项目|工程)?等?$/.test(between)
  )
    return []
  const open = between.endsWith('等')
  const { value, unit } = count.quantity
  if (open ? names.length <= value : names.length === value) return []
  return [
    finding(view, kind, 'warning', `列出${names.length}个名称，数字为${value}${unit}。`, [
      { start: span.start, end: Math.max(span.end, count.end) },
    ]),
  ]
}
