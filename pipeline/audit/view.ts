/** What the checks see of one document, and how a finding is put together. */
import { evidenceFinder } from '../../extractors/evidence.js'
import type { Evidence } from '../../schemas/evidence.js'
import type { Finding } from '../../schemas/hit.js'
import type { StoredDocument } from '../../schemas/ledger.js'
import type { RecordOf, RecordType, ReportRecord } from '../../schemas/record.js'
import type { Span } from '../../schemas/span.js'

export type AuditView = {
  document: StoredDocument
  records: readonly ReportRecord[]
  evidenceOf(span: Span): Evidence
}

/** A check of one document; its name is the `kind` of its findings. */
export type Check = { kind: string; run(view: AuditView): Finding[] }

export function viewOf(document: StoredDocument, records: readonly ReportRecord[]): AuditView {
  const { format, text, blocks, furniture, warnings } = document
  const find = evidenceFinder({ format, text, blocks, furniture, warnings, hints: {} }, document.segments)
  return { document, records, evidenceOf: (span) => find(span).evidence }
}

export function recordsOf<T extends RecordType>(view: AuditView, type: T): RecordOf<T>[] {
  return view.records.filter((record): record is RecordOf<T> => record.type === type)
}

export function finding(
  view: AuditView,
  kind: string,
  severity: Finding['severity'],
  explanation: string,
  spans: readonly Span[],
): Finding {
  return {
    kind,
    severity,
    docs: [view.document.id],
    explanation,
    evidence: spans.map((span) => view.evidenceOf(span)),
  }
}

/** An error that records make together: a whole and its parts. */
export function findingOn(
  view: AuditView,
  kind: string,
  explanation: string,
  records: readonly ReportRecord[],
): Finding {
  return finding(
    view,
    kind,
    'error',
    explanation,
    records.map(({ evidence }) => evidence),
  )
}
