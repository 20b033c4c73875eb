/** Mentions of one project all over a document → one mention: the first that makes a record, with what others add. */
import { isSubstantial, type Mention } from './mention.js'

/** Merged mentions in the order of their first mention. Linear in the number of mentions. */
export function mergeMentions(mentions: readonly Mention[]): Mention[] {
  const byKey = new Map<string, Mention>()
  const keys = new Set(mentions.map(({ name }) => keyOf(name)))
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const stem = withoutLevel(keyOf(mention.name), keys)
    const first = byKey.get(stem)
    const apart =
      first?.number !== undefined && mention.number !== undefined && first.number !== mention.number
    const key = apart ? `${stem}#${mention.start}` : stem
    if (first && !apart) addTo(first, mention)
    else byKey.set(key, { ...mention, milestones: [...mention.milestones], own: [...mention.own] })
  }
  return [...byKey.values()]
}

/** 镜湖水库工程 and “镜湖水库” are one: quotes, brackets, blanks and a closing 项目 or 工程 do not count. */
export function keyOf(name: string): string {
  const bare = name.replace(/[“”"'‘’（）()《》\s]/g, '').replace(/^(?:全省|全市|我省|我市)/, '')
  const stem = bare.replace(/(?:建设)?(?:项目|工程)$/, '').replace(/建设$/, '')
  return stem.length >= 2 ? stem : bare
}

/** 省全民健身中心 is the 全民健身中心 of the same document; 省图书馆 and 市图书馆 stay two. */
function withoutLevel(key: string, keys: ReadonlySet<string>): string {
  const bare = /^[省市县区](.{5,})$/.exec(key)?.[1]
  return bare && keys.has(bare) ? bare : key
}

function addTo(first: Mention, later: Mention): void {
  if (!first.list && !isSubstantial(first) && isSubstantial(later)) {
    const { start, end, name, rule, confidence } = later
    Object.assign(first, { start, end, name, rule, confidence, year: later.year })
    if (later.status) first.status = later.status
  }
  first.own.push(...later.own)
  for (const field of [
    'status',
    'totalInvestment',
    'annualInvestment',
    'owner',
    'list',
    'number',
    'category',
  ] as const) {
    if (first[field] === undefined && later[field] !== undefined)
      Object.assign(first, { [field]: later[field] })
  }
  const known = new Set(first.milestones.map(({ event, due }) => `${due?.text ?? ''}${event}`))
  first.milestones.push(
    ...later.milestones.filter(({ event, due }) => !known.has(`${due?.text ?? ''}${event}`)),
  )
}
