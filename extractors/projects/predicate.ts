/** Finds the predicate of construction that closes a stretch (年内全面[建成投用]), with the adverbs before it. */
import {
  adverbs,
  partEnds,
  plannedCues,
  predicates,
  weakPredicates,
  workParts,
} from '../lexicon/project-verbs.js'
import { anyOf } from './words.js'

/** Offsets count from the start of the words: adverbs from `start`, the predicate itself from `begin` to `end`. */
export type Predicate = { start: number; begin: number; end: number }

export const dueSource =
  '(?:(?:到|在|于)?(?:20\\d\\d年|今年|明年|当年)?(?:年?底以?前|年内|年底|年末|上半年|下半年|(?:第?[一二三四1-4])季度(?:末|前|内)?|\\d{1,2}月(?:上旬|中旬|下旬|\\d{1,2}日|底|初|末|份)?(?:之?以?前)?)|(?:春节|国庆节?|汛期|元旦|麦收|入冬|供暖季)[前后]|[春秋]季(?:学期|开学)?前?|到?20\\d\\d年(?:底|末)?(?:之?前)?|“十[四五]五”(?:期间|末))'
const linkWords = ['、', '，', '并', '和', '即', '或', '将', '了']
const adverbial = [...adverbs, ...plannedCues]
export const adverbRun = `(?:${anyOf(adverbial)}|${dueSource}|[${linkWords.join('')}])*`
const adverbWords: ReadonlySet<string> = new Set([...adverbial, ...linkWords])
const longestAdverb = Math.max(...adverbial.map(({ length }) => length))
const words = anyOf(Object.values(predicates).flat())
const weak = anyOf(weakPredicates)
/** 路基全部完成: adverbs stand between the part and what is said of it. */
const partDone = `(?:${anyOf(workParts)})(?:工程|施工|建设)?(?:${anyOf(adverbial)})*(?:${anyOf(partEnds)})`
const partHead = new RegExp(`^${partDone}$`)
/** 贯通带动沿线, 通车结束了…的历史: what came of it. */
const consequence = '带动|改变|结束了|标志着|填补|助推|使(?!用)|让'
const core = new RegExp(
  `(?:${partDone}|${words}|(?<=正式|全面|[前底内])(?:${weak}))(?:${adverbRun}(?:${words}|${weak}))*(?=$|并|，|且|、|${consequence})`,
)
const dueBefore = new RegExp(`${dueSource}$`)
/** 镜湖号平台在青川投运: the place of the event. */
const placeBefore = /在(?!建|全|谈)\p{Script=Han}{2,5}$/u
/** 提前三年, 仅用8个月, 4个月时间: how long it took. */
const lasted =
  /(?:(?:提前|仅用|历时|用时|耗时)[\d一二两三四五六七八九十半]+个?(?:多)?(?:年|月|天|个月)|[\d一二两三四五六七八九十]+(?:个月|天))(?:时间|完成)?$/
/** The longest phrase of a deadline, with its year. */
const longestDue = 14
const bare = new RegExp(`^${adverbRun}(?:${words})+$`)

/** The first predicate that closes the words or a part of them before 并, 且 or a mark. */
export function findPredicate(phrase: string): Predicate | undefined {
  const match = core.exec(phrase)
  if (!match) return undefined
  const begin = match.index
  return { start: adverbStart(phrase, begin), begin, end: begin + match[0].length }
}

/** True where the words say that a part of the work is done: 主线贯通. */
export function isPartDone(words: string): boolean {
  return partHead.test(words)
}

/** True where the words are a predicate and nothing else: 当年投产. */
export function isBarePredicate(phrase: string): boolean {
  return bare.test(phrase)
}

/** Back over the adverbs and deadlines that stand before `end`. */
function adverbStart(phrase: string, end: number): number {
  for (let at = end; ; ) {
    const length = adverbBefore(phrase, at)
    if (length === 0) return at
    at -= length
  }
}

function adverbBefore(phrase: string, end: number): number {
  if (/[底前内末年度份月旬日后初间季期学]/.test(phrase[end - 1] ?? '')) {
    const due = dueBefore.exec(phrase.slice(Math.max(0, end - longestDue), end))
    if (due) return due[0].length
  }
  for (let length = Math.min(longestAdverb, end); length > 0; length--) {
    if (adverbWords.has(phrase.slice(end - length, end))) return length
  }
  const before = phrase.slice(Math.max(0, end - longestDue), end)
  return (lasted.exec(before) ?? placeBefore.exec(before))?.[0].length ?? 0
}
