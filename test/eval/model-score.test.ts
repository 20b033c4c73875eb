import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { runCli } from '../pipeline/cli/run-cli.js'
import { none, outcome } from '../pipeline/model/samples.js'
import { type FakeServer, startServer } from '../pipeline/model/server.js'

const corpus = path.resolve(import.meta.dirname, '../../corpus')
const doc = 'baishi-2022-assessment-notice'
const folder = mkdtempSync(path.join(tmpdir(), 'sides-'))
let server: FakeServer | undefined

afterEach(async () => {
  vi.unstubAllEnvs()
  await server?.close()
  rmSync(folder, { recursive: true })
})

describe('eval --model', () => {
  it('scores rules, model and both side by side on the same gold', async () => {
    cpSync(path.join(corpus, 'gold', `${doc}.gold.json`), path.join(folder, `${doc}.gold.json`))
    cpSync(path.join(corpus, 'reports', `${doc}.html`), path.join(folder, `${doc}.html`))
    const invented = outcome('没有这句话9个', 9, '个')
    server = await startServer(() => ({ content: { ...none, outcome: [invented] } }))
    vi.stubEnv('OPENAI_BASE_URL', server.url)
    const args = [
      'eval',
      '--gold',
      folder,
      '--model',
      'openai:test',
      '--model-cache',
      path.join(folder, 'answers'),
    ]
    const { status, stdout, stderr } = await runCli(...args, '--json')
    expect(status).toBe(0)
    const { all, types, warnings } = JSON.parse(stdout)
    const award = types.find(({ type }: { type: string }) => type === 'award')
    expect(award.rules.recall).toBeGreaterThan(0)
    expect(award.model).toMatchObject({ recall: 0, support: award.rules.support })
    expect(award.merged).toEqual(award.rules)
    expect(all.merged).toEqual(all.rules)
    expect(warnings.join()).toContain('with a quote that is not in the text')
    expect(stderr).toContain('questions')
    expect((await runCli(...args)).stdout).toMatch(/rules P.*model P.*merged P/)
  })
})
