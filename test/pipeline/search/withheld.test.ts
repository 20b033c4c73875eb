import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { ingest } from '../../../pipeline/run.js'
import { openEmbeddedIndex } from '../../../pipeline/search/embedded/open.js'
import { createIndexer, differences } from '../../../pipeline/search/indexer.js'
import type { OpenSearch } from '../../../pipeline/search/open.js'
import { leavesMachine } from '../../../pipeline/search/outside.js'
import { openLedger } from '../../../pipeline/store/open.js'
import type { Ledger } from '../../../schemas/ledger.js'
import { sparseToy } from './toy.js'

const folder = mkdtempSync(path.join(tmpdir(), 'withheld-'))
let ledger: Ledger
let search: OpenSearch
const asked: string[] = []

function write(name: string, year: number, ...lines: string[]): void {
  writeFileSync(path.join(folder, `${name}.md`), [...lines, `${year}年白石县政府工作报告`].join('\n\n'))
}

beforeAll(async () => {
  write('open', 2024)
  write('marked', 2025, '机密')
  for (const name of ['open', 'marked']) {
    const text = `\n\n一、工作安排\n\n新建水库三座，${name}。\n`
    writeFileSync(path.join(folder, `${name}.md`), text, { flag: 'a' })
  }
  ledger = await openLedger(path.join(folder, 'a.db'), { create: true })
  await ingest([folder], { ledger, jobs: 0 })
  const index = await openEmbeddedIndex(path.join(folder, 'a.search'), sparseToy.name)
  const embedder = {
    ...sparseToy,
    embedPassages: async (texts: string[]) => {
      asked.push(...texts)
      return sparseToy.embedPassages(texts)
    },
  }
  search = { index, embedder, withholds: true }
})

afterAll(async () => {
  await search.index.close()
  await ledger.close()
  rmSync(folder, { recursive: true })
})
afterEach(() => vi.unstubAllEnvs())

describe('a marked document', () => {
  it('goes neither into an index nor to an embedder that leave this machine, and is counted', async () => {
    const marked = (await ledger.documents({})).filter(({ marking }) => marking)
    expect(marked).toHaveLength(1)
    expect(await createIndexer(search).catchUp(ledger)).toMatchObject({ added: 1, withheld: 1 })
    expect(asked.join()).toContain('open')
    expect(asked.join()).not.toContain('marked')
    expect((await search.index.states()).has(marked[0]?.id ?? '')).toBe(false)
  })

  it('does not make the index look behind the ledger', async () => {
    const { changed, gone } = await differences(search, ledger)
    expect([...changed, ...gone]).toEqual([])
  })

  it('goes in where the user allows it, and out again where it is not allowed any more', async () => {
    expect(await createIndexer({ ...search, withholds: false }).catchUp(ledger)).toMatchObject({
      added: 1,
      withheld: 0,
    })
    expect(await createIndexer(search).catchUp(ledger)).toMatchObject({ removed: 1, withheld: 1 })
    expect((await search.index.states()).size).toBe(1)
  })
})

describe('what leaves this machine', () => {
  it.each([
    [{}, false],
    [{ url: 'http://127.0.0.1:6333' }, false],
    [{ url: 'http://localhost:6333' }, false],
    [{ url: 'http://[::1]:6333' }, false],
    [{ url: 'https://qdrant.example.org' }, true],
    [{ url: 'http://127.0.0.1.example.org' }, true],
    [{ embedder: 'ollama:bge-m3' }, false],
    [{ embedder: 'openai:small' }, true],
    [{ embedder: 'transformers:small' }, false],
    [{ embedder: 'openai:small', url: 'http://127.0.0.1:6333' }, true],
  ])('%j: %s', (settings, leaves) => {
    vi.stubEnv('OLLAMA_HOST', '')
    vi.stubEnv('OPENAI_BASE_URL', '')
    expect(leavesMachine(settings)).toBe(leaves)
  })

  it.each([
    ['OLLAMA_HOST', 'gpu.example.org:11434', 'ollama:bge-m3', true],
    ['OLLAMA_HOST', '127.0.0.1:11434', 'ollama:bge-m3', false],
    ['OPENAI_BASE_URL', 'http://localhost:8000/v1', 'openai:small', false],
  ])('is told by %s=%s for %s: %s', (variable, value, embedder, leaves) => {
    vi.stubEnv(variable, value)
    expect(leavesMachine({ embedder })).toBe(leaves)
  })
})
