/** Clauses of the headline targets without a figure → what is promised in words only (进出口保持平稳增长). */
import type { Span } from '../../schemas/span.js'
import { readClauses } from './clause.js'
import type { Claim } from './sentence.js'
import { trimThing } from './thing.js'
import { splitRow } from './things.js'

export type StatusClaim = { indicator: string; status: string; quote: Span; rule: string }

type Row = { name: string; pattern: RegExp }

/** Group 1 is the thing, group 2 the status. */
const rows: Row[] = [
  {
    name: 'in step with another',
    pattern:
      /^(.{2,30}?)((?:增长|增速|增幅)?(?:与|和|同)[^，；]{2,20}(?:基本)?(?:同步|相适应|协调|一致|持平|相当).*)$/,
  },
  {
    name: 'better than another',
    pattern:
      /^(.{2,30}?)((?:增速|增幅|增长|水平)?(?:高于|快于|优于|好于|低于|不低于|超过|领先)[^，；\d]{2,20})$/,
  },
  {
    name: 'meets a set goal',
    pattern:
      /^(.{2,40}?)((?:全面|确保|圆满|均)*(?:完成|达到|控制在|实现)[^，；\d]{0,24}(?:目标|任务|要求|序时进度|计划|范围|下达[^，；]{0,8}|以内).*)$/,
  },
  {
    name: 'keeps or improves',
    pattern:
      /^(.{2,30}?)((?:继续|持续|稳步|总体|基本|进一步|不断|稳中|实现)*(?:保持|稳定|稳中|改善|提升|提高|增加|下降|降低|增长|扩大|优化|好转|促稳|平稳)[^，；\d]{0,14})$/,
  },
]
const noThing = /^(?:推动|促进|加快|努力|坚持|我们|为此|实现|今年|围绕|统筹|深入)/

/** Only clauses that no figure claims; a row of things before 等 or 均 is one status each. */
export function readStatusClaims(text: string, sentence: Span, claims: Claim[]): StatusClaim[] {
  return readClauses(text, sentence).flatMap((clause) => {
    if (clause.figures.length > 0 || claims.some((claim) => claim.clause.start === clause.start)) return []
    const start = trimThing(text, clause).start
    const printed = text.slice(start, clause.end)
    if (noThing.test(printed) || printed.length < 6) return []
    for (const { name, pattern } of rows) {
      const match = pattern.exec(printed)
      if (!match?.[1] || !match[2]) continue
      const status = match[2]
      const span = trimThing(text, { start, end: start + match[1].length })
      const thing = text.slice(span.start, span.end).replace(/等$/, '')
      const shared = /等$/.test(match[1]) || /^(?:均|都)/.test(status) || name === 'meets a set goal'
      const things = shared ? splitRow(thing) : [thing]
      return things.map((indicator) => ({
        indicator,
        status,
        quote: { start, end: clause.end },
        rule: `status: ${name}`,
      }))
    }
    return []
  })
}
