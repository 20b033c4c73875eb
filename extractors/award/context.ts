/** What the document says of all its awards: the thing assessed, the signing office, the year. */
import type { ReportDocument } from '../../schemas/document.js'
import type { DocumentMeta } from '../../schemas/meta.js'
import { grade, titleClosing, titleOpening, winnersClosing } from '../lexicon/awards.js'
import { bodyEndings } from '../lexicon/bodies.js'

const closingGrades = new RegExp(`(?:和|及|、|暨|等)?(?:${grade})$`)
const date =
  '[〇零○一二三四五六七八九十\\d]{4}\\s*年\\s*[一二三四五六七八九十\\d]{1,3}\\s*月\\s*[一二三四五六七八九十\\d]{1,3}\\s*日\\s*$'
const dateAtEnd = new RegExp(date)
export const dateLine = new RegExp(`^\\s*${date}`)
const officeName = new RegExp(`^[^\\d，。；：、]{3,40}(?:${bodyEndings}|小组|委员会)$`)
/** Running heads may stand between the office and the date. */
const linesAboveDate = 4
const year = /(?:19|20)\d\d/

/** 2030年度全市安全生产工作 of 关于表彰2030年度全市安全生产工作先进单位和先进个人的决定. */
export function assessedThing(title: string): string {
  let thing = title
    .replace(/\s+/g, '')
    .replace(titleOpening, '')
    .replace(titleClosing, '')
    .replace(winnersClosing, '')
  for (let cut = thing.replace(closingGrades, ''); cut !== thing; cut = thing.replace(closingGrades, ''))
    thing = cut
  return thing === '' ? title : thing
}

/** The office that signs above (or before) the first date line after `offset`, else the issuer. */
export function signingOffice(
  document: ReportDocument,
  meta: DocumentMeta,
  offset: number,
): string | undefined {
  const lines = document.blocks
    .filter((block) => !block.table && block.start >= offset)
    .map((block) => document.text.slice(block.start, block.end).trim())
  for (const [at, line] of lines.entries()) {
    const signed = line.length <= 60 ? dateAtEnd.exec(line) : null
    if (!signed) continue
    const candidates = [
      line.slice(0, signed.index),
      ...lines.slice(Math.max(0, at - linesAboveDate), at).reverse(),
    ]
    const office = candidates.map((each) => each.replace(/\s+/g, '')).find((each) => officeName.test(each))
    if (office) return office
  }
  return meta.issuer
}

export function awardYear(title: string, meta: DocumentMeta): number | undefined {
  const printed = year.exec(title)?.[0]
  return printed ? Number(printed) : meta.reviewYear
}
