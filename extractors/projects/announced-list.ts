/** Lists of projects that a line announces (十大工业项目：①…；②…) outside a part of their own → one mention an item. */
import type { Block, ReportDocument } from '../../schemas/document.js'
import type { Span } from '../../schemas/span.js'
import type { ReportContext } from '../extractor.js'
import { splitSentences } from '../sentences.js'
import { parseNumeral } from '../values/numeral.js'
import { readItem } from './list-item.js'
import { categoryOf, listNameOf } from './list-items.js'
import { followingItems, type Item, inlineItems, itemsAhead, splitMarks } from './list-layout.js'
import type { Mention } from './mention.js'
import { endsAsFacility, isNominal, isParticular } from './particular.js'

/** 十大工业项目, “三十工程”, 12个重点交通项目: a number and a kind of works. */
const announced =
  /(?<!\d)(“[一二三四五六七八九十百\d]+工程”|[“"]?[一二三四五六七八九十百\d]+[大个项][^，。；：:、\d“”]{0,12}(?:项目|工程)[”"]?)(?:[（(][^（）()]{0,40}[)）])?/g
/** What stands between the list's name and its first item in running text: 即甲项目、乙项目. */
const named = /^[，,]?(?:即|分别(?:是|为)|包括|具体(?:是|为|包括))[：:]?/
/** A list's name so near to the end of its paragraph announces what stands below. */
const nearEnd = 15
/** So many of ten items must be names of works: a list of measures is none of projects. */
const mostly = 0.8

/** All items of the lists that open blocks announce. */
export function readAnnouncedLists(
  { document }: ReportContext,
  isOpen: (block: Block) => boolean,
): Mention[] {
  return document.blocks.flatMap((block, at) => (block.table || !isOpen(block) ? [] : inBlock(document, at)))
}

function inBlock({ text, blocks }: ReportDocument, at: number): Mention[] {
  const block = blocks[at]
  if (!block) return []
  const words = text.slice(block.start, block.end)
  const names = [...words.matchAll(announced)]
  return names.flatMap((match, n) => {
    const start = block.start + match.index + match[0].length
    const inside = { start, end: block.start + (names[n + 1]?.index ?? words.length) }
    const ahead = membersAhead(text, { start: block.start, end: block.start + match.index }, match[0])
    if (ahead.length > 0) return ahead.map((item) => memberOf(text, item, listNameOf(match[1] ?? '')))
    const items = inlineItems(text, inside) ?? namedItems(text, inside)
    const below = items ? [] : belowOf(text, blocks, at, inside)
    return mentionsOf(text, items ?? below, match[1] ?? '')
  })
}

/** 抓好甲、乙…癸等[“十大产业项目”]: names of the list, whatever they end in: all of it, or some of one that is quoted. */
function membersAhead(text: string, span: Span, name: string): Item[] {
  const size = parseNumeral(/[一二三四五六七八九十百\d]+/.exec(name)?.[0] ?? '') ?? 0
  const items = itemsAhead(text, span)
  const known = items.length === size || (name.startsWith('“') && items.length < size)
  return known && items.every((item) => isNominal(text.slice(item.start, item.end))) ? items : []
}

/** 即甲项目、乙项目、丙项目。 */
function namedItems(text: string, span: Span): Item[] | undefined {
  const link = named.exec(text.slice(span.start, span.end))
  const sentence = splitSentences(text, { start: span.start, end: span.end })[0]
  if (!link || !sentence) return undefined
  const end = text.slice(sentence.start, sentence.end).replace(/[。；]$/, '').length + sentence.start
  return splitMarks(text, { start: span.start + link[0].length, end })
}

function belowOf(text: string, blocks: readonly Block[], at: number, { start, end }: Span): Item[] {
  const closes = end - start <= nearEnd && /^[^，；]*[：:。]?\s*$/.test(text.slice(start, end))
  return closes ? followingItems(text, blocks, at + 1) : []
}

function mentionsOf(text: string, items: readonly Item[], printed: string): Mention[] {
  const list = listNameOf(printed)
  const mentions = items.map((item) => memberOf(text, item, list))
  const works = mentions.filter(({ name }) => isNominal(name) && endsAsFacility(name))
  const known = works.filter(({ name, number }) => number !== undefined || isParticular(name))
  const enough = works.length >= mostly * items.length && known.length * 2 >= works.length
  return items.length >= 3 && enough ? mentions : []
}

function memberOf(text: string, { number, ...item }: Item, list: string): Mention {
  const category = categoryOf(list)
  return {
    ...readItem(text, item),
    list,
    ...(category && category !== list ? { category } : {}),
    ...(number ? { number } : {}),
  }
}
