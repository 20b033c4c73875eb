import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { writePanel } from '../../../pipeline/cli/panel.js'
import { panelColumns } from '../../../pipeline/panel/codebook.js'
import { sha256 } from '../../../pipeline/panel/manifest.js'
import { ledgerOf } from '../../support/reports.js'

const folder = mkdtempSync(path.join(tmpdir(), 'panel-'))
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8')
const rows = (name: string): Record<string, string>[] => parse(read(name), { bom: true, columns: true })

beforeAll(async () => {
  const ledger = await ledgerOf(
    { place: '云岭省', year: 2024, targets: '地区生产总值增长6%左右，城镇新增就业5万人' },
    {
      place: '云岭省',
      year: 2025,
      review: '地区生产总值增长6.1%。城镇新增就业5.2万人。全年城镇新增就业5.3万人。',
    },
  )
  await writePanel(ledger, {}, folder, false)
  await ledger.close()
})

describe('research panel', () => {
  it('has one row a place, year, indicator, measure, span and basis', () => {
    const seen = rows('panel.csv').map((row) => [
      row.place,
      row.year,
      row.indicator_id,
      row.target_value,
      row.outcome_value,
      row.n_candidates,
    ])
    expect(seen).toEqual([
      ['云岭省', '2024', 'gdp', '6', '6.1', '2'],
      ['云岭省', '2024', 'urban_new_jobs', '50000', '52000', '3'],
    ])
  })

  it('competing values stand in a file of their own and are never averaged', () => {
    expect(rows('conflicts.csv').map((row) => [row.kind, row.value])).toEqual([
      ['outcome', '52000'],
      ['outcome', '53000'],
    ])
  })

  it('names of columns are ASCII, at most 32 letters, and all in the codebook', () => {
    const names = Object.keys(rows('panel.csv')[0] ?? {})
    expect(names.every((name) => /^[a-z_]{1,32}$/.test(name))).toBe(true)
    expect(rows('codebook.csv').map(({ name }) => name)).toEqual(names)
  })

  it('the manifest hashes every file and names the sources', () => {
    const manifest = JSON.parse(read('manifest.json'))
    for (const { name, sha256: hash } of manifest.files) expect(sha256(read(name))).toBe(hash)
    expect(manifest.files).toHaveLength(5)
    expect(manifest.sources).toHaveLength(2)
  })

  it('the Stata loader labels every column and keeps codes as text', () => {
    const loader = read('load.do')
    expect(panelColumns.every(({ name }) => loader.includes(`label variable ${name} `))).toBe(true)
    expect(loader).toMatch(/stringcols\(1 2 4 /)
  })

  const hasR = spawnSync('Rscript', ['--version']).status === 0
  it.runIf(hasR || process.env.CI)('R loads it back with the right types', () => {
    const out = execFileSync(
      'Rscript',
      [
        '-e',
        'source("load.R"); cat(nrow(panel), class(panel$year), class(panel$place_code), sum(panel$outcome_value), panel$place[1])',
      ],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } },
    )
    expect(out).toBe('2 numeric character 52006.1 云岭省')
  })
})
