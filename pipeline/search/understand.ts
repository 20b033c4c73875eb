/** A question into what it asks for and what it asks to be narrowed to. */
import { shortName } from '../../extractors/lexicon/places.js'
import { afterPlaceNames, beforePlaceNames, kindWords } from '../../extractors/lexicon/search-questions.js'
import type { PassageSource, SearchFilter } from '../../schemas/passage.js'
import type { Span } from '../../schemas/span.js'
import { type Condition, readCondition } from './conditions.js'

export type Understood = {
  /** The question without the words that became filters. */
  text: string
  /** Only fields that the caller did not set. */
  filter: SearchFilter
  condition?: Condition
  /** For the user: what was taken for what. */
  notes: string[]
}

/**
 * Only places, years and kinds that the index holds become filters: a question about another place of the same name,
 * or a year nobody reported on, stays a question of words.
 */
export function understand(
  question: string,
  sources: readonly PassageSource[],
  given: SearchFilter,
): Understood {
  const reports = sources.filter(({ sameAs }) => sameAs === undefined)
  const understood: Understood = { text: question, filter: {}, notes: [] }
  const condition = readCondition(question)
  if (condition) {
    understood.condition = condition
    understood.text = without(question, [condition])
    understood.notes.push(`figure ${condition.quantity.text}`)
  }
  takePlaces(understood, reports, given)
  takeYear(understood, reports, given)
  takeKind(understood, reports, given)
  // A question of nothing but names still has to find something.
  if (!/[\p{L}\p{N}]/u.test(understood.text)) understood.text = question
  return understood
}

type Named = { name: string; source: PassageSource }

function takePlaces(understood: Understood, reports: readonly PassageSource[], given: SearchFilter): void {
  const mentions = placeMentions(understood.text, reports)
  if (mentions.length === 0) return
  understood.text = without(understood.text, mentions)
  if (given.placeCodes || given.places || given.docs) return
  const named = mentions.flatMap(({ sources }) => sources)
  const codes = [...new Set(named.flatMap(({ placeCode }) => placeCode ?? []))]
  const places = [...new Set(named.flatMap(({ place, placeCode }) => (placeCode ? [] : (place ?? []))))]
  if (codes.length > 0) understood.filter.placeCodes = codes
  else understood.filter.places = places
  understood.notes.push(`place ${[...new Set(named.map(({ place }) => place))].join(', ')}`)
}

/** Longest names first; a short name of a county is a common word too often (解放). */
function placeMentions(
  text: string,
  reports: readonly PassageSource[],
): (Span & { sources: PassageSource[] })[] {
  const names = reports
    .flatMap((source): Named[] => namesOf(source).map((name) => ({ name, source })))
    .sort((a, b) => b.name.length - a.name.length)
  const found: (Span & { sources: PassageSource[] })[] = []
  for (const name of new Set(names.map((named) => named.name))) {
    const start = text.indexOf(name)
    const span = { start, end: start + name.length }
    const isTaken = found.some((other) => other.start < span.end && span.start < other.end)
    if (start < 0 || isTaken || isOtherName(text, span)) continue
    found.push({ ...span, sources: highest(names.filter((named) => named.name === name)) })
  }
  return found
}

function isOtherName(text: string, { start, end }: Span): boolean {
  return afterPlaceNames.test(text.slice(end)) || beforePlaceNames.test(text.slice(0, start))
}

function namesOf({ place, level }: PassageSource): string[] {
  if (!place) return []
  const isCommon = level === 'county' || level === 'township'
  return isCommon ? [place] : [...new Set([place, shortName(place)])]
}

const levels = ['national', 'province', 'city', 'county', 'township'] as const

/** Where a province and a city share a name, the province is meant. */
function highest(named: Named[]): PassageSource[] {
  const level = levels.find((candidate) => named.some(({ source }) => source.level === candidate))
  return named.filter(({ source }) => source.level === level).map(({ source }) => source)
}

/** What happened in 2025 stands in the report of 2026, what was promised for it in that of 2025: both are searched. */
function takeYear(understood: Understood, reports: readonly PassageSource[], given: SearchFilter): void {
  const match = /(?<!\d|到|至|—|-)(20\d\d)(?:年度?|(?!\d))(?!以|\d|前|底|号)/.exec(understood.text)
  if (!match) return
  const year = Number(match[1])
  const years = [year, year + 1].filter((wanted) => reports.some(({ reportYear }) => reportYear === wanted))
  if (years.length === 0) return
  understood.text = without(understood.text, [{ start: match.index, end: match.index + match[0].length }])
  if (given.years || given.docs) return
  understood.filter.years = years
  understood.notes.push(`report of ${years.join(' or ')}`)
}

function takeKind(understood: Understood, reports: readonly PassageSource[], given: SearchFilter): void {
  for (const { kind, words } of kindWords) {
    const word = words.find((candidate) => understood.text.includes(candidate))
    if (!word || !reports.some((source) => source.kind === kind)) continue
    understood.text = understood.text.replace(word, ' ').trim()
    if (given.kind || given.docs) return
    understood.filter.kind = kind
    understood.notes.push(`kind ${kind}`)
    return
  }
}

function without(text: string, spans: Span[]): string {
  return spans
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)
    .trim()
}
