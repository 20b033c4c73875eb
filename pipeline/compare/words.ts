/** What the answering report says in words: an indicator without its figure, and its own claims of success or failure. */
import type { Verdict } from '../../schemas/comparison.js'
import type { Evidence } from '../../schemas/evidence.js'
import type { Segment } from '../../schemas/segment.js'

export type Report = { text: string; segments: readonly Segment[] }
export type Claim = { verdict: Verdict; evidence: Evidence }

/** Printed claim → what it says of the promise; the first row that matches wins. */
const claims: readonly (readonly [Verdict, RegExp])[] = [
  [
    'missed',
    /未(?:能)?(?:达到?|完成|实现)(?:年初|全年|预期|年度|既定|预定)|(?:低于|不及|没有达到|没有完成|没能实现)(?:年初|全年)?(?:预期|目标|计划)/,
  ],
  [
    'exceeded',
    /超额(?:完成|实现)|超(?:年初|全年)?(?:预期|计划|目标)(?:完成|实现)?|(?:好于|高于|超过|优于)(?:年初|全年)?(?:预期|目标|计划)/,
  ],
  [
    'met',
    /(?:圆满|如期|全面|较好|顺利)?(?:完成|实现|达到)(?:了)?(?:年初|全年|年度|国家|预期|既定|预定)(?:下达)?(?:的)?(?:预期)?(?:目标|任务|计划)/,
  ],
]

/** Words that speak of a course or a state without a figure. */
const states =
  /创[^，。；]{0,12}新[高低]|(?:保持|处于|位于|稳定在)[^，。；]{0,10}(?:平稳|稳定|增长|水平|低位|合理区间|优良|良好|前列)|(?:好于|优于|高于|低于|快于)(?:全国|预期|上年)|稳(?:中有进|步增长|定增长)|总体(?:平稳|稳定)|持续(?:增长|改善|下降|回升)|平稳增长|较快增长|温和(?:上涨|回升)|低位运行/

const clauseEnd = /[，。；！？\n]/
/** A year is no figure: 创2006年以来新高 is said in words. */
const figure = /\d(?!\d*年)/

/** The first clause of a past stretch about `year` that names the thing and a state, but no figure. */
export function statedInWords(report: Report, names: readonly string[], year: number): Evidence | undefined {
  for (const segment of pastSegments(report.segments, year)) {
    for (const name of names) {
      const clause = clausesWith(report, segment, name).find(
        ({ quote }) => states.test(quote) && !figure.test(quote),
      )
      if (clause) return clause
    }
  }
  return undefined
}

/** What the report itself claims of the thing, in the sentence that names it. */
export function claimOf(report: Report, names: readonly string[], year: number): Claim | undefined {
  for (const segment of pastSegments(report.segments, year)) {
    for (const name of names) {
      for (const clause of clausesWith(report, segment, name)) {
        const found = claims.find(([, pattern]) =>
          pattern.test(clause.sentence.slice(clause.sentence.indexOf(name))),
        )
        if (found && governs(clause, name, found[1]))
          return { verdict: found[0], evidence: { ...clause, ...widened(report.text, clause, found[1]) } }
      }
    }
  }
  return undefined
}

/** A claim is about the name where no other full sentence or figure of another thing stands between them. */
function governs(clause: Evidence, name: string, pattern: RegExp): boolean {
  const after = clause.sentence.slice(clause.sentence.indexOf(name) + name.length)
  const match = pattern.exec(after)
  return match !== null && match.index <= 24 && !/[；]/.test(after.slice(0, match.index))
}

function widened(text: string, clause: Evidence, pattern: RegExp): { quote: string; end: number } {
  const match = pattern.exec(text.slice(clause.start, clause.start + 200))
  const end = match ? Math.max(clause.end, clause.start + match.index + match[0].length) : clause.end
  return { quote: text.slice(clause.start, end), end }
}

function pastSegments(segments: readonly Segment[], year: number): Segment[] {
  return segments.filter(
    ({ tense, toYear, role }) => tense === 'past' && (toYear ?? year) === year && role !== 'glossary',
  )
}

function clausesWith(report: Report, segment: Segment, name: string): Evidence[] {
  const found: Evidence[] = []
  for (
    let at = report.text.indexOf(name, segment.start);
    at >= 0 && at < segment.end;
    at = report.text.indexOf(name, at + 1)
  ) {
    const start = back(report.text, at, clauseEnd)
    const end = forth(report.text, at, clauseEnd)
    const sentence = report.text.slice(
      back(report.text, at, /[。！？\n]/),
      forth(report.text, at, /[。！？\n]/),
    )
    found.push({ start, end, quote: report.text.slice(start, end), sentence, heading: segment.heading })
  }
  return found
}

function back(text: string, from: number, stop: RegExp): number {
  let at = from
  while (at > 0 && !stop.test(text[at - 1] ?? '')) at -= 1
  return at
}

function forth(text: string, from: number, stop: RegExp): number {
  let at = from
  while (at < text.length && !stop.test(text[at] ?? '')) at += 1
  return at
}
