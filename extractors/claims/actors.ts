/** The first words of a clause of a bulletin → the bureaus, townships and counties that its figures are said of. */
import type { Span } from '../../schemas/span.js'
import type { Memory } from './resolve.js'
import type { Row } from './row.js'
import type { Claim } from './sentence.js'

/** Names in printed order; the clause goes on at `end`. */
export type Actors = Span & { names: string[] }

const bureau =
  '[省市州盟县区旗](?![级域场内外]|民(?![政宗族]))[\u4e00-\u9fff]{0,10}?(?:管委会|联合社|分局|局|委员会|委|办公室|办|厅|督查室|公司|集团|中心|法院|检察院|总工会|支队|大队|高新园|产业园|开发区)(?![一-鿿]{0,2}[局委办室]|城区|组|理|会|员)'
const zone = '(?:[\u4e00-\u9fff]{2,6})?(?:管委会|高新区|经开区|开发区|示范区)'
const town =
  '(?:(?![城乡小名集村强重全各该]镇|全乡|[\u4e00-\u9fff]{1,2}(?:[城小名集村强重乡]镇|美丽乡))[\u4e00-\u9fff]{2,4}?(?:镇|乡)(?![化村镇居贫人低亲贤愁土级风野情间])|[\u4e00-\u9fff]{2,4}?街道(?:办事处)?(?!整治|改造|建设))'
const each = '各(?:乡镇|镇|乡|县区|县|区|街道|部门|单位)(?:[（(][街道乡镇、市区]{1,6}[）)])?'
/** Counties are known only in company: 白石县、永清县. */
const county = '(?![全各我本该辖]|[城新园小社景灾牧山地市郊]区)[\u4e00-\u9fff]{1,4}?[县区市旗]'
const lead =
  /^(?:[\s、，,]|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]是|\d{1,2}[.．、](?!\d)|其中[，,：:]?|同时[，,])*/
const any = `(?:${bureau}|${zone}|${town})`
const alone = new RegExp(`^(?:${each}|${any}(?:(?:、|和|及|与)${any})*)`)
/** One county is known by what it is told or has: 石原县要于…, 清河区11月底前…, 石原县完工率. */
const told = '(?=要|须|务必|于?\\d{1,2}月|仅|[\u4e00-\u9fff]{0,8}率(?:达|为|仅|[\\d.]))'
const oneCounty = new RegExp(`^${county}${told}`)
const inCompany = new RegExp(`^${county}(?:(?:、|和|及|与)(?:${county}|${any}))+`)

/** 要确保, 须在: what they are told to do begins behind it. */
const obliged = /^(?:要(?![求素点])|必须|须|务必|将)/

/** 县教育局、县水务局〔分别承担任务…〕, 各镇（街道）〔7月底前完成…〕; undefined where the clause opens otherwise. */
export function leadingActors(text: string, clause: Span): Actors | undefined {
  const start = clause.start + (lead.exec(text.slice(clause.start, clause.end))?.[0].length ?? 0)
  const words = text.slice(start, clause.end)
  const printed = (alone.exec(words) ?? inCompany.exec(words) ?? oneCounty.exec(words))?.[0]
  if (!printed || !goesOn(words.slice(printed.length))) return undefined
  const end = start + printed.length + (obliged.exec(words.slice(printed.length))?.[0].length ?? 0)
  return { start, end, names: printed.split(/、(?![^（(]*[）)])|[和及与]/) }
}

const oneActor = new RegExp(`^${any}$`)
const orderSaid =
  /(?:居|列|位居|位列)?(?:全[省市县区])?[前后][一二两三四五六七八九十\d]+[位名](?:的)?(?:分别|依次)?(?:是|为)?$/

/**
 * 综合排名前三位的是：云溪镇96.5分、白石镇94.1分: a name that stands for the thing is whom the figure is said of, and the thing
 * is what the clauses before speak of, without the places in the order.
 */
export function scoredOne(claim: Claim, { things, clause, beyond }: Memory): Claim {
  if (orderSaid.test(claim.indicator))
    return { ...claim, indicator: claim.indicator.replace(orderSaid, '') || beyond || claim.indicator }
  if (!oneActor.test(claim.indicator)) return claim
  const spoken = things.findLast((thing) => !oneActor.test(thing)) ?? clause.replace(orderSaid, '')
  const indicator = spoken || beyond
  return indicator === '' ? claim : { ...claim, who: claim.indicator, indicator }
}

/** 沙河镇李家渠村 is the village's; a name at the end of its clause or before 的 is no subject of figures. */
function goesOn(rest: string): boolean {
  return rest.length > 2 && !/^(?:[、和及与的等]|[\u4e00-\u9fff]{1,5}[村组])/.test(rest)
}

/** Among them each has the figure: 完成率均为100%. */
const eachHas = /均|都|皆|分别|各(?=[\u4e00-\u9fff]*$)/

/**
 * The claims of a row with whom each is said of: figures and names in pairs, one figure that each of them has, or all
 * of them together. Where the clause itself names them (`named`) they belong to the quote.
 */
export function saidOf(
  text: string,
  row: Row,
  claims: Claim[],
  actors: Actors | undefined,
  named: Actors | undefined,
): Claim[] {
  if (!actors) return claims
  const quoted = named ? claims.map((claim) => withNames(claim, named)) : claims
  if (claims.some(({ who }) => who !== undefined)) return claims
  const { names } = actors
  if (names.length > 1 && claims.length === names.length && row.figures.length === names.length)
    return quoted.map((claim, at) => ({ ...claim, who: names[at] ?? '' }))
  const shared = row.figures.length === 1 && eachHas.test(text.slice(row.left.start, row.left.end))
  if (names.length > 1 && shared) return quoted.flatMap((claim) => names.map((who) => ({ ...claim, who })))
  const who = text.slice(actors.start, actors.end).replace(/(?:要|必须|须|务必|将)$/, '')
  return quoted.map((claim) => ({ ...claim, who }))
}

const longestQuote = 110

function withNames(claim: Claim, { start }: Actors): Claim {
  const { quote } = claim
  return quote.end - start > longestQuote || start > quote.start
    ? claim
    : { ...claim, quote: { start, end: quote.end } }
}
