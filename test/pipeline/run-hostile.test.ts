import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ingest } from '../../pipeline/run.js'
import { openLedger } from '../../pipeline/store/open.js'
import { errorCodes } from '../../schemas/errors.js'
import type { IngestSummary } from '../../schemas/ingest.js'
import { type BadFile, type Fate, writeBadFiles, writeSpecialFiles } from '../hostile/bad-files.js'
import { runCli } from './cli/run-cli.js'

let folder = ''
let files: readonly BadFile[] = []
let special: readonly string[] = []
let summary: IngestSummary
let status = 0
const at = (...parts: string[]) => path.join(folder, ...parts)

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hostile-'))
  files = writeBadFiles(folder)
  mkdirSync(at('bad', 'special'))
  special = writeSpecialFiles(at('bad', 'special'))
  const run = await runCli('ingest', at('good'), at('bad'), '--db', at('all.db'), '--no-index', '--json')
  status = run.status
  summary = JSON.parse(run.stdout)
}, 600_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function fateOf(name: string): Fate | undefined {
  const isIt = ({ file }: { file?: string | undefined }) => file === at('bad', name)
  if (summary.ingested.some(isIt)) return 'read'
  if (summary.warnings.some((each) => isIt(each) && each.code === 'file-skipped')) return 'skipped'
  return summary.failed.find(isIt)?.code
}

describe('a batch with hostile files in it', () => {
  it('ends with status 2 and gives each file its own end', () => {
    expect(status).toBe(2)
    const wrong = files
      .map(({ name, fates }) => ({ name, fates, fate: fateOf(name) }))
      .filter(({ fates, fate }) => fate === undefined || !fates.includes(fate))
    expect(wrong).toEqual([])
  })

  it('says what is wrong in the sentence of the code, and never that something unforeseen happened', () => {
    for (const { code, error, remedy } of summary.failed) {
      expect(['internal', 'reader-failed', 'limit-time']).not.toContain(code)
      expect(error.startsWith(errorCodes[code][0])).toBe(true)
      expect(remedy).not.toBe('')
    }
  })

  it('tells the kinds of them apart', () => {
    const codes = ['bomb.docx', 'dots.docx', 'nested.html', 'password.pdf', 'header-only.pdf', 'empty.pdf']
      .concat(['not-xml.docx', 'pages-real.pdf', 'legacy.doc', 'password.docx', 'blank.html', 'junk.bin'])
      .map((name) => fateOf(name))
    expect(codes).not.toContain(undefined)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('reads a PDF that brings a script, and says that it was left out', () => {
    const said = summary.warnings.filter(({ file }) => file === at('bad', 'javascript.pdf'))
    expect(said.map(({ message }) => message)).toContain(
      'a part of the file was left out: scripts, which are never run',
    )
  })

  it('passes over links, loops, pipes and devices with a word', () => {
    expect(special.map((name) => fateOf(`special/${name}`))).toEqual(special.map(() => 'skipped'))
  })

  it('quotes exactly the slice of the text, also of what a hostile file gave', async () => {
    const ledger = await openLedger(at('all.db'))
    let seen = 0
    for (const { id } of await ledger.documents({ allSources: true })) {
      const text = (await ledger.document(id))?.text ?? ''
      for await (const { evidence } of ledger.records({ doc: id, allSources: true })) {
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
        seen += 1
      }
    }
    await ledger.close()
    expect(seen).toBeGreaterThan(100)
  })

  it('stores of the good files what they give alone', async () => {
    const alone = await openLedger(at('good.db'), { create: true })
    await ingest([at('good')], { ledger: alone, jobs: 0 })
    const both = await openLedger(at('all.db'))
    const good = await alone.documents({ allSources: true })
    expect(good).toHaveLength(3)
    for (const row of good) {
      expect(await both.document(row.id)).toEqual(await alone.document(row.id))
      const [here, there] = await Promise.all([alone, both].map((ledger) => recordsOf(ledger, row.id)))
      expect(there).toEqual(here)
    }
    await alone.close()
    await both.close()
  })
})

async function recordsOf(ledger: Awaited<ReturnType<typeof openLedger>>, doc: string): Promise<unknown[]> {
  const records: unknown[] = []
  for await (const record of ledger.records({ doc, allSources: true })) records.push(record)
  return records
}
