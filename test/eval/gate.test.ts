import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { accept, Baseline, check } from '../../eval/gate.js'
import { blockOf } from '../../eval/page.js'
import { byKey, type Evaluation, evaluate, rereadFaults, type Scored } from '../../eval/run.js'
import { scoreDocument } from '../../eval/score.js'
import { ownMisses, ownSection } from '../../eval/score-page.js'
import { extractors } from '../../extractors/registry.js'
import { extractRecords } from '../../pipeline/extract.js'
import { identify } from '../../pipeline/identify/identify.js'
import { readDocument } from '../../pipeline/read/read.js'
import { segment } from '../../pipeline/segment/segment.js'

const root = path.resolve(import.meta.dirname, '../..')
const readBaseline = (file: string) => Baseline.parse(JSON.parse(readFileSync(file, 'utf8')))
const ownBaseline = readBaseline(path.join(root, 'corpus/gold/baseline.json'))

const isRecognised = ({ records }: Scored) => records.some(({ ocr }) => ocr)

/** Records without what names the file and the place in it. */
function claimsOf({ records }: Scored) {
  return records
    .map(({ doc: _, file: __, evidence: { quote, sentence, heading }, ...claim }) => ({
      ...claim,
      ...{ quote, sentence, heading },
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The same document read with one extractor that finds nothing. */
async function withBroken(name: string, { gold, file, key }: Scored) {
  const report = await readDocument(new Uint8Array(readFileSync(file)), path.basename(file), {})
  const { meta } = identify(report, file)
  const context = { document: report, meta, segments: segment(report, meta) }
  const broken = extractors.map((each) => (each.name === name ? { ...each, extract: () => [] } : each))
  const { records } = extractRecords(context, { doc: gold.doc, file }, broken)
  return new Map([[key, scoreDocument(gold, records, report.text)]])
}

/** An extractor, a document in which its silence is heard, and a record that is lost. */
const broken: [extractor: string, doc: string, lost: RegExp][] = [
  ['target', 'baishi-2022-work-report', /老旧小区/],
  ['outcome', 'baishi-2022-work-report', /地区生产总值/],
  ['project', 'baishi-2023-key-projects', /云溪抽水蓄能电站/],
  ['portfolio', 'baishi-2023-work-report', /续建项目/],
  ['glossary', 'baishi-2021-work-report', /^建制村 [|] 建制村：/],
  ['award', 'qingchuan-2022-safety-notice', /安全生产工作 一等奖/],
  ['honour', 'qingchuan-2023-work-report', /全国文明城市/],
]

describe('the gate on the sample corpus', () => {
  let evaluation: Evaluation
  beforeAll(async () => {
    evaluation = await evaluate(path.join(root, 'corpus/gold'), path.join(root, 'corpus/reports'))
  })
  const scoredOf = (doc: string) => {
    const scored = evaluation.scored.find((each) => each.doc === doc)
    if (!scored) throw new Error(doc)
    return scored
  }

  it('is open: nothing was lost against the baseline', () => {
    const { losses, fresh, compared } = check(byKey(evaluation.scored), ownBaseline)
    expect(losses).toEqual([])
    expect(fresh).toEqual([])
    expect(compared).toBe(evaluation.scored.length)
    expect(evaluation.missing).toEqual([])
  })

  it('holds its hard gates: valid records, verbatim evidence, ids that stay', async () => {
    expect(evaluation.scored.flatMap(({ faults }) => faults)).toEqual([])
    expect(evaluation.otherFormats.flatMap(({ faults }) => faults)).toEqual([])
    expect(await rereadFaults(evaluation)).toEqual([])
  })

  it.each(broken)('shuts when the extractor %s breaks, and names what was lost', async (name, doc, lost) => {
    expect(extractors.map((each) => each.name)).toContain(name)
    const baseline = accept(byKey(evaluation.scored), {})
    const { losses } = check(await withBroken(name, scoredOf(doc)), baseline)
    expect(losses.map(({ type }) => type)).toEqual([name])
    expect(losses[0]?.lost).toContainEqual(expect.stringMatching(lost))
  })

  it('is shut by every kind of record that is scored', () => {
    const scored = evaluation.scored.flatMap(({ types }) => types.map(({ type }) => type))
    expect([...new Set(scored)].sort()).toEqual([...broken.map(([name]) => name)].sort())
  })

  it('takes gold that was changed for new, never for a loss', () => {
    const changed = new Map(evaluation.scored.map(({ key, types }) => [`changed ${key}`, types]))
    const { losses, fresh } = check(changed, ownBaseline)
    expect(losses).toEqual([])
    expect(fresh).toHaveLength(evaluation.scored.length)
  })

  it('names nothing of a document of the untouched fold', () => {
    const hidden = { ...scoredOf('baishi-2021-work-report') }
    const doc = 'gansu-2025-work-report'
    const types = hidden.types.map((score) => ({ ...score, doc }))
    const baseline = accept(new Map([['key', types]]), {})
    const emptied = types.map((score) => ({
      ...score,
      matched: { pairs: [], missed: score.matched.pairs.map(({ gold }) => gold), extra: [] },
    }))
    const { losses } = check(new Map([['key', emptied]]), baseline)
    expect(losses.length).toBeGreaterThan(0)
    expect(losses.flatMap(({ lost, extra }) => [...lost, ...extra])).toEqual([])
    expect(losses[0]?.counts.lost).toBeGreaterThan(0)
  })

  it('reads the same records from every format of a report', () => {
    const drawn = evaluation.otherFormats.filter((other) => !isRecognised(other))
    expect(drawn.length).toBeGreaterThan(8)
    for (const other of drawn) {
      const name = `${other.doc} as ${other.format}`
      expect([name, claimsOf(other)]).toEqual([name, claimsOf(scoredOf(other.doc))])
    }
  })

  it('marks what character recognition read, which is right but for misread characters', () => {
    const scans = evaluation.otherFormats.filter(isRecognised)
    expect(scans.map(({ doc, format }) => `${doc} ${format}`)).toEqual(['baishi-2022-assessment-notice pdf'])
    for (const scan of scans) {
      const shape = ({ records }: Scored) => records.map(({ type, rule }) => [type, rule])
      expect(shape(scan)).toEqual(shape(scoredOf(scan.doc)))
    }
  })

  it('agrees with the page of scores (renew it with: npm run score)', () => {
    const page = readFileSync(path.join(root, 'eval/SCORES.md'), 'utf8')
    expect(blockOf(page, 'own')).toBe(`${ownSection(evaluation)}\n\n${ownMisses(evaluation)}`)
  })
})
