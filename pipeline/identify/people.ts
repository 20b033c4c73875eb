/** The lines of a front → who spoke, before which session, when, and who issued the document. */
import type { ReportDocument } from '../../schemas/document.js'
import { findDates } from './dates.js'
import type { Front } from './front.js'

export type Session = {
  session?: string
  delivered?: string
  /** The words before 第…届 that name the place. */
  place?: string
}

const ordinal = '[一二三四五六七八九十\\d]{1,3}'
const congress = new RegExp(
  `(?:在)?([^，。；：:（(年月日在—]{0,24}?)((?:第)?${ordinal}届(?:全国|省|市|县|区)?(?:人民代表大会|人大)(?:常务委员会|常委会)?第?${ordinal}次(?:全体)?(?:会议)?)`,
)
const name =
  '(?:[\\u4e00-\\u9fa5]{1,8}(?:·[\\u4e00-\\u9fa5]{1,8})+|[\\u4e00-\\u9fa5] [\\u4e00-\\u9fa5]|[\\u4e00-\\u9fa5]{2,3})'
const office = '(?:省长|市长|区长|县长|州长|旗长|盟长|镇长|乡长|主席|总理|主任|专员)'
const speakers = [
  new RegExp(`${office}\\s*(?:[（(]代[）)])?\\s*(${name})\\s*(?:同志)?\\s*(?:代表.{0,12})?(?:作|在|向|所作)`),
  new RegExp(`${office}\\s*(?:[（(]代[）)])?\\s+(${name})\\s*(?:同志)?$`, 'm'),
  new RegExp(`${office}\\s*(?:[（(]代[）)])?\\s*[:：]?\\s*(${name})\\s*(?:同志)?$`, 'm'),
  new RegExp(`(?:^|\\s|[，。])(${name})(?:同志)?(?:代表.{0,12})?作政府工作报告`, 'm'),
]

/** A line that says when and where the text was printed, not when it was spoken. */
const published = /时间|日期|发布|来源|发表/

/** The session line may be broken in two; offices and dates are looked for in the front only. */
export function readSession(front: Front): Session {
  const head = `${front.lines.join('')}\n${front.opening.slice(0, 200)}`
  const match = congress.exec(head)
  if (!match) return {}
  const before = findDates(head.slice(Math.max(0, match.index - 40), match.index + 1)).at(-1)
  const elsewhere = front.lines.filter((line) => !published.test(line)).flatMap(findDates)[0]
  const date = before ?? elsewhere
  const place = (match[1] ?? '').replace(/^.*[日号在]/, '')
  const session = `${place}${match[2] ?? ''}`.replace(/^[^\u4e00-\u9fa5]+/, '')
  return { session, place, ...(date ? { delivered: date.iso } : {}) }
}

export function readSpeaker(front: Front): string | undefined {
  const head = front.lines.join('\n')
  for (const pattern of speakers) {
    const found = pattern.exec(head)?.[1]?.replaceAll(' ', '')
    if (found && found.length >= 2) return found
  }
  return undefined
}

/** The date of publication: beside 来源/时间 above the text or in the page around it, or under a signature. */
export function readPublished(front: Front, { furniture, hints }: ReportDocument): string | undefined {
  const around = furniture.slice(0, 60).map(({ text }) => text)
  for (const line of [...front.lines, ...around]) {
    const [date] = findDates(line)
    if (!date || line.slice(date.end).includes('会议上')) continue
    if (/(?:办公室|领导小组|指挥部|督查室|[局委])$/.test(line.slice(0, date.start).trim())) return date.iso
    if (published.test(line) || /^[（(]?[\d\s年月日时分:：/.-]+[）)]?$/.test(line)) return date.iso
  }
  return readSignature(front)?.date ?? findDates(hints.published ?? '')[0]?.iso
}

/** The issuing office: a line of its own right before a date that stands alone. */
export function readSignature(front: Front): { office: string; date: string } | undefined {
  for (const { line, next } of front.signatures) {
    const [date] = findDates(next)
    const alone = date && next.length - (date.end - date.start) <= 2
    if (alone && /(?:政府|办公室|委员会|局|厅|院|部|中心|小组|指挥部|督查室|委|会)$/.test(line)) {
      return { office: line, date: date.iso }
    }
  }
  return undefined
}
