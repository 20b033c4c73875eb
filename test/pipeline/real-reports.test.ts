import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ingest } from '../../pipeline/run.js'
import { openLedger } from '../../pipeline/store/open.js'
import type { IngestSummary } from '../../schemas/ingest.js'
import type { Ledger, RecordFilter } from '../../schemas/ledger.js'
import type { ReportRecord } from '../../schemas/record.js'

const shared = path.resolve(import.meta.dirname, '../../../shared/corpus')

describe.runIf(existsSync(shared))('the real reports', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'real-'))
  let ledger: Ledger
  let summary: IngestSummary
  beforeAll(async () => {
    ledger = await openLedger(path.join(folder, 'ledger.db'), { create: true })
    summary = await ingest([shared], { ledger })
  })
  afterAll(async () => {
    await ledger.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function found(filter: RecordFilter): Promise<ReportRecord[]> {
    const records: ReportRecord[] = []
    for await (const record of ledger.records(filter)) records.push(record)
    return records
  }

  it('are all taken, each report once', async () => {
    expect(summary.failed).toEqual([])
    expect(summary.ingested).toHaveLength(36)
    expect(await ledger.documents()).toHaveLength(35)
  })

  it('say their place and years themselves', async () => {
    for (const { file, placeCode, planYear, kind } of await ledger.documents()) {
      const [, year] = /-(\d{4})-/.exec(file) ?? []
      expect({ file, known: placeCode !== undefined && kind !== 'other' }).toEqual({ file, known: true })
      if (kind === 'work_report') expect(planYear).toBe(Number(year))
    }
  })

  it('are quoted exactly', async () => {
    for (const { id } of await ledger.documents({ allSources: true })) {
      const text = (await ledger.document(id))?.text
      for (const { evidence } of await found({ doc: id })) {
        expect(text?.slice(evidence.start, evidence.end)).toBe(evidence.quote)
      }
    }
  })

  it('give all 94 glossary terms of the annotated ones', async () => {
    const annotated = [
      ['410802', 2022],
      ['410883', 2023],
      ['460000', 2026],
      ['360000', 2026],
    ] as const
    const terms = annotated.map(([code, reportYear]) =>
      found({ placeCodes: [code], reportYear, types: ['glossary'] }),
    )
    expect((await Promise.all(terms)).flat()).toHaveLength(94)
  })

  it('give three grades of awards', async () => {
    expect(await found({ kind: 'notice', types: ['award'] })).toHaveLength(3)
  })

  it.each(['project', 'portfolio'] as const)('give records of type %s', async (type) => {
    expect((await found({ types: [type] })).length).toBeGreaterThan(50)
  })
})
