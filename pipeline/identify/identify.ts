/** A document → what it is: title, kind, place, issuer, speaker, session, dates and years, from its own text. */
import { type Warning, warning } from '../../schemas/diagnostic.js'
import type { ReportDocument } from '../../schemas/document.js'
import type { DocumentMeta } from '../../schemas/meta.js'
import { readFront } from './front.js'
import { readPublished, readSession, readSignature, readSpeaker } from './people.js'
import { type DocumentPlace, findDocumentPlace } from './place.js'
import { findTitle, kindByChapters, kindOf, versionOf } from './title.js'
import { findYears } from './years.js'

/** Raise it whenever the same document gives another meta. */
export const identifierVersion = 3

/**
 * @param fileName stands in for a title where the text has none; nothing else is taken from it
 * @returns warnings `place-unknown`, `year-unknown`, `kind-unknown` for what was not found
 */
export function identify(
  document: ReportDocument,
  fileName = '',
): { meta: DocumentMeta; warnings: Warning[] } {
  const front = readFront(document)
  const title = findTitle(front, document.hints.title) || titleFromName(fileName)
  const kind = kindOf(title) ?? kindByChapters(front)
  const { session, delivered, place: sessionPlace } = readSession(front)
  const signature = kind === 'work_report' ? undefined : readSignature(front)
  const place = findDocumentPlace(document, front, title, sessionPlace, signature?.office)
  const published = readPublished(front, document)
  const years = findYears(title, kind, front, delivered, published)
  const meta: DocumentMeta = {
    title,
    kind,
    ...(place ? placeFields(place) : {}),
    ...given('issuer', signature?.office ?? issuerOf(kind, place) ?? officeIn(title, kind)),
    ...given('speaker', kind === 'work_report' ? readSpeaker(front) : undefined),
    ...given('session', session),
    ...given('delivered', delivered),
    ...given('published', published),
    version: versionOf(title, front, kind),
    ...given('url', document.hints.url),
    ...years,
    ...given('marking', readMarking(front.lines)),
  }
  return { meta, warnings: missing(meta) }
}

function given<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V })
}

function placeFields({ name, code, level }: DocumentPlace): Partial<DocumentMeta> {
  return { place: name, ...given('placeCode', code), ...given('level', level) }
}

/** A report of work is the government's own, printed or not. */
function issuerOf(kind: DocumentMeta['kind'], place: DocumentPlace | undefined): string | undefined {
  if (kind !== 'work_report' || !place) return undefined
  return place.level === 'national' ? '国务院' : `${place.name}人民政府`
}

/** 青川市人民政府 of 青川市人民政府关于…的决定, where nobody signs; offices before the last one are left out. */
function officeIn(title: string, kind: DocumentMeta['kind']): string | undefined {
  if (kind !== 'notice') return undefined
  const office = /^(.{4,40}?)关于/.exec(title)?.[1]?.split(/\s/).at(-1)
  return office && /(?:政府|办公室|办公厅|委员会|局|厅|院|部|中心|小组|指挥部|委|会)$/.test(office)
    ? office
    : undefined
}

function readMarking(lines: string[]): DocumentMeta['marking'] {
  const text = lines.slice(0, 10).join('\n')
  const secret = /^(秘密|机密|绝密)(?:$|[★☆\s])/m.exec(text)?.[1]
  if (secret === '秘密' || secret === '机密' || secret === '绝密') return secret
  return /^内部(?:资料|文件|参阅|$)/m.test(text) ? '内部' : undefined
}

function missing(meta: DocumentMeta): Warning[] {
  return [
    ...(meta.place ? [] : [warning('place-unknown')]),
    ...(meta.planYear ? [] : [warning('year-unknown')]),
    ...(meta.kind === 'other' ? [warning('kind-unknown')] : []),
  ]
}

/** What a document without a title is called. */
export function titleFromName(fileName: string): string {
  const base = fileName.split('/').at(-1) ?? ''
  return base.replace(/\.[^.]+$/, '')
}
