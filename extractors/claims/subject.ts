/** The heading above a claim → the bureau or county that speaks, where it is not the reporting place itself. */
import type { DocumentMeta } from '../../schemas/meta.js'
import type { Segment } from '../../schemas/segment.js'

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
