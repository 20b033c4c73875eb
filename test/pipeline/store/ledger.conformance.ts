/** What every implementation of Ledger must do; each one runs this suite on ledgers of its own. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Ledger, RecordFilter } from '../../../schemas/ledger.js'
import type { ReportRecord } from '../../../schemas/record.js'
import { sampleDocument, sampleJobs, sampleTarget } from './samples.js'

const state = { size: 10, modified: 1700000000123.5 }

export function describeLedger(name: string, openEmpty: () => Promise<Ledger>): void {
  describe(`${name} as a ledger`, () => {
    let ledger: Ledger
    beforeEach(async () => {
      ledger = await openEmpty()
    })
    afterEach(() => ledger.close())

    const first = sampleDocument()
    const copy = sampleDocument({ id: '990121-2024-work_report-bbbb', file: 'b.pdf', sameAs: first.id })
    const third = sampleDocument({ id: '990121-2024-work_report-cccc', file: 'c.docx', sameAs: first.id })

    async function recordIds(filter?: RecordFilter): Promise<string[]> {
      const ids: string[] = []
      for await (const record of ledger.records(filter)) ids.push(`${record.doc.slice(-4)}/${record.id}`)
      return ids
    }
    const standing = async () =>
      (await ledger.documents({ allSources: true })).map(({ file, sameAs }) => [file, sameAs?.slice(-4)])

    it('gives a document back as it was saved', async () => {
      await ledger.save(first, [sampleTarget(first)], state)
      expect(await ledger.document(first.id)).toEqual({ ...first, records: { target: 1 } })
    })

    it('gives records back as they were saved, in the order of the text', async () => {
      const records = [sampleJobs(first), sampleTarget(first)]
      await ledger.save(first, records, state)
      const found: ReportRecord[] = []
      for await (const record of ledger.records()) found.push(record)
      expect(found).toEqual([records[1], records[0]])
      expect(await ledger.record('jobs')).toEqual(records[0])
    })

    it('keeps lone surrogates and NULs of the text', async () => {
      const text = `a\ud800b\u0000c`
      await ledger.save(sampleDocument({ text, blocks: [], segments: [] }), [], state)
      expect((await ledger.document(first.id))?.text).toBe(text)
    })

    it('has another revision once something was saved or removed, and the same one until then', async () => {
      const empty = await ledger.revision()
      await ledger.save(first, [sampleTarget(first)], state)
      const full = await ledger.revision()
      expect(await ledger.revision()).toBe(full)
      await ledger.remove(first.id)
      expect([empty, await ledger.revision()]).not.toContain(full)
    })

    it('tells the state of every source', async () => {
      await ledger.save(first, [], state)
      expect(await ledger.sources()).toEqual([
        { doc: first.id, file: 'a.html', sha256: 'aaaa', pipelineVersion: 'v1', ...state },
      ])
    })

    it('changes nothing when the same document is saved twice', async () => {
      await ledger.save(first, [sampleTarget(first)], state)
      await ledger.save(copy, [sampleTarget(copy)], state)
      const before = await ledger.documents({ allSources: true })
      await ledger.save(first, [sampleTarget(first)], state)
      expect(await ledger.documents({ allSources: true })).toEqual(before)
      expect(await recordIds({ allSources: true })).toEqual(['aaaa/gdp6', 'bbbb/gdp6'])
    })

    it('replaces the document of a changed file whole', async () => {
      await ledger.save(first, [sampleTarget(first)], state)
      await ledger.save(sampleDocument({ id: 'x-dddd' }), [sampleJobs(first)], state)
      expect(await recordIds()).toEqual(['dddd/jobs'])
      expect(await ledger.document(first.id)).toBeUndefined()
    })

    it('answers with the first source of a report only, unless all are asked for', async () => {
      await ledger.save(first, [sampleTarget(first)], state)
      await ledger.save(copy, [sampleTarget(copy)], state)
      expect(await recordIds()).toEqual(['aaaa/gdp6'])
      expect(await recordIds({ allSources: true })).toEqual(['aaaa/gdp6', 'bbbb/gdp6'])
      expect(await recordIds({ doc: copy.id })).toEqual(['bbbb/gdp6'])
      expect((await ledger.record('gdp6'))?.doc).toBe(first.id)
    })

    it('makes the next source the first when the first is removed', async () => {
      for (const document of [first, copy, third]) await ledger.save(document, [], state)
      await ledger.remove(first.id)
      expect(await standing()).toEqual([
        ['b.pdf', undefined],
        ['c.docx', 'bbbb'],
      ])
    })

    it('makes the next source the first when the first turns into another report', async () => {
      for (const document of [first, copy, third]) await ledger.save(document, [], state)
      await ledger.save(sampleDocument({ id: 'x-dddd', planYear: 2030 }), [], state)
      expect(await standing()).toEqual([
        ['b.pdf', undefined],
        ['c.docx', 'bbbb'],
        ['a.html', undefined],
      ])
    })

    it('keeps the first source first when its file changes but not its report', async () => {
      await ledger.save(first, [], state)
      await ledger.save(copy, [], state)
      await ledger.save(sampleDocument({ id: 'x-dddd', sameAs: first.id }), [], state)
      expect(await standing()).toEqual([
        ['a.html', undefined],
        ['b.pdf', 'dddd'],
      ])
    })

    const county = sampleDocument()
    const city = sampleDocument({
      id: 'city-eeee',
      file: 'e.html',
      place: '青川市',
      placeCode: '990100',
      level: 'city',
    })
    const notice = sampleDocument({
      id: 'notice-ffff',
      file: 'f.html',
      place: undefined,
      placeCode: undefined,
      level: undefined,
      kind: 'notice',
      planYear: undefined,
    })
    const filters: [string, RecordFilter, string[]][] = [
      ['nothing', {}, ['eeee/jobs', 'aaaa/gdp6', 'ffff/gdp6']],
      ['a place code', { placeCodes: ['990100'] }, ['eeee/jobs']],
      ['no place code at all', { placeCodes: [] }, []],
      ['the name of a place', { places: ['青川市'] }, ['eeee/jobs']],
      ['all below a city', { under: '990100' }, ['aaaa/gdp6']],
      ['all below a province', { under: '990000' }, ['eeee/jobs', 'aaaa/gdp6']],
      ['all below the country', { under: '000000' }, ['eeee/jobs', 'aaaa/gdp6']],
      ['a level', { level: 'county' }, ['aaaa/gdp6']],
      ['a kind of document', { kind: 'notice' }, ['ffff/gdp6']],
      ['a plan year', { reportYear: 2024 }, ['eeee/jobs', 'aaaa/gdp6']],
      ['a type', { types: ['outcome'] }, ['eeee/jobs']],
      ['several types', { types: ['outcome', 'target'] }, ['eeee/jobs', 'aaaa/gdp6', 'ffff/gdp6']],
      ['the year of the claim', { year: 2023 }, ['eeee/jobs']],
      ['an indicator', { indicatorId: 'gdp' }, ['aaaa/gdp6', 'ffff/gdp6']],
      ['words of the indicator', { indicator: '城镇就业' }, ['eeee/jobs']],
      ['a wildcard taken literally', { indicator: '%' }, []],
    ]
    it.each(filters)('filters records by %s', async (_name, filter, expected) => {
      await ledger.save(notice, [sampleTarget(notice)], state)
      await ledger.save(county, [sampleTarget(county)], state)
      await ledger.save(city, [sampleJobs(city)], state)
      expect(await recordIds(filter)).toEqual(expected)
    })

    it('keeps a failure until its file is saved', async () => {
      const failure = { file: 'a.html', code: 'file-empty', error: 'empty', remedy: 'fetch it' } as const
      await ledger.saveFailure(failure)
      await ledger.saveFailure({ ...failure, error: 'still empty' })
      expect(await ledger.failures()).toEqual([{ ...failure, error: 'still empty' }])
      await ledger.save(first, [], state)
      expect(await ledger.failures()).toEqual([])
    })

    it('stores nothing of a document whose records cannot be stored', async () => {
      const broken = { ...sampleTarget(first), year: Number.NaN, id: null } as never
      await expect(ledger.save(first, [sampleJobs(first), broken], state)).rejects.toThrow()
      expect(await ledger.documents()).toEqual([])
      expect(await recordIds({ allSources: true })).toEqual([])
    })

    it('reads records in a bounded number at a time and can be left in the middle', async () => {
      for (let n = 0; n < 150; n++) {
        const many = sampleDocument({ id: `d-${n}`, file: `f${String(n).padStart(3, '0')}` })
        await ledger.save(many, [sampleTarget(many, { id: `r${n}` })], state)
      }
      for await (const record of ledger.records()) if (record.id === 'r3') break
      await ledger.remove('d-0')
      expect(await recordIds()).toHaveLength(149)
    })
  })
}
