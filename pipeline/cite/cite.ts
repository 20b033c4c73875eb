/** A record and its document → the reference for a paper: GB/T 7714—2015 and BibTeX. */
import type { DocumentRow } from '../../schemas/ledger.js'
import type { ReportRecord } from '../../schemas/record.js'

export type Citation = { gbt7714: string; bibtex: string; quote: string }

export function cite(record: ReportRecord, document: DocumentRow): Citation {
  return { gbt7714: gbt7714(record, document), bibtex: bibtex(record, document), quote: quoteOf(record) }
}

/** 责任者. 题名[R/OL]. 届次, 日期: 页. 网址. “引文” — a report read from a page or file online is R/OL. */
function gbt7714(record: ReportRecord, document: DocumentRow): string {
  const { page } = record.evidence
  const medium = document.url ? 'R/OL' : 'R'
  const when = [document.session, document.delivered ?? document.published ?? document.planYear]
    .filter(Boolean)
    .join(', ')
  const parts = [
    `${authorOf(document)}. ${titleOf(document)}[${medium}]`,
    page ? `${when}: ${page}` : when,
    ...(document.url ? [document.url] : []),
  ].filter(Boolean)
  return `${parts.join('. ')}. “${quoteOf(record)}”`
}

function bibtex(record: ReportRecord, document: DocumentRow): string {
  const day = document.delivered ?? document.published
  const fields: [string, string | undefined][] = [
    ['author', `{${authorOf(document)}}`],
    ['title', `{${titleOf(document)}}`],
    ['institution', document.issuer ?? (document.place ? `${document.place}人民政府` : undefined)],
    ['year', day?.slice(0, 4) ?? document.planYear?.toString()],
    ['date', day],
    ['type', '政府工作报告'],
    ['pages', record.evidence.page?.toString()],
    ['url', document.url],
    ['note', [document.session, `“${quoteOf(record)}”`, record.id].filter(Boolean).join('；')],
    ['langid', 'chinese'],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${forTex(value)}},`] : []))
  return [`@techreport{${record.id.replace(/[^\w-]/g, '_')},`, ...lines, '}'].join('\n')
}

function authorOf(document: DocumentRow): string {
  return document.speaker ?? document.issuer ?? (document.place ? `${document.place}人民政府` : '佚名')
}

/** A title that does not name the place is given it, so that the reference can be told from thirty others. */
function titleOf({ title, place }: DocumentRow): string {
  return place && !title.includes(place.replace(/(?:省|市|自治区|县|区)$/, '')) ? `${place}${title}` : title
}

function quoteOf(record: ReportRecord): string {
  return record.evidence.quote.replace(/\s+/g, '')
}

/** Signs that TeX would run; braces of author and title are ours. */
function forTex(value: string): string {
  return value.replace(/[%&#$_]/g, (sign) => `\\${sign}`)
}
