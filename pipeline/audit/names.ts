/** A number of named things that differs from the names: 甲、乙、丙、丁3个项目. */
import { splitClauses } from '../../extractors/sentences.js'
import type { QuantityMatch } from '../../extractors/values/match.js'
import { findQuantities } from '../../extractors/values/quantity.js'
import type { Finding } from '../../schemas/hit.js'
import type { Span } from '../../schemas/span.js'
import { type AuditView, type Check, finding } from './view.js'

const kind = 'names_count'
const mostNames = 20
/** Names end where the count begins: 、-joined, then optionally 等. */
const listBefore = /((?:[^，。；：:、\n]{2,20}、)+[^，。；：:、\n]{2,20}?)(等)?$/
const counted = /^(?:个|家|项|所|座|条|处|大|类)$/

export const namesCount: Check = {
  kind,
  run: (view) => {
    const { text, segments } = view.document
    return segments.flatMap((segment) =>
      segment.role === 'glossary'
        ? []
        : splitClauses(text, segment).flatMap((span) =>
            text.slice(span.start, span.end).includes('、') ? checkClause(view, span) : [],
          ),
    )
  },
}

function checkClause(view: AuditView, clause: Span): Finding[] {
  return findQuantities(view.document.text, clause).flatMap((quantity) => judgeList(view, clause, quantity))
}

/** 等 with a count leaves names out, so only too many names contradict it; without 等 the two must agree. */
function judgeList(view: AuditView, clause: Span, { quantity, start, end }: QuantityMatch): Finding[] {
  if (
    !counted.test(quantity.unit) ||
    quantity.op !== 'eq' ||
    quantity.value > mostNames ||
    quantity.value < 2
  )
    return []
  const before = view.document.text.slice(clause.start, start)
  const list = listBefore.exec(before)
  if (!list?.[1] || /\d|[“（(]/.test(list[1]) || /[和与及]/.test(list[1].split('、').at(-1) ?? '')) return []
  const names = list[1].split('、').length
  const open = list[2] !== undefined
  if (open ? names <= quantity.value : names === quantity.value || names < 3) return []
  const explanation = `列出${names}个名称，数字为${quantity.value}${quantity.unit}。`
  return [
    finding(view, kind, open ? 'warning' : 'note', explanation, [
      { start: clause.start + (list.index ?? 0), end },
    ]),
  ]
}
