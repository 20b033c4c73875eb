import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ingest } from '../pipeline/run.js'
import { openLedger } from '../pipeline/store/open.js'
import type { ReportRecord } from '../schemas/record.js'

const root = path.resolve(import.meta.dirname, '..')
const readme = (name: string) => readFileSync(path.join(root, name), 'utf8')
const example = (text: string) => JSON.parse(/```json\n([\s\S]*?)```/.exec(text)?.[1] ?? 'null')

describe.each(['README.md', 'README.zh-CN.md'])('%s', (name) => {
  it('shows within its first 20 lines a record that the sample corpus really gives', async () => {
    const text = readme(name)
    expect(text.split('\n').slice(0, 20).join('\n')).toContain('```json')
    const { evidence, rule, confidence, ...shown } = example(text)
    expect(await sampleTargets()).toContainEqual(
      expect.objectContaining({
        ...shown,
        quantity: expect.objectContaining(shown.quantity),
        evidence: expect.objectContaining({ quote: evidence.quote, heading: evidence.heading }),
      }),
    )
  })
})

it('the two READMEs show the same commands and the same record', () => {
  const [english, chinese] = ['README.md', 'README.zh-CN.md'].map(readme)
  const commandsOf = (text = '') =>
    text.match(/^(?:\| `[^|]*|n(?:pm|px) [^#\n]*)/gm)?.map((line) => line.replace(/[,、\s]+/g, ' '))
  expect(commandsOf(chinese)).toEqual(commandsOf(english))
  expect(example(chinese ?? '')).toEqual(example(english ?? ''))
})

async function sampleTargets(): Promise<ReportRecord[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'readme-'))
  const ledger = await openLedger(path.join(folder, 'ledger.db'), { create: true })
  await ingest([path.join(root, 'corpus/reports/baishi-2023-work-report.docx')], { ledger, jobs: 0 })
  const records: ReportRecord[] = []
  for await (const record of ledger.records({ types: ['target'] })) records.push(record)
  await ledger.close()
  rmSync(folder, { recursive: true })
  return records
}
