/** Where a command prints and what it leaves as exit status; tests give their own. */
import type { Writable } from 'node:stream'
import pc from 'picocolors'

export type Stream = Writable & { isTTY?: boolean; columns?: number }

export type Io = {
  stdout: Stream
  stderr: Stream
  /** 0 all well; 1 wrong usage or failure; 2 finished, but some inputs failed. */
  exitCode: number
}

/** Resolves when the stream takes more. */
export async function write(stream: Writable, chunk: string | Uint8Array): Promise<void> {
  if (chunk.length === 0 || stream.destroyed) return
  if (!stream.write(chunk)) await new Promise<void>((resolve) => stream.once('drain', resolve))
}

export async function printJson(io: Io, value: unknown): Promise<void> {
  await write(io.stdout, `${JSON.stringify(value, null, 2)}\n`)
}

/** Colours on a terminal only, and never where NO_COLOR is set. */
export function colours(stream: Stream): ReturnType<typeof pc.createColors> {
  return pc.createColors(Boolean(stream.isTTY) && !process.env.NO_COLOR)
}
