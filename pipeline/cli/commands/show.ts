/** `show DOC`: the outline of a document, or its text. */
import type { Ledger, StoredDocument } from '../../../schemas/ledger.js'
import type { Segment } from '../../../schemas/segment.js'
import type { Define } from '../commands.js'
import { colours, type Io, printJson, write } from '../io.js'
import { addDb, addExamples, addJson, type DbOption, withLedger } from '../options.js'

type Options = DbOption & { json?: boolean; text?: boolean }

export const define: Define = (command, io) => {
  command
    .argument('<doc>', 'id of a document, or the name of its file without folder and ending')
    .option('--text', 'print the text that evidence offsets refer to, and nothing else')
  addDb(addJson(command)).action((doc: string, options: Options) => show(doc, options, io))
  addExamples(
    command,
    'show zhejiang-2025-work-report',
    'show zhejiang-2025-work-report --text > zhejiang.txt',
    'show zhejiang-2025-work-report --json',
  )
}

async function show(doc: string, options: Options, io: Io): Promise<void> {
  const document = await withLedger(options, (ledger) => load(ledger, doc))
  if (options.text) return write(io.stdout, document.text)
  if (options.json) {
    const { text, blocks, ...outline } = document
    return printJson(io, outline)
  }
  await write(io.stdout, `${header(document, io)}\n${document.segments.map(segmentLine).join('\n')}\n`)
}

async function load(ledger: Ledger, doc: string): Promise<StoredDocument> {
  const { findDocument } = await import('../../find-document.js')
  const row = await findDocument(ledger, doc)
  const document = await ledger.document(row.id)
  if (document) return document
  const { TaizhangError } = await import('../../../schemas/errors.js')
  throw new TaizhangError('record-missing', doc)
}

function header(document: StoredDocument, io: Io): string {
  const { bold, dim } = colours(io.stdout)
  const counts = Object.entries(document.records).map(([type, count]) => `${count} ${type}`)
  const facts = [
    document.id,
    document.kind,
    [document.place, document.placeCode].filter(Boolean).join(' '),
    document.version,
    document.reviewYear && `reviews ${document.reviewYear}`,
    document.planYear && `plans ${document.planYear}`,
    document.speaker && `speaker ${document.speaker}`,
    document.delivered,
    document.pages && `${document.pages} pages`,
    document.sameAs && `same as ${document.sameAs}`,
  ]
  const warnings = document.warnings.map(({ message }) => `warning: ${message}`)
  return [
    bold(document.title),
    facts.filter(Boolean).join(' · '),
    dim(document.file),
    counts.join(', ') || 'no records',
    ...warnings,
    '',
  ].join('\n')
}

function segmentLine({ heading, level, role, tense, fromYear, toYear, start, end }: Segment): string {
  const years = fromYear === undefined ? '' : ` ${fromYear === toYear ? fromYear : `${fromYear}–${toYear}`}`
  return `${'  '.repeat(level)}${heading.at(-1) ?? '(before the first heading)'}  [${role}, ${tense}${years}; ${start}–${end}]`
}
