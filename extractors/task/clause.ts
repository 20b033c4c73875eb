/** Finds verb and deliverable of the tasks in a clause: 出台…条例, 完成…改制, 建成…平台. */
import type { Span } from '../../schemas/span.js'
import { depths, splitOutside } from '../enumeration.js'
import { nameless, notPromised, reserved, type TaskRule, taskRules } from '../lexicon/tasks.js'

/** Spans count units of the clause. */
export type FoundTask = { rule: TaskRule; verb: Span; deliverable: Span; reserved: boolean }

const verbOf = new Map<string, TaskRule[]>()
for (const rule of taskRules)
  for (const verb of rule.verbs.split('|')) verbOf.set(verb, [...(verbOf.get(verb) ?? []), rule])
const verbs = [...verbOf.keys()].sort((a, b) => b.length - a.length).join('|')
/** 建成都市圈 and 完成都 hold the place 成都. */
const anyVerb = new RegExp(`(?:${verbs})(?<!成(?=都))`, 'g')
const shortest = 4
const longest = 50

export function tasksIn(clause: string): FoundTask[] {
  const inside = depths(clause)
  const found = [...clause.matchAll(anyVerb)].filter(({ index }) => inside[index] === 0)
  return found.flatMap((match, index) => {
    const end = match.index + match[0].length
    const before = clause.slice(0, match.index)
    if (notPromised.test(before)) return []
    const verb = { start: match.index, end }
    // 编制出台…: the second verb holds the deliverable.
    if (found[index + 1]?.index === end) return []
    const rules = verbOf.get(match[0]) ?? []
    const upToNext = deliverables(
      clause,
      { start: end, end: objectEnd(clause, end, found[index + 1]?.index) },
      rules,
    )
    const whole = { start: end, end: objectEnd(clause, end, undefined) }
    return (upToNext.length > 0 ? upToNext : deliverables(clause, whole, rules)).map(({ rule, span }) => ({
      rule,
      verb,
      deliverable: span,
      reserved: reserved.test(before) || reserved.test(match[0].slice(0, 2)),
    }))
  })
}

/** Up to the next verb of the clause, without the signs and joining words before it. */
function objectEnd(clause: string, start: number, next: number | undefined): number {
  const words = clause
    .slice(start, next)
    .replace(/[，,。；;！!、\s]+$/, '')
    .replace(/(?:并|和|及|、|等)+$/, '')
  return start + words.length
}

function deliverables(
  clause: string,
  object: Span,
  rules: readonly TaskRule[],
): { rule: TaskRule; span: Span }[] {
  for (const rule of rules) {
    if (isDeliverable(clause.slice(object.start, object.end), rule)) {
      const members = splitOutside(clause.slice(object.start, object.end), /、/g).map((span) => ({
        start: object.start + span.start,
        end: object.start + span.end,
      }))
      const each = members.every(({ start, end }) => isDeliverable(clause.slice(start, end), rule))
      return (each ? members : [object]).map((span) => ({ rule, span }))
    }
  }
  return []
}

function isDeliverable(words: string, { things, not }: TaskRule): boolean {
  if (words.length < shortest || words.length > longest) return false
  return (
    things.test(words.replace(/》$/, '')) &&
    !nameless.test(words) &&
    !not?.test(words) &&
    !/[，。；]/.test(words)
  )
}
