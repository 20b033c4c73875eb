import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Hit } from '../../../schemas/hit.js'
import { runCli } from './run-cli.js'

const folder = mkdtempSync(path.join(os.tmpdir(), 'taizhang-cli-search-'))
const db = path.join(folder, 'a.db')

/** Two reports of one place, made up. */
function write(year: number, ...lines: string[]): void {
  const title = `${year}年海南省政府工作报告`
  const body = [title, `——${year}年1月15日在海南省第七届人民代表大会第四次会议上`, ...lines]
  writeFileSync(path.join(folder, `${year}.md`), body.join('\n\n'))
}

beforeAll(async () => {
  write(
    2025,
    '一、2025年工作安排',
    '城镇新增就业15万人以上，帮助高校毕业生就业。',
    '改造农村公路危旧桥梁三十座。',
  )
  write(2026, '一、2026年工作安排', '新建水库三座，除险加固病险水库。', '城镇新增就业16万人以上。')
  await runCli('ingest', folder, '--db', db)
})

afterAll(() => rmSync(folder, { recursive: true }))

const hits = async (...args: string[]) =>
  Hit.array().parse(JSON.parse((await runCli('search', ...args, '--json', '--db', db)).stdout))

describe('search on the command line', () => {
  it('finds what ingest read, in the same step', async () => {
    expect((await hits('找活干', '--year', '2025'))[0]?.text).toContain('新增就业15万人')
  })

  it('narrows by options', async () => {
    const found = await hits('水库', '--place', '海南', '--year', '2026')
    expect(new Set(found.map(({ reportYear }) => reportYear))).toEqual(new Set([2026]))
  })

  it('prints the hits with what it understood', async () => {
    const { stdout } = await runCli('search', '海南2026年水库', '--db', db)
    expect(stdout).toContain('place 海南省; report of 2026')
    expect(stdout).toContain('新建水库三座')
  })

  it('answers a batch with one array a line, also where one question cannot be asked', async () => {
    const file = path.join(folder, 'questions.jsonl')
    const lines = [
      { query: '水库', limit: 1 },
      { query: '就业', place: '不存在的地方' },
      { query: '桥', year: 2025 },
    ]
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'))
    const { status, stdout, stderr } = await runCli('search', '--batch', file, '--json', '--db', db)
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => Hit.array().parse(JSON.parse(line)))
    expect(answers.map((answer) => answer.length > 0)).toEqual([true, false, true])
    expect([status, stderr]).toEqual([2, expect.stringContaining('line 2')])
  })

  it('wants a question or a batch', async () => {
    expect((await runCli('search', '--db', db)).status).toBe(1)
  })

  it('says how to make an index where there is none', async () => {
    const bare = path.join(folder, 'bare.db')
    await runCli('ingest', path.join(folder, '2025.md'), '--no-index', '--db', bare)
    const { stderr } = await runCli('search', '就业', '--db', bare)
    expect(stderr).toContain('taizhang index')
    await runCli('index', '--db', bare)
    const { stdout } = await runCli('index', 'status', '--db', bare)
    expect(stdout).toContain('up to date')
  })
})
