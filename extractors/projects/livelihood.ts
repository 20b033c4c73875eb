/** Lists of people's livelihood works (民生实事), in one paragraph or line by line → one mention an item or sentence. */
import type { Block } from '../../schemas/document.js'
import type { Span } from '../../schemas/span.js'
import type { ReportContext } from '../extractor.js'
import { bodiesIn, opensWithLabel } from '../responsible/phrase.js'
import { splitSentences } from '../sentences.js'
import { ownerIn, readMilestones } from './list-item.js'
import { categoryOf, listNameOf } from './list-items.js'
import { followingItems, type Item, inlineItems, itemsAhead } from './list-layout.js'
import type { Mention } from './mention.js'
import { dueSource } from './predicate.js'

/** 改造管网85公里（市水务集团、市住建局）: a bracket of bodies without a label. */
function bareBodies(words: string): { at: number; names: string } | undefined {
  const match = /[（(]([^（）()]{2,60})[)）][。；;\s]*$/.exec(words)
  const names = match?.[1] ?? ''
  const bodies = bodiesIn(names, 'lead', true)
  return match && bodies.length > 0 && bodies.length === names.split(/[、，,]/).length
    ? { at: match.index, names }
    : undefined
}

/** What closes the list and is no work: 我们要用心用情…. */
const vow = /^(?:我们|用心|切实|真正|以上|让|民生无小事)[^。]{0,25}(?:群众|实事|百姓|民生|急难愁盼)/

const listWords =
  /民生实事|为民实事|为民办实事|惠民实事|民心工程|实事(?:项目|工程)|[件项](?:惠民)?实事|[件项大]民生(?:工程|实事|项目)/
/** 办好10件民生实事, 2026年省十件民生实事, “十大重点民生实事”: what announces a list. */
const announces =
  /((?:20\d\d年(?:度)?)?[省市区县全州]{0,2}(?:自治[区州县])?[“"]?(?:[一二三四五六七八九十百\d]+(?:个方面|[大件项方]+面?))?(?:重点|重要|省级|市级)?(?:民生实事|为民实事|为民办实事|惠民实事|民心工程|实事|民生工程|民生项目)(?:项目|工程)?)[”"]?/
const looksBack =
  /(?:完成|兑现|落实|办结|完成了|完工)[^。]{0,6}$|^[^。]{0,8}(?:全面|全部|圆满|如期|均已|年内)?(?:完成|兑现)/
/** Items longer than this that open with a title without a figure are one record: the title. */
const longItem = 160

/** A sentence of at most so many units whose first clause has a figure is its own name: 新建幼儿园4所，改扩建小学6所. */
const shortName = 25
/** A longer sentence is not quoted whole. */
const longQuote = 100

/** All items of all lists of livelihood works announced in blocks that are open to reading. */
export function readLivelihood(context: ReportContext, isOpen: (block: Block) => boolean): Mention[] {
  const { document } = context
  const mentions: Mention[] = []
  for (let at = 0; at < document.blocks.length; at++) {
    const block = document.blocks[at]
    if (!block || block.table || !isOpen(block)) continue
    const words = document.text.slice(block.start, block.end)
    if (!listWords.test(words)) continue
    mentions.push(...readAnnounced(document, at, words))
  }
  return mentions
}

/** The items that the last announcement of the paragraph with any items brings. */
function readAnnounced({ text, blocks }: ReportContext['document'], at: number, words: string): Mention[] {
  const block = blocks[at]
  if (!block) return []
  for (const { list, start, end } of announcements(words).reverse()) {
    const inside = { start: block.start + end, end: block.end }
    const isLast = words.length - end <= 15
    const ahead = itemsAhead(text, { start: block.start, end: block.start + start })
    if (ahead.length > 0) return ahead.map((item) => workOf(text, item, list))
    const items = inlineItems(text, inside) ?? (isLast ? followingItems(text, blocks, at + 1) : [])
    if (items.length > 0) return items.flatMap((item) => readItems(text, item, list))
  }
  return []
}

/** The names of lists in the paragraph and where they end, without those reported as done. */
function announcements(words: string): { list: string; start: number; end: number }[] {
  return [...words.matchAll(new RegExp(announces, 'g'))].flatMap((match) => {
    const end = match.index + match[0].length
    const done =
      looksBack.test(words.slice(Math.max(0, match.index - 12), match.index)) ||
      /^[^。；，]{0,8}(?:完成|兑现|落地|办结)/.test(words.slice(end))
    return done ? [] : [{ list: listNameOf(match[1] ?? ''), start: match.index, end }]
  })
}

function readItems(text: string, item: Item, list: string): Mention[] {
  const sentences = splitSentences(text, item).flatMap((sentence) => trimmed(text, sentence))
  const [first, ...rest] = sentences
  if (!first) return []
  const told = text.slice(item.start, item.end)
  const owner = ownerIn(told) ?? bareBodies(told)?.names
  const area = /^[^，；]{2,12}方面$/.exec(text.slice(first.start, first.end))
  const category = area ? categoryOf(area[0]) : list.includes('民生') ? '民生' : undefined
  const titled =
    rest.length > 1 && item.end - item.start > longItem && !/\d/.test(text.slice(first.start, first.end))
  const chosen = area ? rest : titled ? [first] : sentences
  return chosen.map((sentence) => ({
    ...workOf(text, sentence, list, area === null),
    ...(category ? { category } : {}),
    ...(item.number ? { number: item.number } : {}),
    ...(owner ? { owner } : {}),
  }))
}

function workOf(text: string, sentence: Span, list: string, asPrinted = true): Mention {
  return {
    ...quoteOf(text, sentence, asPrinted),
    rule: 'project-livelihood-item',
    confidence: 0.9,
    milestones: readMilestones(text, sentence),
    own: [],
    list,
  }
}

/** A sentence without its closing mark and bracket of bodies; nothing where only that bracket is left. */
function trimmed(text: string, sentence: Span): Span[] {
  const words = text
    .slice(sentence.start, sentence.end)
    .replace(/[。；;！\s]+$/, '')
    .replace(/[（(](?:责任|牵头|承办|主办|配合)[^）)]*[)）]$/, '')
    .replace(/[。；;\s]+$/, '')
  const bodies = bareBodies(words)
  if (bodies)
    return bodies.at === 0 ? [] : trimmed(text, { start: sentence.start, end: sentence.start + bodies.at })
  return words.length > 3 && !listWords.test(words) && !vow.test(words) && !opensWithLabel(words)
    ? [{ start: sentence.start, end: sentence.start + words.length }]
    : []
}

/** 在各地乡镇, 围绕重点群体: says where or for whom and not yet what is done. */
const setting =
  /^(?:在|围绕|聚焦|依托|针对|以|通过|面向|按照)(?!.*(?:建设|新建|实施|开展|发放|完成|新增|改造|提供|配备|设立))[^\d]*$/

/** 提升养老服务水平，新建食堂60所: an aim is the title of the works behind it. */
const aim =
  /^(?:持续|不断|深入|扎实|进一步|着力|加快|大力|继续|全力)*(?:促进|提升|提高|扩大|完善|强化|丰富|改善|加强|健全|优化|保障|加大|助力|做好|推进|支持)[^\d]{2,18}$/

/** 实施镜湖医院新院区建设，年底前建成投用. */
const dueNext = new RegExp(`^${dueSource}`)

/**
 * An item is named as printed; a sentence under an area (1.养老方面。…) by its first clause, as is a sentence
 * whose first clause is the aim of the rest or goes before a deadline, or that is too long to be a name. A clause that only says where or
 * for whom takes the next one with it.
 */
function quoteOf(text: string, sentence: Span, asPrinted: boolean): Span & { name: string } {
  const words = text.slice(sentence.start, sentence.end)
  const cuts = [...words.matchAll(/[，；;]|,(?!\d)/g)].map(({ index }) => index).filter((index) => index > 3)
  const opening = words.slice(0, cuts[0])
  const short = words.length <= shortName && /\d/.test(opening)
  const dated = !/\d/.test(opening) && cuts[0] !== undefined && dueNext.test(words.slice(cuts[0] + 1))
  const titled = dated || (aim.test(opening) && /\d/.test(words))
  const whole = short || (asPrinted && words.length <= longQuote && !titled)
  const name = whole ? words : setting.test(opening) ? words.slice(0, cuts[1]) : opening
  const end = words.length <= longQuote ? sentence.end : sentence.start + name.length
  return { start: sentence.start, end, name: name.replace(/\s+/g, '').slice(0, longQuote) }
}
