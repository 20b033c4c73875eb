/** `annotate`: a draft of gold from our own extraction, for a person to correct. */
import path from 'node:path'
import { TaizhangError } from '../../../schemas/errors.js'
import type { Define } from '../commands.js'
import type { Io } from '../io.js'
import { addExamples } from '../options.js'
import { withOutput } from '../output.js'

type Options = { out?: string; force?: boolean }

export const define: Define = (command, io) => {
  command
    .argument('<file>', 'a report')
    .option('--out <file>', 'write to this file instead of standard output; name it <stem>.gold.json')
    .option('--force', 'overwrite the file of --out')
    .action((file: string, options: Options) => run(file, options, io))
  addExamples(command, 'annotate reports/baishi-2023.docx --out gold/baishi-2023.gold.json')
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
  await withOutput(io, options, (sink) => sink(`${JSON.stringify(draft, null, 1)}\n`))
}
