import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { Baseline, check } from '../../eval/gate.js'
import { blockOf } from '../../eval/page.js'
import { byKey, type Evaluation, evaluate } from '../../eval/run.js'
import { prf, scoreDocument, scoreFields, sum } from '../../eval/score.js'
import { readmeTable, realSection, untouchedSection, wrongSection } from '../../eval/score-page.js'

const root = path.resolve(import.meta.dirname, '../..')
const shared = path.resolve(root, '../shared')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const scorer = path.join(shared, 'tools/score.py')
const usable = existsSync(scorer) && spawnSync('python3', ['--version']).status === 0

type Theirs = Record<string, { gold: number; found: number[]; strict: number[] }> & {
  fields: Record<string, number>
}

function theirScores(jsonl: string): Theirs {
  const folder = mkdtempSync(path.join(tmpdir(), 'agreement-'))
  try {
    const file = path.join(folder, 'records.jsonl')
    writeFileSync(file, jsonl)
    const [gold, text] = [path.join(shared, 'gold'), path.join(shared, 'corpus-text')]
    return JSON.parse(execFileSync('python3', [scorer, gold, text, file, '--json'], { encoding: 'utf8' }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe.runIf(existsSync(shared))('on the real reports', () => {
  let evaluation: Evaluation
  beforeAll(async () => {
    evaluation = await evaluate(path.join(shared, 'gold'), path.join(shared, 'corpus'))
  })

  it('the gate is open, and its hard gates hold', () => {
    const baseline = Baseline.parse(JSON.parse(read('eval/baseline.json')))
    expect(check(byKey(evaluation.scored), baseline).losses).toEqual([])
    expect(evaluation.scored.flatMap(({ faults }) => faults)).toEqual([])
  })

  it('the score page and the READMEs print the figures of the code (renew them with: npm run score)', () => {
    const page = read('eval/SCORES.md')
    expect(blockOf(page, 'real')).toBe(`${realSection(evaluation)}\n\n${untouchedSection(evaluation)}`)
    expect(blockOf(page, 'wrong')).toBe(wrongSection(evaluation))
    expect(blockOf(read('README.md'), 'scores')).toBe(readmeTable(evaluation, 'en'))
    expect(blockOf(read('README.zh-CN.md'), 'scores')).toBe(readmeTable(evaluation, 'zh'))
  })

  it.runIf(usable)('our scores equal those of the independent scorer to four decimals', () => {
    const { scored } = evaluation
    const records = scored.flatMap((document) => document.records)
    const theirs = theirScores(records.map((record) => JSON.stringify(record)).join('\n'))
    const scores = scored.flatMap(({ doc, gold, records }) =>
      scoreDocument(gold, records, readFileSync(path.join(shared, 'corpus-text', `${doc}.txt`), 'utf8')),
    )
    const rounded = ({ precision, recall, f1 }: ReturnType<typeof prf>) =>
      [precision, recall, f1].map((value) => Math.round(value * 1e4) / 1e4)
    for (const type of new Set(scores.map((score) => score.type))) {
      const own = scores.filter((score) => score.type === type)
      const found = prf(sum(own.map((score) => score.found)))
      const strict = prf(sum(own.map((score) => score.strict)))
      expect({ type, gold: found.support, found: rounded(found), strict: rounded(strict) }).toEqual({
        type,
        gold: theirs[type]?.gold,
        found: theirs[type]?.found,
        strict: theirs[type]?.strict,
      })
    }
    for (const { field, right, support } of scoreFields(scores)) {
      expect([field, right / support]).toEqual([field, expect.closeTo(theirs.fields[field] ?? 0, 3)])
    }
  })
})
