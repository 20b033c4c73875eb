/** Real processes that write one ledger in turns: who goes next is drawn, and the same on every run. */
import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { build } from 'esbuild'
import { seeded } from '../../schemas/seeded.js'

export type Writer = {
  /** True once it waits for its turn, false once it has ended. */
  waits(): Promise<boolean>
  /** Lets it take its next step. */
  goOn(): void
  /** Of a process that has ended. */
  status(): number | null
  stop(): void
}

/** Built once: loading TypeScript anew would cost each process more than its work. */
export async function buildChild(): Promise<string> {
  const outfile = path.resolve(import.meta.dirname, '../../.cache/turns-child.mjs')
  const entryPoints = [path.join(import.meta.dirname, 'turns-child.ts')]
  const options = { bundle: true, platform: 'node', format: 'esm', packages: 'external' } as const
  await build({ entryPoints, outfile, ...options, logLevel: 'error' })
  return outfile
}

/** @param args folder, ledger and, where it shall wait inside transactions too, `everywhere` */
export function startWriter(child: string, ...args: string[]): Writer {
  const running: ChildProcess = spawn(process.execPath, [child, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let asked = 0
  let ended = false
  let wake = () => {}
  running.stdout?.on('data', (chunk: Buffer) => {
    asked += chunk.length
    wake()
  })
  running.on('close', () => {
    ended = true
    wake()
  })
  return {
    async waits() {
      while (asked === 0 && !ended) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      return asked > 0
    },
    goOn() {
      asked -= 1
      running.stdin?.write('.')
    },
    status: () => running.exitCode,
    stop: () => running.kill('SIGKILL'),
  }
}

/**
 * Gives turns until all writers have ended.
 * @param restless how likely it is that the next turn is another's, 0 to 1
 */
export async function takeTurns(writers: readonly Writer[], seed: number, restless: number): Promise<void> {
  const random = seeded(seed)
  let current = Math.floor(random() * writers.length)
  for (;;) {
    const waiting: number[] = []
    for (const [index, writer] of writers.entries()) if (await writer.waits()) waiting.push(index)
    if (waiting.length === 0) return
    if (!waiting.includes(current) || random() < restless)
      current = waiting[Math.floor(random() * waiting.length)] ?? 0
    writers[current]?.goOn()
  }
}
