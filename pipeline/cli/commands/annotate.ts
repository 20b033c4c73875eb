/** `annotate`: a draft of gold from our own extraction, for a person to correct. */
import { existsSync, mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { TaizhangError } from '../../../schemas/errors.js'
import type { Define } from '../commands.js'
import { type Io, write } from '../io.js'
import { addExamples } from '../options.js'
import { withOutput } from '../output.js'

type Options = { out?: string; force?: boolean }

export const define: Define = (command, io) => {
  command
    .argument('<file>', 'a report')
    .option(
      '--out <path>',
      'write to this file, or as <stem>.gold.json into this folder, instead of standard output',
    )
    .option('--force', 'overwrite the file of --out')
    .action((file: string, options: Options) => run(file, options, io))
  addExamples(command, 'annotate reports/baishi-2023.docx --out gold/')
}

async function run(file: string, options: Options, io: Io): Promise<void> {
  const { findSources } = await import('../../source.js')
  const { processFile } = await import('../../process.js')
  const { draftGold } = await import('../../../eval/draft.js')
  const { sources, failed } = await findSources([file])
  const [source] = sources
  if (!source) throw new TaizhangError(failed[0]?.code ?? 'file-missing', file)
  const result = await processFile({ source, limits: {} })
  if (result.failure) throw new TaizhangError(result.failure.code, file)
  const doc = path.basename(file).split('.')[0] ?? file
  const draft = draftGold(doc, result.document, result.records)
  const out = options.out && fileIn(options.out, `${doc}.gold.json`)
  await withOutput(io, { ...options, ...(out ? { out } : {}) }, (sink) =>
    sink(`${JSON.stringify(draft, null, 1)}\n`),
  )
  if (out && out !== '-')
    await write(io.stderr, `${out}: now correct it (docs/annotating.md), then: ${next(out, file)}\n`)
}

/** A path that is a folder, or ends like one, gets the name; a folder that is not there yet is made. */
function fileIn(out: string, name: string): string {
  if (out === '-') return out
  const isFolder = /[\\/]$/.test(out) || (existsSync(out) && statSync(out).isDirectory())
  const file = isFolder ? path.join(out, name) : out
  try {
    mkdirSync(path.dirname(file), { recursive: true })
  } catch (error) {
    throw new TaizhangError('output-unwritable', `${out} (${(error as Error).message})`)
  }
  return file
}

function next(out: string, file: string): string {
  return `taizhang eval --gold ${path.dirname(out)} --corpus ${path.dirname(file)}`
}
