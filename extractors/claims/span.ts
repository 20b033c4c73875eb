/** What a figure covers and on what basis: a year's flow, an average, a sum, a stock at a date. */
import type { FigureSpan } from '../../schemas/quantity.js'
import type { Span } from '../../schemas/span.js'
import type { Claim } from './sentence.js'

const basisPattern =
  /同口径|可比口径|可比价格?|按可比价(?:格)?计算|扣除[^，；、]{2,14}?(?:后|因素|影响后?)|剔除[^，；、]{2,14}?(?:后|因素)|不含[^，；、）)]{1,12}|含[^，；、）)]{1,8}(?=）|\))|名义(?=增长)|实际(?=增长)|全口径|现价|不变价/

/** A clause that is nothing but a basis: 扣除房地产开发投资后，… */
const basisClause =
  /(?:^|[，。；、\n])((?:按)?(?:扣除|剔除|不含|可比|同口径|现价)[^，。；、]{0,16}(?:后|因素|影响|口径|价格?|计算))[，,]$/

/**
 * Words that say on what statistical basis a figure stands, as printed: before it in its clause, in its own
 * brackets, or in a clause of their own right before. What other brackets hold is about other figures.
 */
export function basisOf(
  text: string,
  { clause, figure }: { clause: Span; figure: Span },
): string | undefined {
  const lead = text.slice(clause.start, figure.start).replace(/[（(][^（()）]*[)）]/g, '')
  const own = lead.slice(Math.max(lead.lastIndexOf('（'), lead.lastIndexOf('(')) + 1)
  const aside = /^[（(]([^（()）\d]*)[)）]/.exec(text.slice(figure.end, clause.end))?.[1] ?? ''
  const found = basisPattern.exec(own) ?? basisPattern.exec(aside)
  return found?.[0] ?? basisClause.exec(text.slice(Math.max(0, clause.start - 30), clause.start))?.[1]
}

/** @param years how many years the section speaks of */
export function spanOf(claim: Claim, clause: string, years: number): FigureSpan {
  const lead = clause.slice(0, Math.max(0, claim.figure.start - claim.clause.start))
  const { measure } = claim
  if (/年均(?!浓度|气温|降)(?:[^，；、]|、(?=[\d０-９]|$))*$/.test(lead) || /年均增/.test(claim.indicator))
    return 'average'
  if (measure === 'ratio' || measure === 'rank') return 'point'
  if (
    measure === 'level' &&
    /(?:总量|总数|总户数|余额|保有量|存量|里程|覆盖|浓度|寿命|储量|装机|户籍|常住|人口)/.test(claim.indicator)
  )
    return 'point'
  if (
    measure === 'level' &&
    /(?:达到?|突破|超过?|增加到|增至)$/.test(lead) &&
    !/新增|完成|累计|实现/.test(lead)
  )
    return years > 1 ? 'point' : stockOrFlow(claim)
  if (/累计|五年(?:来)?共|三年(?:来)?共|总计/.test(lead)) return 'total'
  return years > 1 ? 'total' : 'year'
}

function stockOrFlow(claim: Claim): FigureSpan {
  return claim.figure.family === 'money' ? 'year' : 'point'
}
