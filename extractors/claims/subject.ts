/** The heading above a claim, or its first words → the bureau or county it is said of, where that is not the reporting place. */
import type { DocumentMeta } from '../../schemas/meta.js'
import type { Segment } from '../../schemas/segment.js'
import { publicBodies } from '../lexicon/bodies.js'
import { placesIn } from '../lexicon/places-in.js'
import { trimThing } from './thing.js'

const body =
  /^((?:[省市州县区]?[\u4e00-\u9fff]{0,12}(?:局|委|办|厅|中心|集团|管委会|公司|院|署|处|总队|支队))|[\u4e00-\u9fff]{1,7}(?:县|区|市|旗|镇|乡|街道))[：:]/

/** `武陟县：抓总抓重抓要` in the path of headings names who speaks below it. */
export function subjectOf(segment: Segment, meta: DocumentMeta): string | undefined {
  for (const heading of segment.heading.toReversed()) {
    const name = body.exec(heading)?.[1]
    if (name && name !== meta.place) return name
  }
  return undefined
}

const publicBody = new RegExp(`^(?:[\u4e00-\u9fff]{0,3}[省市州盟县区旗])(?:${publicBodies.join('|')})`)

/**
 * 市税务局办理退税 and 白石县完成工业投资: who is spoken of, and the indicator without what that body did. A place is
 * known by its full name; the reporting place itself is no subject.
 */
export function spokenOf(
  indicator: string,
  meta: DocumentMeta,
): { subject: string; indicator: string } | undefined {
  const place = placesIn(indicator, { start: 0, end: Math.min(indicator.length, 12) })[0]
  const known = place?.start === 0 && place.name !== place.places[0]?.short ? place.name : undefined
  const subject = publicBody.exec(indicator)?.[0] ?? known
  if (!subject || subject === meta.place || indicator.length <= subject.length + 1) return undefined
  const rest = trimThing(indicator, { start: subject.length, end: indicator.length })
  return { subject, indicator: subject + indicator.slice(rest.start) }
}
