/** One comparison → one Chinese sentence with both figures, in words that do not accuse. */
import type { Comparison } from '../../schemas/comparison.js'
import { verdictWords } from '../../schemas/verdict-words.js'

export function reasonOf(row: Omit<Comparison, 'reason'>, note = ''): string {
  const aim = `${row.year}年目标“${row.indicator}${said(row.target)}”`
  const stretch = row.stretch ? `（力争${row.stretch.quantity?.text ?? row.stretch.status ?? ''}）` : ''
  if (row.verdict === 'no_report') return `${aim}${stretch}，台账中尚无可对照的后续报告。`
  if (row.verdict === 'not_reported') return `${aim}${stretch}，后续报告未提及该年数值${note}。`
  const result = row.outcome ? `，后续报告“${row.outcome.evidence.quote.replace(/\s+/g, '')}”` : ''
  return `${aim}${stretch}${result}${gap(row)}${note}，判为${verdictWords[row.verdict]}。`
}

function said(target: Comparison['target']): string {
  const verb = { growth: { up: '增长', down: '下降' }, change: { up: '提高', down: '降低' } } as const
  const moved =
    target.measure === 'growth' || target.measure === 'change'
      ? verb[target.measure][target.direction ?? 'up']
      : ''
  return target.quantity ? `${moved}${target.quantity.text}` : (target.status ?? '')
}

function gap(row: Omit<Comparison, 'reason'>): string {
  if (!row.difference || row.verdict === 'not_comparable') return ''
  const { value, unit } = row.difference
  if (value === 0) return '，与目标数相同'
  const near = row.near ? '，在“左右”的容差内' : ''
  const side = row.side === 'below' && !row.near && row.verdict === 'met' ? '，若按预期值看则低于该值' : ''
  return `，比目标数${value > 0 ? '高' : '低'}${Math.abs(value)}${unit}${near}${side}`
}
