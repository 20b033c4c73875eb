/** The first words of a sentence → the time that its paragraph turns to. */
import { type Clock, type TimeCue, timeCues } from '../../extractors/time-cues.js'
import type { Span } from '../../schemas/span.js'
import { inTime, type Part, retimed } from './part.js'

const greeting = /^(?:(?:各位代表|同志们)[！!，,：:]?\s*)+/
const link = /^(?:同时|此外|另外|总的看|经过努力)[，,]/
/** A cue deeper in the sentence says when something happened, not what the paragraph is about. */
const deepestCue = 14
/** What follows a year that a paragraph is about: 2025年，… but not 2025年底 or 2025年人均…. */
const yearOpens =
  /^(?:[，,是]|全[省市县区州旗国]|各项|我们|目标|工作|经济社会|政府|的(?:工作|总体|目标|完成)|在|主要目标)/
const planNamed = /时期|期间|以来|五年/
const planOpens = /^(?:[，,是]|我[省市区县州]|经济社会|发展|主要目标|的发展)/

export function startsWithGreeting(text: string, { start }: Span): boolean {
  return greeting.test(text.slice(start, start + 12).trimStart())
}

/** The cue that the sentence begins with, after a salutation. */
export function leadingCue(sentence: string, clock: Clock): TimeCue | undefined {
  const head = sentence.replace(greeting, '').replace(link, '').slice(0, 40)
  const cue = timeCues(head, clock)[0]
  if (!cue || cue.start > deepestCue || /[，,：:；]/.test(head.slice(0, cue.start))) return undefined
  const after = head.slice(cue.end)
  if (cue.name === 'five-year plan') {
    return namesPlanPeriod(head, cue) ? cue : undefined
  }
  if (cue.name === 'year in figures' && !yearOpens.test(after)) return undefined
  return cue
}

/** “十五五”时期, but not “十五五”规划, “十五五”开局之年 or 比“十三五”时期. */
function namesPlanPeriod(head: string, cue: TimeCue): boolean {
  const words = head.slice(cue.start, cue.end)
  const after = head.slice(cue.end)
  if (/规划$/.test(words) || /[比较超与于]$/.test(head.slice(0, cue.start))) return false
  if (/^[^，。]{0,6}(?:开局|收官|起步|谋划|建议|纲要)/.test(after)) return false
  return planNamed.test(words) || planOpens.test(after)
}

/** 我们编制了“十五五”规划纲要: from here on the report speaks of the plan. */
export function outlineCue(sentence: string, clock: Clock): TimeCue | undefined {
  if (!/(?:编制|起草|形成|制定)了?.{0,30}(?:规划)?纲要/.test(sentence)) return undefined
  return timeCues(sentence, clock).find(({ name, tense }) => name === 'five-year plan' && tense === 'future')
}

/** 今年是党的二十大召开之年 under 今后五年的奋斗目标 says what year it is, not what the paragraph is about. */
export function isBackground(words: string, cue: TimeCue, named: readonly TimeCue[]): boolean {
  if (cue.name !== 'this year' && cue.name !== 'year in figures') return false
  const year = named.some(({ fromYear, toYear }) => fromYear === cue.fromYear && toYear === cue.toYear)
  return named.length > 0 && !year && /(?:今年|年)(?:，)?[^，。]{0,2}是/.test(words.slice(0, 30))
}

/** The great cues, 五年来 and “十五五”时期, turn the time inside a paragraph too. */
export function longCue(sentence: string, clock: Clock): TimeCue | undefined {
  const cue = leadingCue(sentence, clock) ?? outlineCue(sentence, clock)
  return cue && cue.toYear > cue.fromYear ? cue : undefined
}

/** A review turns only to other past years and a plan only to other future ones, unless the chapter holds both. */
export function turned(part: Part, cue: TimeCue | undefined, clock: Clock, mixed: boolean): Part {
  if (!cue || !(part.role === 'review' || part.role === 'tasks')) return part
  const { reviewYear, planYear } = clock
  if (cue.name === 'year in figures' && cue.fromYear !== reviewYear && cue.fromYear !== planYear) return part
  if (part.tense === 'past' && cue.tense === 'past') return inTime(part.role, cue, clock)
  return part.tense === cue.tense || mixed ? retimed(part, cue) : part
}
