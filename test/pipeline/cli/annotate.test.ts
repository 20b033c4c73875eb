import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportText } from '../../support/reports.js'
import { runCli } from './run-cli.js'

const review = '地区生产总值达到96.5亿元，增长5.8%；城镇新增就业1860人。'
const targets = '地区生产总值增长6%左右；固定资产投资增长9%以上'

describe('a newcomer with a report of his own', () => {
  let folder = ''
  const at = (name: string) => path.join(folder, name)
  const file = () => at('gold/songping.gold.json')
  const evaluate = (...more: string[]) => runCli('eval', '--gold', at('gold'), '--corpus', at('.'), ...more)
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'annotate-'))
    writeFileSync(at('songping.md'), reportText({ place: '松坪县', year: 2024, review, targets }))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('gets a draft under the name that eval looks for, and is told what comes next', async () => {
    const { status, stderr } = await runCli('annotate', at('songping.md'), '--out', `${at('gold')}/`)
    expect([status, stderr]).toEqual([0, expect.stringContaining('taizhang eval --gold')])
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({ doc: 'songping', version: 1 })
  })

  it('may not score the draft as it is', async () => {
    const { status, stderr } = await evaluate()
    expect([status, stderr]).toEqual([1, expect.stringContaining('remove its line "draft"')])
  })

  it('scores what was corrected, and hears of a quote that stands nowhere', async () => {
    const { draft: _, ...gold } = JSON.parse(readFileSync(file(), 'utf8'))
    const [first, ...rest] = gold.outcomes
    const figure = { measure: 'level', period: '2023', op: 'eq', value: 12, unit: '万人' }
    const added = { ...figure, indicator: '常住人口', quote: '常住人口12万人' }
    const outcomes = [{ ...first, indicator: '经济总量' }, ...rest, added]
    writeFileSync(file(), JSON.stringify({ ...gold, outcomes }))
    const { status, stdout, stderr } = await evaluate('--misses', '9')
    expect([status, stderr]).toEqual([0, expect.stringContaining('常住人口12万人')])
    expect(stdout).toContain('songping outcome MISSED 常住人口 12万人')
    expect(stdout).toContain('songping outcome WRONG indicator (read: 地区生产总值)')
  })

  it('is told the field of a gold file that is wrong', async () => {
    const gold = readFileSync(file(), 'utf8')
    writeFileSync(file(), gold.replace('"approx"', '"ungefähr"'))
    const { status, stderr } = await evaluate()
    expect([status, stderr]).toEqual([1, expect.stringMatching(/songping\.gold\.json: targets\.0\.op/)])
    writeFileSync(file(), gold)
  })

  it('keeps the scores as a baseline and checks against it', async () => {
    await evaluate('--accept')
    const { status, stderr } = await evaluate('--check')
    expect([status, stderr]).toEqual([0, expect.stringContaining('nothing lost')])
  })
})
