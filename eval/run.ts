/** Gold and corpus folders → scores: every annotated document is read, extracted and scored, each of its formats apart. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { processFile } from '../pipeline/process.js'
import { findSources, type Source } from '../pipeline/source.js'
import { TaizhangError } from '../schemas/errors.js'
import type { ReportRecord } from '../schemas/record.js'
import { baselineKey } from './gate.js'
import { type Gold, loadGold } from './gold.js'
import { type Fault, faultsOf, unstableIds } from './hard-gates.js'
import { scoreDocument, type TypeScore, unplacedGold } from './score.js'

/** One annotated document in one format. */
export type Scored = {
  doc: string
  file: string
  format: string
  key: string
  gold: Gold
  records: ReportRecord[]
  text: string
  types: TypeScore[]
  faults: Fault[]
  /** Quotes of the gold that do not stand in the text: they can only be missed. */
  unplaced: string[]
}

export type Evaluation = {
  /** The first format of each document: what is counted. */
  scored: Scored[]
  /** The other formats of the same documents. */
  otherFormats: Scored[]
  /** Gold of which no file could be read. */
  missing: string[]
  /** Files that could not be read, where another format of the same document was. */
  unread: string[]
}

/** @throws TaizhangError `gold-invalid`, `file-missing` */
export async function evaluate(
  goldFolder: string,
  corpusFolder: string,
  onDocument?: (doc: string) => void,
): Promise<Evaluation> {
  const golds = loadGold(goldFolder)
  if (golds.length === 0) throw new TaizhangError('file-missing', `no *.gold.json in ${goldFolder}`)
  const { sources } = await findSources([corpusFolder])
  const result: Evaluation = { scored: [], otherFormats: [], missing: [], unread: [] }
  for (const { gold, file } of golds) {
    onDocument?.(gold.doc)
    const own = sources.filter((source) => stemOf(source.file) === gold.doc)
    if (own.length === 0) result.missing.push(`${gold.doc}: no such file in ${corpusFolder}`)
    const read: Scored[] = []
    const unread: string[] = []
    for (const source of own) {
      const scored = await scoreSource(source, gold, readFileSync(file, 'utf8'))
      if (typeof scored === 'string') unread.push(scored)
      else read.push(scored)
    }
    const [first, ...others] = read
    if (first) result.scored.push(first)
    result.otherFormats.push(...others)
    ;(first ? result.unread : result.missing).push(...unread)
  }
  return result
}

/** The name of a file up to its first dot. */
function stemOf(file: string): string {
  return path.basename(file).split('.')[0] ?? ''
}

async function scoreSource(source: Source, gold: Gold, goldJson: string): Promise<Scored | string> {
  const result = await processFile({ source, limits: {} })
  if (result.failure) return `${source.file}: ${result.failure.error}`
  const { document, records } = result
  return {
    doc: gold.doc,
    file: source.file,
    format: document.format,
    key: baselineKey(goldJson, document.text),
    gold,
    records,
    text: document.text,
    types: scoreDocument(gold, records, document.text),
    faults: faultsOf({ doc: gold.doc, records, text: document.text }),
    unplaced: unplacedGold(gold, document.text),
  }
}

/** Ids that change when the same file is read again. */
export async function rereadFaults({ scored }: Evaluation): Promise<Fault[]> {
  const faults: Fault[] = []
  for (const first of scored) {
    const { sources } = await findSources([first.file])
    for (const source of sources) {
      const second = await scoreSource(source, first.gold, '')
      if (typeof second !== 'string') faults.push(...unstableIds(first, second))
    }
  }
  return faults
}

/** The gate's form of an evaluation. */
export function byKey(scored: readonly Scored[]): Map<string, TypeScore[]> {
  return new Map(scored.map(({ key, types }) => [key, types]))
}
