/** The noun behind a figure → the noun with the words it cannot do without: its shared head, or what happens to it. */

import { bareNouns } from '../lexicon/attributes.js'
import { selectionVerbs } from '../lexicon/verbs.js'
import type { Sides } from './resolve.js'
import type { Row } from './row.js'
import { longest, nounBehind, trimThing } from './thing.js'
import { withHead } from './things.js'

const selection = `(?:${longest(selectionVerbs)})(?=[^，。；、]*(?:国家|全国|全省|世界|中国|省级|部委|国产|供应链|产业链|目录|“|百强|强|名录|名单|范围|文件|规划|方案|清单|试点))[^，。；、]{2,24}`
const selected = new RegExp(`^${selection}`)
const selectedBeside = new RegExp(
  `^[\\d一二两三四五六七八九十百千万余多]+[个家所座项名位部][\\u4e00-\\u9fff“”]{1,10}?(${selection})`,
)
/** Behind whom: 参与“书香云岭”活动, after 赴首都等地. */
const takesPart = /^(?:赴[^，。；、]{2,10})?((?:参与|参加)[^，。；、\d]{2,24})/
/** 9万户农户获得贴息 before the sum they got. */
const given = /^((?:获得?|享受)[\u4e00-\u9fff]{2,8})$/
const bareNoun = new RegExp(`^(?:${bareNouns.join('|')})$`)
const happening =
  /^(?:全部|均|都|已|已经|成功|顺利|正式|陆续|相继|将|可|先后)*(?:实现|完成)?([\u4e00-\u9fff“”A-Z]{2,16})(?=[，。；]|$)/
const saysNothing = /^(?:以上|左右|任务|目标|落地落实|成为|数量|总数|的|等|在|为|和|与|及|或)/

/**
 * 20户企业实施清洁改造, 9家民营企业获评全国百强: what is counted is what happens to them, for the noun alone names
 * nothing or too much. Empty where the noun says enough, or another figure follows (`runsOn`).
 */
export function happensTo(noun: string, behind: string, runsOn: boolean): string {
  const chosen = chosenOf(noun, behind)
  if (chosen !== '') return chosen
  if (runsOn) return given.exec(behind)?.[1] ?? ''
  if (!bareNoun.test(noun)) return ''
  const event = happening.exec(behind)?.[1] ?? ''
  return saysNothing.test(event) ? '' : event
}

/** What a noun was chosen for or took part in; empty where it was not. */
export function chosenOf(noun: string, behind: string): string {
  if (noun.length > 8) return ''
  return selected.exec(behind)?.[0] ?? takesPart.exec(behind)?.[1] ?? ''
}

/** 16所学校、48个学科入选全国名单: what the second was chosen for the first was too. */
export function chosenBeside(text: string, { right }: Row, rest: string): string {
  const next = /^[、和及与]$/.test(rest) ? text.slice(right.end, right.end + 50) : ''
  return selectedBeside.exec(next)?.[1] ?? ''
}

/** 实施制造业数字化转型，推动万家企业完成改造 and 深化产权改革，形成10个案例: the renewal that goes through them names them. */
export function renewal(noun: string, event: string, { clause, plain }: Sides['memory']): string {
  if (plain && /^(?:典型案例|经验做法|制度成果|标志性成果)$/.test(noun))
    return /^[^、，]{4,14}(?:改革|试点)$/.exec(clause)?.[0] ?? ''
  if (!/^企业.*(?:改造|升级|转型)/.test(noun + event)) return ''
  return /[\u4e00-\u9fff“”]{4,16}?(?:转型|改造|升级)(?=行动|工程|计划|$)/.exec(clause)?.[0] ?? ''
}

/** 累计支持2000家企业: the act, where the noun alone says too little. */
export function doneTo(noun: string, body: string): string {
  return bareNoun.test(noun)
    ? (/(?:改造|整治|支持|参与|引进|帮扶|惠及|服务|带动|培训|诊断|推介|走访|减免|签约|转化)(?=了?$)/.exec(
        body,
      )?.[0] ?? '')
    : ''
}

const rank =
  '(?:(?:国家|世界|自治区|兵团|省|市|县|区|乡镇|镇|村|州)级|[一二三四五六七八九十百千万亿\\d]{1,6}(?:级|元(?:以上|级)?))'
const rankAlone = new RegExp(`^${rank}$`)
const rankOfNext = new RegExp(`^[\\d一二两三四五六七八九十百千万余]+[个家所座条户处]${rank}`)

/** 1个400亿级、3个100亿级产业名镇 and 8个国家级、36个省级重点专科: a rank alone takes the noun of the next. */
export function withSharedNoun(text: string, row: Row, behind: string): string {
  if (!rankAlone.test(behind) || !/^[、和及]?$/.test(text.slice(row.right.end - 1, row.right.end)))
    return behind
  const next = rankOfNext.exec(text.slice(row.right.end, row.right.end + 40))
  if (!next) return behind
  const from = row.right.end + next[0].length
  const noun = nounBehind(text, from, from + 30, 'object')
  return behind + text.slice(noun.start, noun.end)
}

const contribution = /贡献(?:了|出)?(全[省市国县区州疆]|本[省市])?的?$/
const sharedBefore = /占[全本]?[省市国县区州疆]比重$/

/** 园区贡献了全省74%的增加值和40%的税收: shares that one part has in what the whole has. */
export function contributed({ row, memory, text }: Sides, noun: string, body: string): string | undefined {
  if (row.figures.at(-1)?.family !== 'share') return undefined
  const last = memory.things.at(-1) ?? ''
  const before = /^[、和与及]$/.test(body.trim()) ? sharedBefore.exec(last)?.[0] : undefined
  if (before) return noun + before
  const found = contribution.exec(body)
  if (!found) return undefined
  const { start, end } = trimThing(text, { start: row.left.start, end: row.left.start + found.index })
  const named =
    start === end && /^[增总]量$/.test(noun) ? withHead(last, noun) : text.slice(start, end) + noun
  return `${named}占${found[1] ?? '全省'}比重`
}

const grade = /^(?:[特一二三]等奖|[金银铜][奖牌])$/

/** 科技奖获评2个一等奖、3个二等奖: a grade is one of the prize before it. */
export function prizeOf({ memory }: Sides, noun: string, left: string): string | undefined {
  if (!grade.test(noun)) return undefined
  const prize = /^.{2,16}[奖赛会](?=获|$)/.exec(left)?.[0]
  const last = /^(.{2,16}[奖赛会])(?:[特一二三]等奖|[金银铜][奖牌])$/.exec(memory.things.at(-1) ?? '')?.[1]
  const found = prize ?? (left === '' ? last : undefined)
  return found && found + noun
}

const held =
  /^的?([\u4e00-\u9fff]{0,4})((?:服务于|用于|达到|按照|纳入|实现)[\u4e00-\u9fff“”]{2,20})(?=[，。；、]|$)/

/**
 * 建成区50%以上面积达到绿色标准: a share of those before the figure does what stands behind it. 宽带覆盖所有城区和93%以上村庄:
 * of the second kind a share only.
 */
export function heldBehind(
  { text, row, predicate }: Sides,
  body: string,
  left: string,
): { thing: string; end: number } | undefined {
  if (row.figures.length !== 1 || row.figures[0]?.family !== 'share' || predicate.kind !== 'none')
    return undefined
  const behind = text.slice(row.right.start, row.right.end)
  const reach = /^(.{2,12}覆盖)(?:所有|全部)?[^，；]*[和及与]$/.exec(left === '' ? '' : body)?.[1]
  if (reach) {
    const noun = nounBehind(text, row.right.start, row.right.end)
    return { thing: reach + text.slice(noun.start, noun.end), end: noun.end }
  }
  const found = left.length > 3 && body.endsWith(left) ? held.exec(behind) : null
  if (!found) return undefined
  return {
    thing: left.replace(/中$/, '') + (found[2] ?? '') + (found[1] ?? ''),
    end: row.right.start + found[0].length,
  }
}
