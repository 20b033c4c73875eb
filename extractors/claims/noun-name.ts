/** The noun behind a figure with the words before it → the name of what is counted. */
import type { Span } from '../../schemas/span.js'
import { moneyNouns } from '../lexicon/attributes.js'
import { benefitVerbs, leadingVerbs } from '../lexicon/verbs.js'
import { emptyBehind } from './exclusion.js'
import {
  chosenBeside,
  chosenOf,
  contributed,
  doneTo,
  happensTo,
  prizeOf,
  renewal,
  withSharedNoun,
} from './noun-company.js'
import type { Derivation, Resolved, Sides } from './resolve.js'
import { longest, nounBehind, startsWithVerb } from './thing.js'
import { isBareAttribute } from './things.js'

const endsInVerb = new RegExp(`(?:${longest(leadingVerbs)}|新增|净增)(?:了)?$`)
const endsInBenefit = new RegExp(`(?:${longest(benefitVerbs)})(?:了)?$`)

/** 完成20户危房改造 is the noun alone; 服务业高质量发展30条措施 the words of both sides; 8家博物馆晋级… with its verb. */
export function nameWithNoun(sides: Sides, body: string, left: string, noun: Span): [string, Derivation] {
  const { text, row } = sides
  const behind = withSharedNoun(text, row, text.slice(noun.start, noun.end))
  const share = contributed(sides, behind, body)
  if (share) return [share, 'composed']
  const prize = prizeOf(sides, behind, left)
  if (prize) return [prize, 'composed']
  if (left !== '' && row.origins.length > 0) return [left + behind, 'composed']
  const done = whatIsDone(sides, body, noun)
  if (done !== '') return [behind + done, 'composed']
  const rest = text.slice(noun.end, row.right.end)
  if (left === '' || /^(?:新?增|引导|鼓励)$/.test(left) || /等$/.test(body)) {
    const event = chosenBeside(text, row, rest) || happensTo(behind, rest, row.runsOn)
    if (left === '' || event !== '' || !left.endsWith('等'))
      return [
        (renewal(behind, event, sides.memory) || (event === '' ? doneTo(behind, body) : '')) + behind + event,
        'behind',
      ]
  }
  if (/”等$/.test(body.trim()) && !left.includes('、'))
    return [`${left}${left.endsWith('等') ? '' : '等'}${behind}`, 'composed']
  if (/^(?:年度|全年)?目标任务$/.test(left)) return [sides.memory.title || behind, 'behind']
  const divided = /^(.{2,12}?)共?(?:分解|细化|拆分)(?:成|为|出)?$/.exec(left)?.[1]
  if (divided) return [divided + behind, 'composed']
  if (isBareAttribute(left) && text[noun.start - 1] === '的') return [behind + left, 'composed']
  if (/等(?:方面|领域)$/.test(body)) return [behind, 'behind']
  if (/(?:[等的、和与]|(?<![惠普涉波])及)$/.test(body.trim()) || left.length + behind.length > 26)
    return [behind + chosenOf(behind, rest), 'behind']
  const benefit = endsInBenefit.exec(body)
  if (benefit && !/^(?:累计)?$/.test(left))
    return [left + (left.endsWith(benefit[0]) ? '' : benefit[0]) + behind, 'composed']
  if (endsInVerb.test(body) || /[对为把将向给以用在从由使让]$/.test(body))
    return [behind + chosenOf(behind, rest), 'behind']
  return [left + behind + chosenOf(behind, rest), 'composed']
}

function roleBehind(body: string): 'object' | 'recipient' | 'any' {
  if (/(?:为|向|对|给|帮助|支持|组织|带动)(?:了)?$/.test(body)) return 'recipient'
  return /(?:建设|建成|新增|新建|打造|培育|实施|引进|设立)(?:了)?$/.test(body) ? 'object' : 'any'
}

/** The noun behind the row's last figure, where it can name what is counted. */
export function usableNoun({ text, row, predicate }: Sides, left: string, body: string): Span | undefined {
  const family = row.figures.at(-1)?.family
  if (predicate.kind === 'gap' || family === 'points' || family === 'times') return undefined
  const behind = text.slice(row.right.start, row.right.end)
  if (emptyBehind(behind)) return undefined
  const shareOf = /^(?:以上)?的/.test(behind) || left === ''
  if (family === 'share' && (predicate.kind === 'by' || !shareOf)) return undefined
  const listed = /等$/.test(left)
  if (row.runsOn && ((left !== '' && !listed) || startsWithVerb(behind))) return undefined
  const noun = nounBehind(text, row.right.start, row.right.end, roleBehind(body))
  const single = /^[区县市镇村乡]$/.test(text.slice(noun.start, noun.end))
  if (noun.end - noun.start < 2 && !single) return undefined
  return family === 'money' && !moneyNouns.test(text.slice(noun.start, noun.end)) ? undefined : noun
}

/** 为80万重点群体提供就业帮扶 and 96%的养老机构开展医养结合 count what is done, not only to or by whom. */
function whatIsDone({ text, row }: Sides, body: string, noun: Span): string {
  if (row.runsOn) return ''
  const rest =
    /^[\u4e00-\u9fffA-Za-z“”]{2,16}(?=[，。；、]|$)/.exec(text.slice(noun.end, row.right.end))?.[0] ?? ''
  if (row.figures.at(-1)?.family === 'share') return rest
  if (roleBehind(body) !== 'recipient') return ''
  return /^(?:免费)?(?:提供|开展|发放|购买|实施|接种|配备|安装)(.{2,14})$/.exec(rest)?.[1] ?? ''
}

/** 投资59亿元28个重点项目: the sum is named by who spent it, the count by what it counts. */
export function isPriced({ text, row }: Sides, left: string): boolean {
  const [sum, count, more] = row.figures
  const adjacent = sum && count && !more && text.slice(sum.end, count.start) === ''
  return Boolean(adjacent && sum.family === 'money' && count.family === 'count' && /.{2}投资$/.test(left))
}

export function priced({ text, row }: Sides, left: string, { start, end }: Span): Resolved[] {
  const things = [left, left + text.slice(start, end)]
  return row.figures.map((figure, at) => ({
    figure,
    thing: things[at] ?? left,
    derivation: 'composed',
    start: row.left.start,
    ...(at > 0 ? { end } : {}),
  }))
}
