/** Comparisons beside judged pairs of promise and outcome → how many targets, outcomes and verdicts are right. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { type Comparison, Verdict } from '../schemas/comparison.js'
import { characterF1, close, normalise, sameUnit, toBase } from './normalise.js'

const Figure = z.object({
  value: z.number().nullish(),
  unit: z.string().nullish(),
  measure: z.string().nullish(),
  quote: z.string(),
})
const Pair = z.object({
  indicator: z.string(),
  target: Figure,
  outcome: Figure.nullable(),
  verdict: Verdict,
  optional: z.boolean().optional(),
})
const CompareGold = z.object({ place: z.string(), year: z.int(), pairs: z.array(Pair) })
export type CompareGold = z.infer<typeof CompareGold>
export type CompareScore = { pairs: number; found: number; outcomes: number; verdicts: number }

type Pair = z.infer<typeof Pair>
type Figure = z.infer<typeof Figure>

export function loadCompareGold(folder: string): CompareGold[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.compare.json'))
    .sort()
    .map((name) => CompareGold.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))))
}

/** @param rows all comparisons of the places and years of the gold */
export function scoreComparisons(golds: readonly CompareGold[], rows: readonly Comparison[]): CompareScore {
  const score = { pairs: 0, found: 0, outcomes: 0, verdicts: 0 }
  for (const { place, year, pairs } of golds) {
    const own = rows.filter((row) => row.place === place && row.year === year)
    for (const pair of pairs.filter(({ optional }) => !optional)) {
      score.pairs += 1
      const row = answerOf(pair, own)
      if (!row) continue
      score.found += 1
      if (sameOutcome(pair.outcome, row.outcome)) score.outcomes += 1
      if (row.verdict === pair.verdict) score.verdicts += 1
    }
  }
  return score
}

/** Headline rows first, then the likest indicator. */
function answerOf(pair: Pair, rows: readonly Comparison[]): Comparison | undefined {
  const likeness = (row: Comparison) => characterF1(pair.indicator, row.indicator)
  return rows
    .filter((row) => isCandidate(pair, row, likeness(row)))
    .sort((a, b) => Number(b.target.headline) - Number(a.target.headline) || likeness(b) - likeness(a))[0]
}

function isCandidate({ target }: Pair, row: Comparison, likeness: number): boolean {
  const [quote, gold] = [normalise(row.target.evidence.quote), normalise(target.quote)]
  const overlaps = gold.includes(quote) || quote.includes(gold)
  if (target.measure === 'status' || typeof target.value !== 'number')
    return likeness >= 0.6 && (overlaps || row.target.measure === 'status')
  return sameFigure(target, row.target.quantity) && (likeness >= 0.6 || overlaps)
}

function sameFigure(gold: Figure, quantity: { value: number; unit: string } | undefined): boolean {
  if (!quantity) return false
  const [printed, read] = [toBase(gold.value, gold.unit), toBase(quantity.value, quantity.unit)]
  return close(printed.value, read.value) && sameUnit(printed.unit, read.unit)
}

function sameOutcome(gold: Figure | null, outcome: Comparison['outcome']): boolean {
  if (!gold || !outcome) return gold === null && outcome === null
  const quantity = 'quantity' in outcome ? outcome.quantity : undefined
  return (
    (typeof gold.value !== 'number' || sameFigure(gold, quantity)) &&
    shares(outcome.evidence.quote, gold.quote)
  )
}

/** One quote lies in the other, or six signs running stand in both. */
function shares(quote: string, gold: string): boolean {
  const [a, b] = [normalise(quote), normalise(gold)]
  if (a.length > Math.max(120, 3 * b.length)) return false
  if (b.includes(a) || a.includes(b)) return true
  return Array.from({ length: Math.max(0, a.length - 5) }, (_, n) => a.slice(n, n + 6)).some((six) =>
    b.includes(six),
  )
}
