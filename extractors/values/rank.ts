/** Positions in an order (第4位, 首位, 全省第一, 前10位) → quantities with the unit 位. */
import type { QuantityOp } from '../../schemas/quantity.js'
import type { Span } from '../../schemas/span.js'
import { makeQuantity, type QuantityMatch } from './match.js'
import { parseNumeral } from './numeral.js'

const numeral = '\\d{1,3}|[一二三四五六七八九十]{1,3}'
/** A bare 第一 is a position only where nothing follows that it could number, nor a row of ordinals (第一、二、三产业). */
const boundary =
  '(?![、和][二三四五](?:[、和次产]|产业))(?![、和至到]第?[二三四](?:季度|轮|批|期))(?=[、，。；,;：:）)”\\s及和与并]|且|$)'

type Row = { name: string; pattern: RegExp; op: QuantityOp }

const rows: Row[] = [
  { name: 'numbered position', pattern: new RegExp(`第\\s?(${numeral})\\s?(?:位|名)(?!次)`, 'g'), op: 'eq' },
  { name: 'bare ordinal', pattern: new RegExp(`第\\s?(${numeral})${boundary}`, 'g'), op: 'eq' },
  { name: 'first place', pattern: /(?:首位|榜首|之首|头名|首名)(?!度|城市|关|产业)/g, op: 'eq' },
  { name: 'among the first', pattern: new RegExp(`前(${numeral})(?:位|名)?${boundary}`, 'g'), op: 'lte' },
]
/** Before a bare 第一 that ranks nothing: 安全第一, 始终把…放在首位. */
const attitude =
  /(?:安全|质量|生命|健康|客户|用户|友谊|人民|服务|预防|信誉)$|(?:放|摆|聚焦)(?:在|到)?[^，。；]{0,4}$/

/** All ranks between `span.start` and `span.end`, in order. */
export function findRanks(text: string, span: Span = { start: 0, end: text.length }): QuantityMatch[] {
  const slice = text.slice(span.start, span.end)
  const found = new Map<number, QuantityMatch>()
  for (const { pattern, op } of rows) {
    for (const match of slice.matchAll(pattern)) {
      const lead = slice.slice(Math.max(0, match.index - 12), match.index)
      const value = match[1] === undefined ? 1 : parseNumeral(match[1])
      if (value === undefined || value === 0 || attitude.test(lead) || found.has(match.index)) continue
      found.set(match.index, assemble(match, value, op, span.start))
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}

function assemble(match: RegExpExecArray, value: number, op: QuantityOp, shift: number): QuantityMatch {
  const start = match.index + shift
  const end = start + match[0].length
  return {
    start,
    end,
    quantity: makeQuantity(
      { op, value, text: match[0], ...(op === 'eq' ? {} : { cue: '前' }) },
      { printed: '位', factor: 1, base: '位' },
    ),
    numeral: { start, end },
    unit: { start: end, end },
    family: 'rank',
    form: 'rank',
  }
}
