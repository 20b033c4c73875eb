import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorkers, type Workers } from '../../pipeline/workers.js'

/** Said over and over until the text is as long as the longest reports. */
const traps = [
  '、',
  '，',
  '。',
  '1.',
  '（',
  '）',
  '“',
  '”',
  '《',
  '的',
  '和',
  '等',
  '9',
  '万',
  '一',
  '年',
  '月',
  '增长',
  '增长5%',
  '共有',
  '达到',
  '项目',
  '投资',
  '其中',
  '百分之',
  '从5%',
  '20',
  '2023年',
  '—',
  '-',
  '：',
  '；',
  ' ',
  '授予',
  '荣获',
  '第',
  '牵头单位：',
  '县发改局、',
  '对',
  '关于',
  '亿元、',
  '增长、5%、',
  '重点项目1个、',
  '[1]',
  '①',
] as const
const length = 200_000
let folder = ''
let workers: Workers

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'traps-'))
  workers = openWorkers(2)
})
afterAll(async () => {
  await workers.close()
  rmSync(folder, { recursive: true, force: true })
})

function trapOf(unit: string): string {
  const line = unit.repeat(Math.ceil(length / unit.length))
  return `# 白石县2023年政府工作报告\n\n## 一、2022年工作回顾\n\n地区生产总值增长5%${line}\n\n## 二、2023年工作安排\n\n全县${line}项目\n`
}

describe('a report that says one thing over and over', () => {
  it.each(traps)('is read within the limits of a worker: %s', { timeout: 300_000 }, async (unit) => {
    const file = path.join(folder, `${traps.indexOf(unit)}.md`)
    writeFileSync(file, trapOf(unit))
    const { size, mtimeMs } = statSync(file)
    const source = { file, named: true, size, modified: mtimeMs }
    const { failure } = await workers.process({ source, limits: { maxSeconds: 60 } })
    expect(failure?.code ?? 'read').not.toMatch(/^limit-|^internal|^reader-failed/)
  })
})
