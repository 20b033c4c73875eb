/** Workers as processes of their own, and the whole of a ledger as one value to compare. */
import { type ChildProcess, spawn } from 'node:child_process'
import { collectRecords } from '../../schemas/collect.js'
import type { Ledger } from '../../schemas/ledger.js'
import { programArgs } from './program.js'

export type WorkerProcess = {
  /** Resolves once it takes files. */
  ready: Promise<void>
  /** Resolves with its status and all it printed. */
  ended: Promise<{ status: number | null; stdout: string; stderr: string }>
  kill(signal: NodeJS.Signals): void
}

export function spawnWorker(args: string[], cwd: string, env: NodeJS.ProcessEnv = {}): WorkerProcess {
  const child: ChildProcess = spawn(process.execPath, programArgs(['worker', ...args]), {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stderr?.on('data', (chunk) => {
    stderr += chunk
  })
  const ended = new Promise<Awaited<WorkerProcess['ended']>>((resolve) => {
    child.once('close', (status) => resolve({ status, stdout, stderr }))
  })
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      stdout += chunk
      if (stdout.includes('taking files')) resolve()
    })
    void ended.then(() => reject(new Error(`the worker ended: ${stderr}`)))
  })
  ready.catch(() => undefined)
  return { ready, ended, kill: (signal) => void child.kill(signal) }
}

/** Everything a user can get out: documents with their texts, records, failures. */
export async function exportOf(ledger: Ledger) {
  const documents = await ledger.documents({ allSources: true })
  const texts = await Promise.all(documents.map(async ({ id }) => (await ledger.document(id))?.text))
  const records = await collectRecords(ledger, { allSources: true })
  const sources = (await ledger.sources()).sort((a, b) => (a.file < b.file ? -1 : 1))
  return { documents, texts, records, sources, failures: await ledger.failures() }
}
