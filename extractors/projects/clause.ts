/** Reads one clause: the names it holds, the verb or predicate that governs them, whether it is done or planned. */
import type { Span } from '../../schemas/span.js'
import {
  adverbs,
  causatives,
  plannedCues,
  predicates,
  progressVerbs,
  type Stage,
  verbs,
} from '../lexicon/project-verbs.js'
import { splitAtMarks } from './enumeration.js'
import { adverbRun, dueSource, findPredicate, isBarePredicate, isPartDone } from './predicate.js'
import { anyOf } from './words.js'

/** Words that govern a run of names: `names` is the stretch that holds nothing else. */
export type Governed = Span & {
  names: Span
  stage: Stage
  /** The words of the verb or predicate. */
  event: Span
  form: 'verb' | 'predicate' | 'progress'
  lead: Lead
}

/** What stands before the thing itself: a deadline, 力争, 推动, adverbs. `end` is where the rest begins. */
export type Lead = { end: number; planned: boolean; causative: boolean; due?: Span }

const planned = anyOf(plannedCues)
const leadPart = new RegExp(
  `^(?:(?<due>${dueSource})|(?<cause>${anyOf(causatives)})|(?<plan>${planned})|[一二三四五六七八九十]+(?:是|要)|其中|同时|此外|以及|去年|过去[一二三四五]年|(?:[一五两三]|近)年来|我们|仅用[^，。]{2,8}?(?=建成|完成)|与[^，。；、]{2,20}?(?:合作|共同|联合|共建)(?!的)|${anyOf(adverbs)})`,
)
const adverbHead = new RegExp(`^${adverbRun}`)
const duePattern = new RegExp(dueSource)
const plannedPattern = new RegExp(planned)
const verbAnywhere = new RegExp(anyOf(Object.values(verbs).flat()))
/** 甲工程竣工和乙工程完工: the joint behind a predicate parts two clauses. */
const predicateJoint = /(?<=开工|竣工|建成|完工|投产|投用|通车)(?:和|以及|及)(?=.{4})/
const verbWords = anyOf(Object.values(verbs).flat())
const verbHead = new RegExp(`^(?:${verbWords})`)
const progressHead = new RegExp(`^(?:${anyOf(progressVerbs)})`)

/** All governed runs of the clause in order; empty where it holds no verb of construction. */
export function readClause(text: string, clause: Span): Governed[] {
  const governed: Governed[] = []
  let open: { start: number; lead: Lead } | undefined
  let verb: Governed | undefined
  for (const item of splitAtMarks(text, clause).flatMap((mark) => splitAtPredicate(text, mark))) {
    const lead = readLead(text, item)
    const head = readVerb(text, { start: lead.end, end: item.end }, lead)
    if (head && (head.form === 'verb' || (!open && !verb))) {
      if (verb) governed.push(verb)
      verb = head
      open = undefined
      if (head.form === 'verb') continue
    }
    const last = governed.at(-1)
    if (!open && !verb && last && isBarePredicate(text.slice(lead.end, item.end))) {
      governed[governed.length - 1] = { ...last, ...furtherStage(text, last, item) }
      continue
    }
    const start: { start: number; lead: Lead } = open ?? { start: item.start, lead }
    const tail = readPredicate(text, { start: Math.max(item.start, start.lead.end), end: item.end }, start)
    if (tail && verb?.form !== 'verb') {
      governed.push(
        verb ? { ...tail, start: verb.start, names: { ...tail.names, start: verb.names.start } } : tail,
      )
      open = undefined
      verb = undefined
    } else if (verb) {
      verb = { ...verb, end: item.end, names: { start: verb.names.start, end: item.end } }
    } else open = start
  }
  return verb ? [...governed, verb] : governed
}

/** 甲项目当年开工、当年投产: the second item has no subject of its own. */
function furtherStage(text: string, last: Governed, item: Span): Pick<Governed, 'stage' | 'end'> {
  const stage = stageOf(text.slice(item.start, item.end).replace(adverbHead, ''), predicates)
  return { stage: stage === 'finish' || last.stage === 'part' ? stage : last.stage, end: item.end }
}

function splitAtPredicate(text: string, span: Span): Span[] {
  const match = predicateJoint.exec(text.slice(span.start, span.end))
  if (!match) return [span]
  const at = span.start + match.index
  return [
    { start: span.start, end: at },
    { start: at + match[0].length, end: span.end },
  ]
}

/** The lead of a stretch: as many cues, deadlines and adverbs as stand at its head. */
export function readLead(text: string, span: Span): Lead {
  const lead: Lead = { end: span.start, planned: false, causative: false }
  for (;;) {
    const rest = text.slice(lead.end, span.end)
    const match = verbHead.test(rest) ? null : leadPart.exec(rest)
    if (!match || match[0].length === rest.length) return lead
    if (progressHead.test(rest) && !match.groups?.due && !endsInPredicate(rest)) return lead
    if (match.groups?.due) lead.due = { start: lead.end, end: lead.end + match[0].length }
    lead.causative ||= match.groups?.cause !== undefined
    lead.planned ||= [match.groups?.due, match.groups?.plan].some((group) => group !== undefined)
    lead.planned ||= /确保|力争|争取|力促|务必/.test(match[0])
    lead.end += match[0].length
  }
}

/** True where the words close with a predicate of any stage. */
export function endsInPredicate(words: string): boolean {
  return findPredicate(words) !== undefined
}

/** True where the words say that something starts or is finished. */
export function holdsStage(words: string): boolean {
  return endsInPredicate(words) || verbAnywhere.test(words)
}

function readVerb(text: string, span: Span, lead: Lead): Governed | undefined {
  const words = text.slice(span.start, span.end)
  const match = verbHead.exec(words) ?? (endsInPredicate(words) ? null : progressHead.exec(words))
  if (!match || match[0].length === words.length) return undefined
  const after = span.start + match[0].length
  const form = verbHead.test(words) ? 'verb' : 'progress'
  return {
    start: span.start,
    end: span.end,
    names: { start: after, end: span.end },
    stage: form === 'verb' ? stageOf(match[0], verbs) : 'progress',
    event: { start: span.start, end: after },
    form,
    lead,
  }
}

function readPredicate(text: string, span: Span, open: { start: number; lead: Lead }): Governed | undefined {
  const words = text.slice(span.start, span.end)
  const found = findPredicate(words)
  const names = { start: open.lead.end, end: span.start + (found?.start ?? 0) }
  if (!found || names.end - names.start < 2) return undefined
  const adverbial = words.slice(found.start, found.begin)
  const due = duePattern.exec(adverbial)
  const dueStart = names.end + (due?.index ?? 0)
  return {
    start: open.start,
    end: span.start + found.end,
    names,
    stage: stageOf(words.slice(found.begin, found.end), predicates),
    event: { start: span.start + found.begin, end: span.start + found.end },
    form: 'predicate',
    lead: {
      ...open.lead,
      planned: open.lead.planned || plannedPattern.test(adverbial),
      ...(due ? { due: { start: dueStart, end: dueStart + due[0].length } } : {}),
    },
  }
}

/** The furthest stage named: 竣工投产 is finished; 加快建设 alone is progress. */
function stageOf(words: string, table: Readonly<Record<Stage, readonly string[]>>): Stage {
  const order: readonly Stage[] = ['part', 'start', 'finish', 'progress']
  const exact = order.find((stage) => table[stage].includes(words))
  if (!exact && isPartDone(words)) return 'part'
  return exact ?? order.find((stage) => table[stage].some((word) => words.startsWith(word))) ?? 'finish'
}
