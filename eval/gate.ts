/** Scores beside the accepted baseline → what was lost, paired record by record. The baseline holds hashes, no text. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { isUntouched } from './folds.js'
import { isLoss } from './noise.js'
import { normalise } from './normalise.js'
import { scorings } from './rules.js'
import type { TypeScore } from './score.js'

const Entry = z.object({
  /** Hashes of gold items found, of those also strictly right, and of records that answer no gold. */
  found: z.array(z.string()),
  strict: z.array(z.string()),
  extra: z.array(z.string()),
})
export type Entry = z.infer<typeof Entry>

/** By `hash(gold):hash(document)`, then type: new or changed gold has another key and is reported as new. */
export const Baseline = z.record(
  z.string(),
  z.object({ doc: z.string(), types: z.record(z.string(), Entry) }),
)
export type Baseline = z.infer<typeof Baseline>

/** `lost` and `extra` name the records; they are empty for a document of the untouched fold, whose `counts` stand. */
export type Loss = {
  doc: string
  type: string
  lost: string[]
  gained: number
  extra: string[]
  counts: { lost: number; extra: number }
}
export type GateResult = { losses: Loss[]; fresh: string[]; compared: number }

/** Names by hash, so that what is lost can be told. */
type Named = Map<string, string>

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10)
}

/** A key for one document with its gold; any change of either gives another. */
export function baselineKey(goldJson: string, documentText: string): string {
  return `${hash(goldJson)}:${hash(normalise(documentText))}`
}

/** Equal items are told apart by their ordinal. */
function keysOf<T>(
  items: readonly T[],
  identity: (item: T) => string,
  name: (item: T) => string,
  named: Named,
): string[] {
  const seen = new Map<string, number>()
  return items.map((item) => {
    const text = identity(item)
    const ordinal = seen.get(text) ?? 0
    seen.set(text, ordinal + 1)
    const key = hash(`${text}#${ordinal}`)
    named.set(key, name(item))
    return key
  })
}

/** What the baseline keeps of one document's score, and the names behind the hashes. */
export function entryOf(score: TypeScore): { entry: Entry; named: Named } {
  const scoring = scorings.find(({ type }) => type === score.type)
  const named: Named = new Map()
  const { pairs, missed, extra } = score.matched
  const identity = (gold: (typeof missed)[number]) => JSON.stringify([gold.quote, scoring?.name(gold)])
  const name = (gold: (typeof missed)[number]) => `${scoring?.name(gold)} | ${gold.quote}`
  const all = keysOf([...pairs.map(({ gold }) => gold), ...missed], identity, name, named)
  const found = all.slice(0, pairs.length)
  const strict = found.filter((_, index) => pairs[index]?.strict)
  const extras = keysOf(
    extra,
    (record) =>
      JSON.stringify([record.type, record.evidence.quote, 'quantity' in record ? record.quantity?.text : '']),
    (record) => `not in the gold: ${record.evidence.quote}`,
    named,
  )
  return { entry: { found: found.sort(), strict: strict.sort(), extra: extras.sort() }, named }
}

/** @param scores by baseline key */
export function check(scores: ReadonlyMap<string, readonly TypeScore[]>, baseline: Baseline): GateResult {
  const result: GateResult = { losses: [], fresh: [], compared: 0 }
  for (const [key, types] of scores) {
    const accepted = baseline[key]
    if (!accepted) {
      result.fresh.push(types[0]?.doc ?? key)
      continue
    }
    result.compared += 1
    for (const score of types) {
      const loss = lossOf(score, accepted.types[score.type] ?? { found: [], strict: [], extra: [] })
      if (loss) result.losses.push(loss)
    }
  }
  return result
}

function lossOf(score: TypeScore, accepted: Entry): Loss | undefined {
  const { entry, named } = entryOf(score)
  const missing = (before: string[], now: string[]) => before.filter((key) => !now.includes(key))
  const lost = [
    ...new Set([...missing(accepted.found, entry.found), ...missing(accepted.strict, entry.strict)]),
  ]
  const gained = new Set([...missing(entry.found, accepted.found), ...missing(entry.strict, accepted.strict)])
  const extra = missing(entry.extra, accepted.extra)
  const gone = missing(accepted.extra, entry.extra)
  const better = gained.size + gone.length
  const findsLess = lost.length > better && isLoss(lost.length, gained.size)
  if (!findsLess && !isLoss(lost.length + extra.length, better)) return undefined
  const tell = (keys: string[]) => (isUntouched(score.doc) ? [] : keys.map((key) => named.get(key) ?? key))
  return {
    doc: score.doc,
    type: score.type,
    lost: tell(lost),
    gained: better,
    extra: tell(extra),
    counts: { lost: lost.length, extra: extra.length },
  }
}

/** The baseline with these scores accepted; documents not scored now are kept. */
export function accept(scores: ReadonlyMap<string, readonly TypeScore[]>, baseline: Baseline): Baseline {
  const next: Baseline = { ...baseline }
  for (const [key, types] of scores) {
    next[key] = {
      doc: types[0]?.doc ?? '',
      types: Object.fromEntries(types.map((score) => [score.type, entryOf(score).entry])),
    }
  }
  return Object.fromEntries(Object.entries(next).sort(([, a], [, b]) => a.doc.localeCompare(b.doc)))
}
