import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openLedger } from '../../../pipeline/store/open.js'
import { sampleDocument, sampleTarget } from '../store/samples.js'

const root = path.resolve(import.meta.dirname, '../../..')
/** By its path: the process runs in a folder that has no packages. */
const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const command = ['--import', loader, path.join(root, 'pipeline/cli/main.ts')]
let folder = ''

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'process-'))
  const ledger = await openLedger(path.join(folder, 'taizhang.db'), { create: true })
  const document = sampleDocument()
  const records = Array.from({ length: 3000 }, (_, n) => sampleTarget(document, { id: `r${n}` }))
  await ledger.save(document, records, { size: 1, modified: 1 })
  await ledger.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** In the folder of the ledger, so that the default of --db is met as well. */
function run(
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ status: unknown; stdout: string; stderr: string }> {
  const options = { cwd: folder, env: { ...process.env, ...env }, maxBuffer: 1 << 26 }
  return new Promise((resolve) => {
    execFile(process.execPath, [...command, ...args], options, (error, stdout, stderr) => {
      resolve({ status: error ? error.code : 0, stdout, stderr })
    })
  })
}

describe('the process', () => {
  it('takes ./taizhang.db where nothing else is named, and prints no colours to a pipe', async () => {
    const { status, stdout, stderr } = await run(['docs'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('白石县')
    expect(stdout).not.toContain('\u001b')
  })

  it('takes an empty variable for none', async () => {
    const none = { TAIZHANG_DB: '', TAIZHANG_QUEUE: '', QDRANT_URL: '' }
    expect(await run(['docs'], none)).toMatchObject({ status: 0, stderr: '' })
    expect(await run(['failures'], none)).toMatchObject({ status: 0, stderr: '' })
    expect((await run(['search', 'x'], none)).stderr).toContain('there is no search index')
  })

  it('takes the ledger of TAIZHANG_DB and leaves with status 1 where it is missing', async () => {
    const { status, stdout, stderr } = await run(['docs'], { TAIZHANG_DB: 'other.db' })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toBe(
      'taizhang: there is no ledger at this path: other.db; run taizhang ingest first, or name it with --db\n',
    )
  })

  it('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [...command, 'records', '--format', 'jsonl'], { cwd: folder })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})
