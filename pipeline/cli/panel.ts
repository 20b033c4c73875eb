/** `records --panel DIR`: the research panel with its conflicts, codebook, loaders and manifest. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { TaizhangError } from '../../schemas/errors.js'
import type { DocumentFilter, Ledger } from '../../schemas/ledger.js'
import { columnsOf } from '../export/column.js'
import { writeCsv } from '../export/csv.js'
import { conflictColumns, type PanelColumn, panelColumns, rLoader, stataLoader } from '../panel/codebook.js'
import { manifestOf } from '../panel/manifest.js'
import { panel } from '../panel/panel.js'
import { outputError } from './output.js'
import { packageVersion } from './version.js'

export type PanelSummary = { folder: string; rows: number; conflicts: number; files: string[] }

/** @throws TaizhangError `output-exists` where the folder holds anything, unless `force` is set; `output-unwritable`, `disk-full` */
export async function writePanel(
  ledger: Ledger,
  filter: DocumentFilter,
  folder: string,
  force: boolean,
): Promise<PanelSummary> {
  const { rows, conflicts } = await panel(ledger, filter)
  const files = new Map([
    ['panel.csv', await csvText(rows, panelColumns)],
    ['conflicts.csv', await csvText(conflicts, conflictColumns)],
    ['codebook.csv', await csvText(panelColumns, columns('name', 'type', 'label', 'values'))],
    ['load.do', stataLoader()],
    ['load.R', rLoader()],
  ])
  const used = new Set(rows.flatMap(({ target_doc, outcome_doc }) => [target_doc, outcome_doc]))
  const sources = (await ledger.documents(filter)).filter(({ id }) => used.has(id))
  const counts = { rows: rows.length, conflicts: conflicts.length }
  files.set(
    'manifest.json',
    `${JSON.stringify(manifestOf(packageVersion(), files, sources, counts), null, 2)}\n`,
  )
  writeAll(folder, files, force)
  return { folder, ...counts, files: [...files.keys()] }
}

function writeAll(folder: string, files: ReadonlyMap<string, string>, force: boolean): void {
  if (!force && existsSync(folder) && readdirSync(folder).length > 0)
    throw new TaizhangError('output-exists', folder)
  try {
    mkdirSync(folder, { recursive: true })
    for (const [name, content] of files) writeFileSync(path.join(folder, name), content)
  } catch (error) {
    throw outputError(error, folder)
  }
}

function columns(...names: string[]): PanelColumn[] {
  return names.map((name) => ({ name, type: 'text', label: '' }))
}

async function csvText(rows: readonly object[], list: readonly PanelColumn[]): Promise<string> {
  const chunks: (string | Uint8Array)[] = []
  const specs = list.map(({ name, type }) => `${name}:${type}`)
  await writeCsv(rows, columnsOf(...specs), async (chunk) => {
    chunks.push(chunk)
  })
  return chunks.join('')
}
