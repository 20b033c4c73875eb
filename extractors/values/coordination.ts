/** Figures joined without a noun between them share a cue: `不少于16个、37个`, `分别实现90%和95%以上`. */
import type { Quantity } from '../../schemas/quantity.js'
import type { QuantityMatch } from './match.js'

const joint = /^(?:、|和|与|及|以及)$/
const distributing = /(?:分别|各|均|依次)[^\d，。；、]{0,8}$/

/** The matches with cues of a joined row handed to the members that have none. */
export function spreadCues(text: string, matches: QuantityMatch[]): QuantityMatch[] {
  const out = [...matches]
  for (const { first, last } of rows(text, matches)) {
    const head = out[first]
    const tail = out[last]
    if (!head || !tail) continue
    const distributed = distributing.test(text.slice(Math.max(0, head.start - 12), head.start))
    for (let at = first; at <= last; at++) {
      const member = out[at]
      if (member?.quantity.op !== 'eq') continue
      const donor =
        head.before && at > first ? head : distributed && tail.after && at < last ? tail : undefined
      if (donor) out[at] = { ...member, quantity: withOp(member.quantity, donor.quantity) }
    }
  }
  return out
}

/** 突破10件，5项成果: behind a comma another unit begins another thing. */
function joins(between: string, previous: QuantityMatch, next: QuantityMatch): boolean {
  return (
    joint.test(between) ||
    (/^[，,]$/.test(between) && previous.quantity.base.unit === next.quantity.base.unit)
  )
}

function withOp(quantity: Quantity, donor: Quantity): Quantity {
  return { ...quantity, op: donor.op, ...(donor.cue ? { cue: donor.cue } : {}) }
}

/** Index ranges of two or more matches of one family with nothing but a joint between them. */
function rows(text: string, matches: QuantityMatch[]): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = []
  let first = 0
  for (let at = 1; at <= matches.length; at++) {
    const previous = matches[at - 1]
    const next = matches[at]
    const joined =
      previous &&
      next &&
      previous.family === next.family &&
      joins(text.slice(previous.end, next.start), previous, next)
    if (joined) continue
    if (at - 1 > first) found.push({ first, last: at - 1 })
    first = at
  }
  return found
}
