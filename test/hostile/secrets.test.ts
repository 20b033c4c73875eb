import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { runCli } from '../pipeline/cli/run-cli.js'
import { root } from '../support/program.js'

const secret = 'open-sesame-7391'
/** Every variable that a key or a password may stand in. */
const secrets = [
  ...['OPENAI_API_KEY', 'QDRANT_API_KEY', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'PGPASSWORD'],
  ...['REDIS_PASSWORD', 'SOME_TOKEN_OF_ANOTHER_PROGRAM'],
]
let folder = ''
let server: Server
let port = 0
const at = (name: string) => path.join(folder, name)

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'secrets-'))
  cpSync(path.join(root, 'corpus/reports/baishi-2023-work-report.html'), at('a.html'))
  // A server that says back what it was sent, as some do who find a key wrong.
  server = createServer((request, response) => {
    response.writeHead(401, { 'content-type': 'application/json' })
    const message = `Incorrect API key provided: ${JSON.stringify(request.headers)}`
    response.end(
      JSON.stringify({ error: { message, type: 'invalid_request_error' }, status: { error: message } }),
    )
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  port = (server.address() as AddressInfo).port
  await runCli('ingest', at('a.html'), '--db', at('a.db'))
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => {
    server.close(resolve)
  })
  rmSync(folder, { recursive: true, force: true })
})

beforeEach(() => {
  for (const name of secrets) vi.stubEnv(name, secret)
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'clerk')
  vi.stubEnv('AWS_ENDPOINT_URL', `http://127.0.0.1:${port}`)
  vi.stubEnv('AWS_REGION', 'us-east-1')
  vi.stubEnv('OPENAI_BASE_URL', `http://127.0.0.1:${port}/v1`)
  vi.stubEnv('XDG_CACHE_HOME', at('cache'))
  vi.stubEnv('TAIZHANG_DEBUG', '1')
})
afterEach(() => vi.unstubAllEnvs())

/** Contents of every file below, among them the ledger, its index and what models said. */
function allWritten(within: string): string {
  return readdirSync(within)
    .map((name) => path.join(within, name))
    .map((file) => (statSync(file).isDirectory() ? allWritten(file) : readFileSync(file, 'latin1')))
    .join('\n')
}

describe('a secret of the environment', () => {
  it.each([
    ['doctor', ''],
    ['ingest', 'a.html --force --no-index'],
    ['ingest', 'a.html --force --no-index --json'],
    ['ingest', 's3://archive/2023/ --no-index'],
    ['ingest', 's3://archive/2023/a.html --no-index --json'],
    ['ingest', 'a.html --force --no-index --model openai:test'],
    ['ingest', `a.html --queue redis://clerk:${secret}@127.0.0.1:9`],
    ['docs', ''],
    ['failures', ''],
    ['ask', '就业 --model openai:test'],
    ['index', '--to http://127.0.0.1:PORT'],
    ['ingest', 'a.html --force --url http://127.0.0.1:PORT'],
    ['index', '--embedder openai:test --force'],
    ['search', '就业 --url http://127.0.0.1:PORT'],
  ])('is neither printed nor written by %s %s', { timeout: 60_000 }, async (command, more) => {
    const words = more
      .replace('a.html', at('a.html'))
      .replace('PORT', String(port))
      .split(' ')
      .filter(Boolean)
    const { status, stdout, stderr } = await runCli(command, ...words, '--db', at('a.db'))
    expect(`${stdout}${stderr}`).not.toContain(secret)
    expect(`${stdout}${stderr}`).not.toContain('the command was not understood')
    expect([0, 1, 2]).toContain(status)
    expect(allWritten(folder)).not.toContain(secret)
  })
})
