/** A document → the projects it speaks of and the stretches of text that are about one of them alone. */
import type { Block } from '../../schemas/document.js'
import type { Segment } from '../../schemas/segment.js'
import { overlaps, type Span, spanBehind } from '../../schemas/span.js'
import type { ReportContext } from '../extractor.js'
import { readAnnouncedLists } from './announced-list.js'
import { readDetailedItems } from './detailed-items.js'
import { readProjectList, readTitledItems } from './list-items.js'
import { readLivelihood } from './livelihood.js'
import { isSubstantial, type Mention } from './mention.js'
import { mergeMentions } from './merge.js'
import { readSentence } from './running-text.js'
import { paragraphsOf, speaks } from './speech.js'
import { readTables } from './table.js'

/** Every project of the document, merged, in the order of first mention. */
export function readProjects(context: ReportContext): Mention[] {
  const all = mentionsOf(context)
  return all.filter((mention) => mention.list !== undefined || isSubstantial(mention))
}

const known = new WeakMap<ReportContext, Mention[]>()

function mentionsOf(context: ReportContext): Mention[] {
  const mentions = known.get(context) ?? readMentions(context)
  known.set(context, mentions)
  return mentions
}

/**
 * The stretches whose figures describe one named project and so are no claims of the reporting body: its name
 * with capacities in it (20万吨级泊位), the price that stands before it (总投资12亿元的…), clauses and list items
 * that speak of it alone (…项目完成投资8亿元). Sums over several projects and livelihood works, whose figures are
 * targets as well, are left out. In order of the text, merged where they overlap; read once a context.
 */
export function projectSpans(context: ReportContext): Span[] {
  const spans = mentionsOf(context)
    .flatMap(({ own }) => own)
    .sort((a, b) => a.start - b.start)
  const merged: Span[] = []
  for (const { start, end } of spans) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

/** Mentions merged, those that only say that work goes on included. */
function readMentions(context: ReportContext): Mention[] {
  const lists = projectLists(context.segments)
  const items = lists.flatMap((segment) => readProjectList(context, segment))
  const titled = readTitledItems(context).filter((item) => !lists.some((list) => overlaps(list, item)))
  const isOpen = (block: Block) => !lists.some((list) => overlaps(list, block)) && !looksBack(context, block)
  const works = readLivelihood(context, isOpen)
  const announced = readAnnouncedLists(context, isOpen).filter(
    (item) => ![...works, ...titled].some((other) => overlaps(other, item)),
  )
  const told = [...titled, ...works, ...announced]
  const isTaken = (block: Block) => [...lists, ...told].some((other) => overlaps(other, block))
  const detailed = readDetailedItems(context, (block) => !isTaken(block))
  const listed = [...readTables(context).projects, ...items, ...told, ...detailed]
  const running = context.segments
    .filter((segment) => speaks(segment) && segment.role !== 'headline_targets')
    .flatMap((segment) => readRunningText(context, segment, listed))
  return mergeMentions([...listed, ...running])
}

/** Lists of projects, with the part of livelihood works that stands under the same title. */
function projectLists(segments: readonly Segment[]): Segment[] {
  const titles = new Set(
    segments.flatMap(({ role, heading }) => (role === 'project_list' ? heading.slice(0, 1) : [])),
  )
  return segments.filter(
    ({ role, heading }) => role === 'project_list' || (role === 'livelihood' && titles.has(heading[0] ?? '')),
  )
}

/** True where a paragraph stands in a part that looks back: its livelihood works are done, and outcomes. */
function looksBack({ segments }: ReportContext, block: Span): boolean {
  return spanBehind(segments, block.start)?.role === 'review'
}

/** A list item with all that it says, else the words that were read. */
function stretches(mention: Mention): Span[] {
  return mention.rule === 'project-list-item' ? [mention, ...mention.own] : [mention]
}

function readRunningText(
  { document, meta }: ReportContext,
  segment: Segment,
  listed: readonly Mention[],
): Mention[] {
  const local = meta.level === 'city' || meta.level === 'county' || meta.level === 'township'
  const setting = { text: document.text, tense: segment.tense, local }
  const inside = listed.flatMap(stretches).filter((item) => overlaps(item, segment))
  return paragraphsOf(document, segment)
    .flat()
    .filter((sentence) => !inside.some((item) => overlaps(sentence, item)))
    .flatMap((sentence) => readSentence(setting, sentence))
    .map((mention) => ({ ...mention, ...(segment.toYear ? { year: segment.toYear } : {}) }))
}
