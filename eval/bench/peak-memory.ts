/** Peak memory of another program, as Linux counts it. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'

/** Runs it to its end and looks at its high-water mark all the while. @returns megabytes; 0 where there is no /proc */
export async function peakOfProgram(program: string, args: readonly string[]): Promise<number> {
  const child = spawn(program, args, { stdio: 'ignore' })
  let running = true
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve())).then(() => {
    running = false
  })
  let peak = 0
  while (running) {
    peak = Math.max(peak, highWater(child.pid))
    await setImmediate()
  }
  await ended
  return peak
}

function highWater(pid: number | undefined): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(kilobytes ?? 0) / 1024
  } catch {
    return 0
  }
}
