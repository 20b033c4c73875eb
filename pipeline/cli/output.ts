/** The results of a command to standard output, or to a file that is never overwritten unasked. */
import { constants } from 'node:fs'
import { open, unlink } from 'node:fs/promises'
import type { Command } from 'commander'
import { TaizhangError } from '../../schemas/errors.js'
import type { Sink } from '../export/writer.js'
import { type Io, write } from './io.js'

export type FormatOptions = { format?: string; json?: boolean; out?: string; force?: boolean }

export function addOutput(command: Command, formats: readonly string[]): Command {
  return command
    .option('--format <format>', formats.join(', '), 'table')
    .option('--out <file>', 'write to this file instead of standard output')
    .option('--force', 'overwrite the file of --out')
}

/** @throws TaizhangError `usage` for another format, or for a binary one to a terminal */
export function formatOf<F extends string>(options: FormatOptions, formats: readonly F[], io: Io): F {
  const format = formats.find((known) => known === options.format)
  if (!format) {
    throw new TaizhangError('usage', `--format ${options.format}: choose one of ${formats.join(', ')}`)
  }
  if (format === 'xlsx' && options.out === undefined && io.stdout.isTTY) {
    throw new TaizhangError('usage', '--format xlsx is not for a terminal', 'add --out FILE.xlsx')
  }
  return format
}

/**
 * Runs `produce` with the sink for its output. A file that could not be written whole is removed.
 * @throws TaizhangError `output-exists`, `output-unwritable`, `disk-full`
 */
export async function withOutput(
  io: Io,
  { out, force }: FormatOptions,
  produce: (sink: Sink) => Promise<void>,
): Promise<void> {
  if (out === undefined || out === '-') return produce((chunk) => write(io.stdout, chunk))
  const mode = constants.O_WRONLY | constants.O_CREAT | (force ? constants.O_TRUNC : constants.O_EXCL)
  const file = await open(out, mode).catch((error) => {
    throw outputError(error, out)
  })
  try {
    await produce(async (chunk) => {
      await file.writeFile(chunk)
    })
    await file.close()
  } catch (error) {
    const isOrdinary = (await file.stat()).isFile()
    await file.close()
    // Never a device or a pipe.
    if (isOrdinary) await unlink(out)
    throw outputError(error, out)
  }
}

/** What the operating system says of a file to be written, as one of our errors; what is no such word stays. */
export function outputError(error: unknown, out: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (error instanceof TaizhangError || code === undefined) return error
  if (code === 'EEXIST') return new TaizhangError('output-exists', out)
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return new TaizhangError('disk-full', out)
  return new TaizhangError('output-unwritable', `${out} (${code})`)
}
