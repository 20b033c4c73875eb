/** Warnings and failures as one line each: the file, the cause, the remedy. */
import type { Failure } from '../../schemas/errors.js'
import type { IngestSummary } from '../../schemas/ingest.js'
import { colours, type Io, type Stream, write } from './io.js'

/** To stderr. */
export async function printProblems(
  { warnings, failed }: Pick<IngestSummary, 'warnings' | 'failed'>,
  io: Io,
): Promise<void> {
  const { yellow } = colours(io.stderr)
  for (const { file, message } of warnings) {
    await write(io.stderr, `${yellow('warning')} ${file}: ${message}\n`)
  }
  for (const failure of failed) await printFailure(failure, io.stderr)
}

export async function printFailure({ file = '', error, remedy }: Failure, stream: Stream): Promise<void> {
  await write(stream, `${colours(stream).red('failed')} ${file}: ${error}; ${remedy}\n`)
}
