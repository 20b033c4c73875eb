/** Extracts the entries of 名词解释 sections, explaining footnotes and notes at the end into glossary records. */
import type { Block, ReportDocument } from '../schemas/document.js'
import type { Span } from '../schemas/span.js'
import type { DraftOf, Extractor, ReportContext } from './extractor.js'
import { definitionOf, type GlossaryEntry, readEntries, termOf } from './glossary/entries.js'
import { noteRuns, termBefore } from './glossary/notes.js'
import { readTables } from './glossary/table.js'
import { glossaryTitle } from './lexicon/glossary.js'

export const glossaryExtractor: Extractor = {
  name: 'glossary',
  version: 2,
  types: ['glossary'],
  extract: extractGlossary,
}

function extractGlossary(context: ReportContext): DraftOf<'glossary'>[] {
  const { document } = context
  const listed = glossaryBlocks(context)
  const runs = [...runsOf(document, listed), ...noteRuns(document, listed)]
  const entries = [...runs.flatMap((run) => readEntries(document.text, run)), ...readTables(document, listed)]
  return entries.flatMap((entry) => draftOf(context, entry)).sort((a, b) => a.start - b.start)
}

function glossaryBlocks({ segments }: ReportContext): Set<number> {
  const indexes = new Set<number>()
  for (const { role, firstBlock, endBlock } of segments)
    if (role === 'glossary') for (let index = firstBlock; index < endBlock; index++) indexes.add(index)
  return indexes
}

/** Consecutive paragraphs of the glossary, its title left out (a title printed before the first entry too). */
function runsOf(document: ReportDocument, indexes: ReadonlySet<number>): Span[][] {
  const runs: Span[][] = []
  let previous = -2
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const block = document.blocks[index]
    if (!block || block.table) continue
    if (index !== previous + 1 || runs.length === 0) runs.push([])
    previous = index
    const span = withoutTitle(document, block)
    if (span) runs.at(-1)?.push(span)
  }
  return runs
}

function withoutTitle(document: ReportDocument, block: Block): Span | undefined {
  const text = document.text.slice(block.start, block.end)
  const title = glossaryTitle.exec(text)
  if (!title) return { start: block.start, end: block.end }
  const rest = text.slice(title[0].length).trim()
  return rest.length < 4 ? undefined : { start: block.start + title[0].length, end: block.end }
}

function draftOf({ document, meta }: ReportContext, entry: GlossaryEntry): DraftOf<'glossary'>[] {
  const printed = entry.term ?? termBefore(document, entry)
  const last = entry.parts.at(-1)
  const first = entry.term ?? entry.parts[0]
  if (!printed || !last || !first) return []
  const term = termOf(document.text.slice(printed.start, printed.end))
  const definition = definitionOf(document.text, entry.parts)
  if (term === '' || definition === '') return []
  return [
    {
      type: 'glossary',
      rule: entry.rule,
      confidence: entry.confidence,
      ...(meta.planYear === undefined ? {} : { year: meta.planYear }),
      term,
      definition,
      ...(entry.number === undefined ? {} : { number: entry.number }),
      start: first.start,
      end: last.end,
    },
  ]
}
