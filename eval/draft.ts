/** Our own records → a draft of gold for a person to correct. Never for scoring as it is: it would only agree with itself. */

import type { StoredDocument } from '../schemas/ledger.js'
import type { ReportRecord } from '../schemas/record.js'
import { goldVersion } from './gold.js'

/** @param doc stem of the file up to its first dot */
export function draftGold(doc: string, document: StoredDocument, records: readonly ReportRecord[]): object {
  const { title, kind, place, level, issuer, published, reviewYear, planYear } = document
  const of = (type: ReportRecord['type']) => records.filter((record) => record.type === type).map(draftOf)
  return {
    version: goldVersion,
    doc,
    draft: 'made by taizhang annotate; correct every record, add what is missing, then remove this line',
    meta: {
      title,
      kind,
      place: place ?? null,
      level: level ?? null,
      issuer: issuer ?? null,
      published: published ?? null,
      reviewYear: reviewYear ?? null,
      planYear: planYear ?? null,
    },
    targets: of('target'),
    outcomes: of('outcome'),
    projects: of('project'),
    portfolios: of('portfolio'),
    glossary: of('glossary'),
    awards: of('award'),
    honours: of('honour'),
  }
}

type Amount = { op: string; value: number; unit: string }

function draftOf(record: ReportRecord): object {
  return defined({
    ...fieldsOf(record),
    subject: record.subject,
    quote: record.evidence.quote.replace(/\s+/g, ''),
    ...(record.restates ? { optional: true } : {}),
  })
}

function fieldsOf(record: ReportRecord): object {
  switch (record.type) {
    case 'target':
      return {
        ...figureOf(record),
        strength: record.strength,
        due: record.due?.text ?? null,
        year: record.year ?? null,
        headline: record.headline,
      }
    case 'outcome':
      return {
        ...figureOf(record),
        period: periodText(record.period, record.year),
        from: record.from && amount(record.from),
      }
    case 'project': {
      const { name, list, category, status, owner, totalInvestment, annualInvestment, milestones } = record
      const steps = milestones?.map(({ due, event }) => ({ due: due?.text ?? null, event }))
      return {
        name,
        list,
        category,
        status,
        owner,
        totalInvestment: totalInvestment && amount(totalInvestment),
        annualInvestment: annualInvestment && amount(annualInvestment),
        milestones: steps,
      }
    }
    case 'portfolio': {
      const { name, category, status, count, totalInvestment, annualInvestment } = record
      return {
        name,
        category,
        status,
        count,
        totalInvestment: totalInvestment && amount(totalInvestment),
        annualInvestment: annualInvestment && amount(annualInvestment),
      }
    }
    case 'glossary':
      return { term: record.term, definition: record.definition }
    case 'award':
      return {
        title: record.title,
        authority: record.authority,
        year: record.year,
        grade: record.grade,
        recipients: record.recipients.map(({ name }) => name),
      }
    case 'honour':
      return { title: record.title, recipient: record.recipient, authority: record.authority }
    case 'task':
      return { deliverable: record.deliverable }
  }
}

function figureOf(record: Extract<ReportRecord, { type: 'target' | 'outcome' }>): object {
  const { indicator, quantity, measure, direction, span } = record
  return {
    indicator,
    op: quantity?.op ?? null,
    value: quantity?.value ?? null,
    max: quantity?.max,
    unit: quantity?.unit ?? null,
    measure,
    direction,
    span: span === 'average' ? span : undefined,
  }
}

function amount({ op, value, unit }: Amount): Amount {
  return { op, value, unit }
}

function periodText(period: { from: string; to: string } | undefined, year: number | undefined): string {
  const [from, to] = [period?.from.slice(0, 4), period?.to.slice(0, 4)]
  if (!from || !to) return String(year ?? '')
  return from === to ? from : `${from}-${to}`
}

function defined(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
