/** Ledger → findings: figures in one document, or between documents, that contradict each other. */
import { collectRecords } from '../../schemas/collect.js'
import type { Finding } from '../../schemas/hit.js'
import type { DocumentFilter, Ledger } from '../../schemas/ledger.js'
import { growthBetween, growthFromBase } from './growth.js'
import { namesCount } from './names.js'
import { numbering } from './numbering.js'
import { portfolioParts, sentenceParts } from './parts.js'
import { rates } from './rates.js'
import { twoValues, twoValuesBetween } from './repeated.js'
import { splits } from './splits.js'
import { type AuditView, type Check, viewOf } from './view.js'

/** The one list of checks of one document. */
export const checks: readonly Check[] = [
  portfolioParts,
  sentenceParts,
  splits,
  rates,
  namesCount,
  twoValues,
  growthFromBase,
  numbering,
]

/** The one list of checks between documents. */
const crossChecks: readonly ((views: readonly AuditView[]) => Finding[])[] = [twoValuesBetween, growthBetween]

const order = { error: 0, warning: 1, note: 2 } as const

/** Worst first, then in the order of documents and text. */
export async function audit(ledger: Ledger, filter: DocumentFilter = {}): Promise<Finding[]> {
  const views: AuditView[] = []
  for (const { id } of await ledger.documents(filter)) {
    const document = await ledger.document(id)
    if (!document) continue
    views.push(viewOf(document, await collectRecords(ledger, { doc: id })))
  }
  const within = views.flatMap(auditDocument)
  const between = crossChecks.flatMap((check) => check(views))
  return [...within, ...between].sort((a, b) => order[a.severity] - order[b.severity])
}

/** All checks of one document; the same words are told once. */
export function auditDocument(view: AuditView): Finding[] {
  const seen = new Set<string>()
  return checks
    .flatMap((check) => check.run(view))
    .filter(({ kind, evidence }) => {
      const key = `${kind} ${evidence.map(({ start, end }) => `${start}-${end}`).join()}`
      return seen.has(key) ? false : seen.add(key) !== undefined
    })
}
