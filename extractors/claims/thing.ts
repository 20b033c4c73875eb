/** A stretch before or behind a figure → the thing it measures, without verbs, scope and time. */
import type { Span } from '../../schemas/span.js'
import { bareAttributes } from '../lexicon/attributes.js'
import { copulas, nounTails } from '../lexicon/predicates.js'
import { leadingAdverbs, leadingVerbs, predicateStarts, verbLikeNouns } from '../lexicon/verbs.js'

/** An alternation of words that are patterns themselves, the longest first, without its enclosing group. */
export const longest = (words: string[]): string =>
  [...new Set(words)].sort((a, b) => b.length - a.length).join('|')

const timeSource =
  '(?:到|至|在|于|截至|截止|用|从|自)?(?:(?:19|20)\\d\\d(?:[-—–－~至](?:20)?\\d\\d)?年(?!度[\u4e00-\u9fff]{0,4}(?:项目|任务|考核|预算))(?:底|末|初|度)?(?:前)?|\\d{1,2}[-—–－~～至]\\d{1,2}月(?:份)?|\\d{1,2}月(?:\\d{1,2}[日号]|[上中下]旬)?(?:底|份|末|初)?(?:之?前)?|[一二三]、[二三四]季度|[“"]?十[一二三四五六]五[”"]?(?:期间|时期|末|以来)?|年底前|年底|上半年|下半年|第?[一二三四]季度|前[一二三两\\d]个?季度|连续[\\d一二两三四五六七八九十]+(?:年|个月|个季度)|\\d[-—–]\\d年时间|今后[一二三四五\\d]+年|过去[一二三四五\\d]+年|前[一二三四五]年)'
const joiners =
  /^(?:[\s、，,；;：:（(且的“①-⑳]|虽然|但是?(?=.{2})|即(?![办墨时将食])|或(?![有]负债)|及(?!时)|和(?![谐平美田睦]|县)|与(?!会)|并(?![网购联轨表])|以(?![旧上下色]|工代)|还(?![款建贷田林草湿]))/
/** 续建项目, 新建项目开工率: projects by their state. */
const stateOfProjects = /^(?:续建|新建|在建|拟建|新开工|竣工)项目(?=$|开工|竣工|完成|投资)/
const leadTime = new RegExp(`^${timeSource}`)
/** 保护性耕作 is a kind of farming, not something protected. */
const leadVerb = new RegExp(`^(?:${longest(leadingVerbs)})(?![性率])(?:了)?`)
const recipient = new RegExp(`^.{2,14}?(?=${longest(leadingVerbs.filter((verb) => verb.length > 1))})`)
const throughMeans = new RegExp(
  `^(?:通过|依托|利用|借助|运用|按照|根据|面向|在)[^，；、\\d]{2,20}?(?=(?!投资)(?:${longest(leadingVerbs.filter((verb) => verb.length > 1))}))|^提请[^，；]{2,10}审议(?:通过)?|^支持[^，；、\\d]{2,14}发展、?(?=减税|减免)`,
)
const leadAdverb = new RegExp(`^(?:${longest(leadingAdverbs)})`)
const bare = new Set(bareAttributes)
const tailComparison =
  /(?:较|比(?![重例])|与|同|相比)(?:[“"]?十[一二三四五]五[”"]?|上年|去年|20\d\d年|疫情前|年初|上一年|同期|改革前|全国|上届|五年前|“)[^，；、]{0,10}$/
/** 总量突破千亿、达1026.8亿元: the round sum passed on the way is no part of the name. */
const roundSumPassed =
  /(?:首次|一举|历史性|在全国率先|率先)*(?:突破|跨越|跨过|迈上|站上|超过?|破)(?:[一两二三四五]个)?[十百千]*(?:百亿|千亿|万亿|亿|[十百千]万)(?:元|美元|斤|吨|人次|人|户|千瓦时?|大关|台阶)*$/
/** 连续跨越7万亿、8万亿两个大台阶: steps taken on the way. */
const stepsTaken =
  /(?:连续|接连|先后)(?:跨越|迈上|跨上|登上|站上|突破)[\d一二两三四五六七八九十百千万亿元、和个大]+台阶$/
const longestTail = 26
const tailCopula = new RegExp(
  `(?:${copulas}|设定为|(?<=增速|增长|增幅)(?:预期)?目标|全年|年内|当年|[三五]年|了|${timeSource}|[\\s、，,：:的和与]|(?<![惠普涉波])及|\\(|（)$`,
)
const predicate = new RegExp(`(?:${longest(predicateStarts)})`, 'g')
/** Adverbs that begin nouns (新能源, 重点项目, 实际使用外资): kept where they do. */
const nounLikeAdverbs =
  /^(?:重点|全域|实际|近(?:岸|海|郊|零|视|代)|全部工业|超(?:\d|[算高大长低导薄声市千百级]|过)|实际(?:使用|利用|到位)(?:外资|内资|资金|[市省]外)|新一[轮代]|新(?!增|引|建|改|开|认|培|设|创|获)|全[国省市县区]性|全面(?:小康)|基本(?:医疗|养老|公共|农田)|共(?:享|同|建(?!成)|富|生|产|青|振|性|鸣|识|体|治)|大力神|科学(?:城|家|技术|基金|中心|研究|院)|协同创新|联合(?:国|实验|体)|集中(?:式|供|医|连片)|各(?!项经济)|均(?!居)|高质量(?:发展)|高标准农田|平均(?:办理|审批|时限|时间|单产|得分|价格|寿命|工资|浓度|预期|水平|气温|受教育)|人均|年均(?:浓度|气温)|首批|首次|主动脉|自主(?:品牌|创新|知识)|深入|国内|中央(?:预算|财政|企业|资金|环保|投资|补助)|分类|继续教育|组织|推动|支持|鼓励|引导|并[网表购轨联]|有效(?:期|发明|专利|投资|灌溉)|成功率|基本|平台|约束|新|其他|其(?!中))/

/** Verbs that a noun of two signs cannot do without: 获批土地, 对接项目. */
const tellingVerb =
  /^(?:获批|供应|对接|修复|利用|落地|审批|回收|收储|盘活|受理|审结|化解|整改|复垦|出让|流转|处置|腾退|交付|办理|承接|帮扶|参与|认定|申报|走访|支持|引进|转化|推介|诊断|服务|落地|新转化|新落地)/

/** The stretch without what does not belong to the name of a thing; empty where nothing is left. */
export function trimThing(text: string, span: Span): Span {
  let { start, end } = span
  let verbAt = -1
  let completed = false
  for (let moved = true; moved && start < end; ) {
    const rest = text.slice(start, end)
    const cut = leadCut(rest)
    // 完成征迁86万平方米: what is completed is the thing, though it could be a verb.
    if (completed && cut >= 2 && cut === rest.length) break
    completed = /^(?:完成|实施|开展)$/.test(rest.slice(0, cut))
    moved = cut > 0
    if (moved && tellingVerb.test(rest)) verbAt = start
    start += cut
    // No tail is longer; looking further back would cost time only.
    const body = text.slice(Math.max(start, end - longestTail), end)
    const tail =
      tailComparison.exec(body) ??
      stepsTaken.exec(body) ??
      roundSumPassed.exec(body) ??
      (nounTails.test(body) ? undefined : tailCopula.exec(body))
    if (tail && tail[0].length > 0) {
      end -= tail[0].length
      moved = true
    }
  }
  const short = verbAt >= 0 && end - start > 0 && end - start <= 2 && !bare.has(text.slice(start, end))
  return { start: short ? verbAt : start, end: Math.max(start, end) }
}

function leadCut(rest: string): number {
  if (bare.has(rest)) return 0
  const number =
    /^(?:\d{1,2}[.．、](?!\d)|[（(][一二三四五六七八九十]{1,3}[）)]|(?:年度|全年)?目标任务(?:为|是)?(?=.{2}))/.exec(
      rest,
    )
  if (number) return number[0].length
  // （含部分竣工）项目: the bracket goes whole.
  const bracket = /^[（(]含[^）)]*[）)]/.exec(rest)
  if (bracket) return bracket[0].length
  const government = /^[省市县区州]政府(?=将|要|继续|共|累计)/.exec(rest)
  if (government) return government[0].length
  const joined = joiners.exec(rest)
  if (joined && joined[0] !== '“') return joined[0].length
  const ordinal =
    /^(?:发展(?=设施|林下|庭院|订单|特色|高效|露地|中药材|食用菌|油茶|蔬菜|养殖|烟叶)|建议(?=[“"]?十[一二三四五六]五|到?20\d\d年|全[省市区])|[一二三四五六七八九十]{1,2}(?:是|要)|第[一二三四五六七八九十]，)/.exec(
      rest,
    )
  if (ordinal) return ordinal[0].length
  const time = leadTime.exec(rest)
  if (time) return time[0].length
  const adverb = leadAdverb.exec(rest)
  if (adverb && !nounLikeAdverbs.test(rest)) return adverb[0].length
  const taken = /^新增(?:识别纳入|识别|纳入|建设和改造(?:提升)?)(?=.{2})/.exec(rest)
  if (taken) return taken[0].length
  if (verbLikeNouns.test(rest) || stateOfProjects.test(rest)) return 0
  if (/^计划(?!总?投资|[生内外单])/.test(rest) && startsWithAct(rest.slice(2))) return 2
  const field = /^在[^，；]{2,30}?(?:等)?(?:方面|领域|基础上)/.exec(rest)
  if (field) return field[0].length
  const means = throughMeans.exec(rest)
  if (means) return means[0].length
  const verb = leadVerb.exec(rest)
  return verb && rest.length - verb[0].length !== 1 ? verb[0].length : 0
}

/** Up to a mark or a joint; short brackets belong to the noun: 16个县（市、区）. */
const nounStretch =
  /^(?:[（(][^）)\d]{1,12}[）)]|(?!(?:和|及|以及|与)$|\d{1,2}月|20\d\d年)[^，。；：、,;:（(])*/

/**
 * The noun that begins right behind a figure; empty where a verb, a joint or nothing stands there.
 * A `recipient`, behind 为 or 帮助, ends at the first verb of doing (为35家企业解决资金); an `object` of 建设, 新增 may begin
 * like a verb (15个承接产业转移主平台).
 */
export function nounBehind(
  text: string,
  from: number,
  to: number,
  role: 'object' | 'recipient' | 'any' = 'any',
): Span {
  const lead = /^(?:的|以上的?|左右的?)?/.exec(text.slice(from, to))?.[0].length ?? 0
  const start = from + lead + attributive(text.slice(from + lead, to))
  let end = start + (nounStretch.exec(text.slice(start, to))?.[0].length ?? 0)
  const body = text.slice(start, end)
  if (role !== 'object' && startsVerb(body)) return { start, end: start }
  predicate.lastIndex = role === 'object' ? 4 : 2
  const quotedUntil = /^[“"《]/.test(body) ? body.search(/[”"》]/) : -1
  for (let match = predicate.exec(body); match; match = predicate.exec(body)) {
    const inQuote = match.index < quotedUntil || openQuote(body, match.index)
    const relative = /^[^，。；]{0,14}的(?!$)/.test(body.slice(match.index + match[0].length - 1))
    if (!inQuote && !relative && match.index >= 2 && endsNoun(body, match)) {
      end = start + match.index
      break
    }
  }
  end = Math.min(end, start + beforeNextList(body, text[to]))
  end = Math.max(end, start + ofSeveralKinds(text.slice(start, Math.min(to, start + 40))))
  if (/^[区县市镇村乡州旗](?:[和与及]|被|获|入选|列入|荣获|成为)/.test(body)) end = start + 1
  if (role === 'recipient')
    end = Math.min(end, start + (recipient.exec(text.slice(start, end))?.[0].length ?? end - start))
  return { start, end: trimTail(text, start, end) }
}

/** 14条高速公路和青白等4个铁路项目: behind the joint stand the examples of the next count. */
function beforeNextList(body: string, next: string | undefined): number {
  const list = /^(.{2,}?)(?:以及|[和及与])[^和及与]{1,30}等$/.exec(body)
  return list?.[1] && next && /[\d一二两三四五六七八九十百]/.test(next) ? list[1].length : body.length
}

/** 18个带动力强、示范性好的项目, 3个具有引领作用的平台: what kind of thing it is stands before 的. */
function attributive(behind: string): number {
  const kind =
    /^(?:(?:[\u4e00-\u9fff]{2,8}[强高大好优多广足新全快]、?){1,4}|具有[\u4e00-\u9fff、]{2,20})的(?=[\u4e00-\u9fff“]{2})/.exec(
      behind,
    )
  return kind?.[0].length ?? 0
}

/** 1万名困境、留守儿童 and 2万名视力、听力等残疾儿童: kinds that stand for no noun by themselves belong to the one they share. */
function ofSeveralKinds(behind: string): number {
  const kinds =
    /^[\u4e00-\u9fff]{1,2}(?:、[\u4e00-\u9fff]{2})*、(?:[\u4e00-\u9fff]{2}等)?[\u4e00-\u9fff]{2}(?:儿童|学生|人员|群众|职工|青年|妇女|老年?人|家庭|患者)/.exec(
      behind,
    )?.[0]
  return kinds && !/^[\u4e00-\u9fff]?[校院业园区目县市镇村店厂站所家人员生工]、/.test(kinds)
    ? kinds.length
    : 0
}

const insideNoun =
  /居[民住家室]|受[灾众理益援]|达[标成]|均衡|获奖|[宜民定安移迁邻旧新]居|[发到通]达|[转出退]让|[收捕]获|[接享感承]受|[平人户亩]均|早已|[首]都/

/** One-sign predicates end a noun only where no word runs across them. */
function endsNoun(body: string, match: RegExpExecArray): boolean {
  if (match[0] === '脱贫' && /^(?:劳动力|人口|户|县|群众|地区|家庭|村)/.test(body.slice(match.index + 2)))
    return false
  if (match[0] === '增加' && body[match.index + 2] === '值') return false
  if (match[0] === '上线' && body.slice(match.index - 1, match.index + 3) === '线上线下') return false
  if (/^(?:项目|工程|企业)/.test(body.slice(match.index + match[0].length))) return false
  if (match[0].length > 1) return true
  if (insideNoun.test(body.slice(match.index - 1, match.index + 2))) return false
  const next = body[match.index + 1]
  return next === undefined || /[均已获被达居受让赴]/.test(match[0])
}

/** True where the words open with a verb or adverb rather than a noun. */
export function startsWithVerb(body: string): boolean {
  return startsVerb(body) || (leadVerb.test(body) && !verbLikeNouns.test(body))
}

/** True where the words open with a verb of doing (挽回经济损失, 建成公园). */
export function startsWithAct(words: string): boolean {
  return (leadVerb.exec(words)?.[0].length ?? 0) > 1
}

/** 华为、腾讯等知名企业 → 知名企业: examples in front of 等 are no part of the name. */
export function afterEtc(text: string, span: Span): Span {
  const etc =
    /^.*(?:、|》|”“|”).*等(?:(?:重点)?(?:领域|方面|产业|行业)(?:(?=\d)|培育|建成|打造|实施|新增|引进|布局|攻克))?(?=[\u4e00-\u9fff“\d]{2,})/.exec(
      text.slice(span.start, span.end),
    )
  return etc ? { start: span.start + etc[0].length, end: span.end } : span
}

function startsVerb(body: string): boolean {
  predicate.lastIndex = 0
  const match = predicate.exec(body)
  if (match?.index !== 0) return false
  if (verbLikeNouns.test(body) || insideNoun.test(body.slice(0, 2))) return false
  return (
    match[0].length > 1 ||
    /^[均都已将也还并且比较占居列为是由从在于向对以被受遭获用与和及或使让令把给随按经因自到至的之了等]/.test(
      body,
    )
  )
}

function openQuote(body: string, at: number): boolean {
  const before = body.slice(0, at)
  return (before.match(/[“《（(]/g)?.length ?? 0) > (before.match(/[”》）)]/g)?.length ?? 0)
}

function trimTail(text: string, start: number, end: number): number {
  const tail =
    /(?:以上|左右|以内|任务|目标|在(?:[^，；、在]{2,12}中|[我全本][省市县区国州旗])|近\d年|等|的|新|[和及与以（(])+$/.exec(
      text.slice(start, end),
    )
  return tail && tail.index >= (/任务|目标/.test(tail[0]) ? 4 : 2) ? start + tail.index : end
}
