/** Rates that do not follow from the counts beside them: 469个，解决463个，解决率90.2%. */
import { splitSentences } from '../../extractors/sentences.js'
import type { QuantityMatch } from '../../extractors/values/match.js'
import { findQuantities } from '../../extractors/values/quantity.js'
import type { Finding } from '../../schemas/hit.js'
import type { Span } from '../../schemas/span.js'
import { tidy } from './precision.js'
import { type AuditView, type Check, finding } from './view.js'

const kind = 'rate'
/** 解决率90.2%: the word whose share it is, and the figure behind it. */
const rateWord = /([\u4e00-\u9fff]{2})率(?:达到?|为|分别为)?$/

export const rates: Check = {
  kind,
  run: (view) => {
    const { text, segments } = view.document
    return segments.flatMap((segment) =>
      splitSentences(text, segment).flatMap((span) =>
        text.slice(span.start, span.end).includes('率') ? checkSentence(view, span) : [],
      ),
    )
  },
}

function checkSentence(view: AuditView, span: Span): Finding[] {
  const { text } = view.document
  const all = findQuantities(text, span)
  return all.flatMap((rate, index) => {
    const word =
      rate.quantity.unit === '%' ? rateWord.exec(text.slice(span.start, rate.numeral.start))?.[1] : undefined
    const pair = word ? pairBefore(text, word, all.slice(0, index), rate) : undefined
    return pair ? judgeRate(view, pair, rate) : []
  })
}

type Counted = { whole: QuantityMatch; part: QuantityMatch }

/** The nearest figure said of the rate's own word (解决463个), and the figure of the same unit before it. */
function pairBefore(
  text: string,
  word: string,
  before: readonly QuantityMatch[],
  rate: QuantityMatch,
): Counted | undefined {
  const part = before.at(-1)
  const whole = before.at(-2)
  if (!part || !whole || part.quantity.base.unit !== whole.quantity.base.unit) return undefined
  if (/[%％]|百分点|元/.test(part.quantity.unit) || part.quantity.op !== 'eq' || whole.quantity.op !== 'eq')
    return undefined
  if (
    !text.slice(whole.end, part.start).includes(word) ||
    rate.start - part.end > 12 ||
    part.start - whole.end > 12
  )
    return undefined
  return part.quantity.base.value <= whole.quantity.base.value ? { whole, part } : undefined
}

function judgeRate(view: AuditView, { whole, part }: Counted, rate: QuantityMatch): Finding[] {
  const share = (100 * part.quantity.base.value) / whole.quantity.base.value
  const places = String(rate.quantity.value).split('.')[1]?.length ?? 0
  const off = Math.abs(share - rate.quantity.value)
  if (off <= 0.5 * 10 ** -places + 1e-9 || rate.quantity.op !== 'eq') return []
  const truncated = off < 10 ** -places
  const sum = `${part.quantity.value} ÷ ${whole.quantity.value} = ${tidy(Number(share.toFixed(places + 1)))}%`
  const explanation = truncated
    ? `报告称${rate.quantity.value}%，按所列数字 ${sum}，差额可由舍位解释。`
    : `报告称${rate.quantity.value}%，按所列数字 ${sum}，两者不符。`
  return [
    finding(view, kind, truncated ? 'note' : 'error', explanation, [{ start: whole.start, end: rate.end }]),
  ]
}
