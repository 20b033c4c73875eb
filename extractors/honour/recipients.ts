/** Turns what stands before the verb of an honour into its recipients. */
import { splitOutside } from '../enumeration.js'
import { adverbs, ownPlace, winningVerbs } from '../lexicon/honours.js'
import { findPlaces } from '../lexicon/places.js'

/** Things that win titles, at the end of a clause whose verb comes only in the next one. */
const loneSubject =
  /(?:项目|模式|系统|平台|经验|机制|做法|品牌|景区|公司|集团|医院|学校|大学|学院|社区|[村镇县市区]|案例|作品|协会|中心|基地)$/

const opening =
  /^(?:其中|同时|此外|目前|截至目前|一年来|五年来|这一年|去年|今年|全年|新增|成功|支持|助力|推动)[，,]?/
/** 和 joins two recipients where the first ends like one; 陇川“双百”和美乡村 is one name. */
const joint = /、|(?<=[县市区州旗镇乡村司院校企园团馆体人名个])[和及](?![美谐平睦])(?=[^、]{2})/g
const winning = new RegExp(winningVerbs.map(({ verb }) => verb).join('|'))

/** The subject without adverbs: 先后, 成功, 连续三年. A place whose name ends like an adverb keeps it (成都). */
export function subjectOf(words: string): string {
  let subject = words.trim()
  for (let cut = withoutAdverb(subject); cut !== subject; cut = withoutAdverb(subject)) subject = cut.trim()
  return subject.replace(opening, '').trim()
}

function withoutAdverb(subject: string): string {
  const last = subject.slice(subject.lastIndexOf('、') + 1)
  return last.length <= 4 && findPlaces(last).length > 0 ? subject : subject.replace(adverbs, '')
}

/**
 * Recipients of the subject; empty where the speaker itself is meant. 甲、乙 are two, 孟小麦、玉米、花生 (one name
 * before common nouns) and 城北等5个司法所 are one.
 */
export function recipientsOf(subject: string): string[] {
  if (subject === '' || ownPlace.test(subject)) return []
  if (/等(?:\d+|[一二三四五六七八九十]+|多)[个家名项所座位]/.test(subject)) return [subject]
  const parts = splitOutside(subject, joint).map(({ start, end }) =>
    subject.slice(start, end).replace(/等$/, ''),
  )
  if (parts.some((part) => part.length < 2)) return [subject]
  const first = parts[0]?.length ?? 0
  const commonNouns =
    parts.length > 2 && parts.slice(1).every((part) => part.length <= 2 && part.length < first)
  return commonNouns && findPlaces(parts[1] ?? '').length === 0 ? [subject] : parts
}

/** The clause before the verb's own, where it is nothing but the subject. */
export function isLoneSubject(clause: string): boolean {
  return loneSubject.test(clause) && clause.length <= 45 && !winning.test(clause)
}
