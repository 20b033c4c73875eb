/** Finds the amounts of money in a clause and what they are: the whole investment or that of one year. */

import type { Money } from '../../schemas/record-common.js'
import type { Span } from '../../schemas/span.js'
import { findQuantities } from '../values/quantity.js'

export type Amount = Span & { money: Money; kind: 'total' | 'annual' | 'plain' }

/** 投入资金800万元 at the head of a clause: what is put into a work is its price. */
const putIn = /^(?:累计|总|先后|共|计划)*(?:投入(?:资金)?|筹资|筹措资金|争取资金)[约近超]?$/

/** What stands before an amount tells its kind; the first row that fits holds. */
const kinds: readonly { kind: Amount['kind']; before: RegExp }[] = [
  { kind: 'annual', before: /(?:年度?|当年|今年|本年|全年)[^，；、]{0,6}投资(?:额)?[^，；、\d]{0,4}$/ },
  {
    kind: 'total',
    before: /(?:计划)?总投资(?:额|规模|约)?[^，；、\d]{0,4}$|投资总额[^，；、\d]{0,3}$|概算[^，；、\d]{0,4}$/,
  },
  {
    kind: 'annual',
    before: /完成(?:年度|建设|固定资产)?投资(?:额)?[^，；、\d]{0,4}$|年度[^，；、]{0,4}投资[^，；、\d]{0,3}$/,
  },
  { kind: 'plain', before: putIn },
  { kind: 'plain', before: /投资(?!基金)(?:额)?[^，；、\d]{0,4}$/ },
]

/** A clause that goes on with the money of what was named before: 年度计划投资…, 完成投资…. */
export const opensWithMoney =
  /^(?:其中)?(?:总|累计|计划|年度|当年|今年|全年|年内|完成|估算|概算|已|预计|力争|确保)*投资|^(?:累计|总|先后|共)*(?:投入(?:资金)?|筹资|筹措资金)[约近超]?[\d.]/

/** Amounts in 元 that stand behind 投资; others are left out. */
export function findInvestments(text: string, span: Span): Amount[] {
  if (!/投资|投入|资金|筹资/.test(text.slice(span.start, span.end))) return []
  return findQuantities(text, span).flatMap(({ start, end, quantity }) => {
    if (quantity.base.unit !== '元') return []
    const before = text.slice(Math.max(span.start, start - 16), start)
    const kind = kinds.find((row) => row.before.test(before))?.kind
    if (!kind) return []
    const { text: _, cue: __, signed: ___, ...money } = quantity
    return [{ start, end, money, kind }]
  })
}

/** Amounts in the words before a name (总投资12亿元的, 18亿元的): a bare one is the whole investment. */
export function amountsIn(text: string, span: Span): Amount[] {
  const stated = findInvestments(text, span)
  if (stated.length > 0) return stated
  return findQuantities(text, span).flatMap(({ start, end, quantity }) => {
    if (quantity.base.unit !== '元') return []
    const { text: _, cue: __, signed: ___, ...money } = quantity
    return [{ start, end, money, kind: 'total' as const }]
  })
}

/** The first of them. */
export function priceIn(text: string, span: Span): Amount | undefined {
  return amountsIn(text, span)[0]
}
