/** Project lists printed line by line (一、十大工业项目 1.… 2.…) → one mention an item. */
import type { DocumentMeta } from '../../schemas/meta.js'
import type { Segment } from '../../schemas/segment.js'
import type { Span } from '../../schemas/span.js'
import type { ReportContext } from '../extractor.js'
import { readItem, statusBracket, statusNamed } from './list-item.js'
import { type Item, inlineItems } from './list-layout.js'
import { readListNumber } from './list-number.js'
import type { Mention } from './mention.js'
import { endsAsFacility, isNominal } from './particular.js'

/** 一、十大工业项目（12个） → 工业; undefined where nothing is left. */
export function categoryOf(heading: string): string | undefined {
  const number = readListNumber(heading)
  const words = heading
    .slice(number?.length ?? 0)
    .replace(/[（(][^（）()]*[)）]\s*$/, '')
    .replace(/^[一二三四五六七八九十百\d]+[大个件项类]/, '')
    .replace(/(?:重大|重点)?(?:建设)?(?:项目|工程|实事|实事项目)$/, '')
    .replace(/方面$/, '')
    .trim()
  return words === '' || /续建|新建|在建/.test(words) ? undefined : words
}

/** 2023年“三十工程” → 三十工程. */
export function listNameOf(heading: string): string {
  return heading
    .replace(/^\s*(?:附件?|附表)\s*\d*[：:]?\s*/, '')
    .replace(/^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）])\s*/, '')
    .replace(/^20\d\d年(?:度)?/, '')
    .replace(/[“”"]/g, '')
    .trim()
}

/** 十大基础设施项目, （二）民生工程（4个）: a line that opens a part of the list. */
const partLine =
  /^\s*(?:[（(]?[一二三四五六七八九十]{1,3}[)）、])?[“"]?(?:[一二三四五六七八九十百\d]+[大个项])[^，。；：\d“”]{0,12}(?:项目|工程|实事)[”"]?(?:[（(][^（）()]{0,40}[)）])?[：:]?\s*$/
/** A line no longer than this may be a name and nothing else. */
const longestLine = 45

/**
 * Mentions of the items in a segment that is a project list: numbered blocks, several numbers in one block, or, where
 * nothing is numbered, lines that are names. Its own heading is none.
 */
export function readProjectList(context: ReportContext, segment: Segment): Mention[] {
  const { document, meta } = context
  const blocks = document.blocks.slice(segment.firstBlock, segment.endBlock)
  const last = segment.heading.at(-1) ?? ''
  const headings = isItem(document.text, blocks, last) ? segment.heading.slice(0, -1) : segment.heading
  const own = headings.at(-1) ?? ''
  let shared = sharedOf(headings, meta)
  let part = own
  const namedByPart = shared.list === listNameOf(own)
  const lines = blocks.filter((block) => !block.table && block.kind !== 'heading')
  const numberless = lines.every(({ start, end }) => !readListNumber(document.text.slice(start, end)))
  return lines.flatMap((block) => {
    const words = document.text.slice(block.start, block.end)
    if (partLine.test(words)) {
      part = words.trim()
      const list = namedByPart ? listNameOf(part) : shared.list
      if (part !== own) shared = { list, ...categoryIn(part) }
      return []
    }
    if (words.trim().startsWith(own) && own !== '') return []
    const items = numberless ? lineItem(document.text, block, part) : numberedItems(document.text, block)
    return items.map(({ number, ...item }) => ({
      ...readItem(document.text, item, statusNamed(part)),
      ...shared,
      ...(number ? { number } : {}),
    }))
  })
}

/** 1、甲项目；2、乙项目；3、丙项目。 in one block are three items. */
function numberedItems(text: string, block: Span): Item[] {
  const words = text.slice(block.start, block.end)
  const head = readListNumber(words)
  if (!head || words.length - head.length < 4) return []
  const several = head.form === 'chinese' ? undefined : inlineItems(text, block)
  const inOrder = several?.every(({ number }, at) => number === head.number + at)
  if (several && inOrder && several[0] && several[0].start <= block.start + head.length) return several
  return [{ start: block.start + head.length, end: block.end, number: head.number }]
}

/** A line that is the name of a work, or any short line among people's livelihood works. */
function lineItem(text: string, block: Span, part: string): Item[] {
  const words = text
    .slice(block.start, block.end)
    .trim()
    .replace(/[。；;]$/, '')
  if (words.length > longestLine || /[。！？]/.test(words)) return []
  const name = words.replace(statusBracket, '')
  const isWork = isNominal(name) && endsAsFacility(name)
  const isLivelihood =
    /民生|实事/.test(part) && partLine.test(part) && !/投资|项目\d|\d个项目|共计|合计/.test(words)
  return isWork || (isLivelihood && words.length >= 6) ? [block] : []
}

const titleLine = /^\s*(?:\d{1,3}|[（(]\d{1,3}[)）])[.．、]?\s*[^，。：；]{3,40}(?:项目|工程)[。：:]?\s*$/
const details =
  /^\s*(?:该|本)?(?:项目|工程)(?!领域)|^\s*(?:计划|概算|估算|总)*投资|^\s*(?:主要)?建设(?:内容|规模|地点)/
const doneWords = /(?:全面|全部)?(?:完工|竣工|建成|投入使用|投用|完成建设|交付使用)/
const notYet = /(?:预计|计划|拟|力争|确保|将于|月底?前|年底前)[^，。；]{0,12}(?:完工|竣工|建成|投入使用|投用)/

/** 1.镜湖桥改造工程。 on a line of its own, and below it 该项目总投资…: titled items outside project lists. */
export function readTitledItems({ document, segments }: ReportContext): Mention[] {
  const { text, blocks } = document
  return blocks.flatMap((block, at) => {
    const next = blocks[at + 1]
    const words = text.slice(block.start, block.end)
    if (block.table || !next || next.table || !titleLine.test(words)) return []
    if (!details.test(text.slice(next.start, next.end))) return []
    const head = readListNumber(words)
    const item = { start: block.start + (head?.length ?? 0), end: next.end }
    const told = text.slice(next.start, next.end)
    const status = doneWords.test(told) && !notYet.test(told) ? ('completed' as const) : undefined
    const heading = segments.find(
      (segment) => segment.start <= block.start && block.end <= segment.end,
    )?.heading
    const list = listNameOf(heading?.at(0) ?? '')
    return [
      {
        ...readItem(text, item, status),
        ...(list ? { list } : {}),
        ...(head ? { number: head.number } : {}),
        confidence: 0.85,
      },
    ]
  })
}

/** 1.青川机场改扩建工程。总投资…: what was read as a heading is the name that opens an item. */
function isItem(text: string, blocks: readonly Span[], heading: string): boolean {
  const [first] = blocks
  const words = first ? text.slice(first.start, first.end).trim() : ''
  const form = readListNumber(heading)?.form
  return (
    (form === 'arabic' || form === 'bracket') &&
    words.startsWith(heading) &&
    words.length > heading.length + 1
  )
}

/** A heading that can name a list; （一）突出项目建设 cannot. */
const listWords = /工程|项目(?!建设)|实事|清单|名单|台账/

/** List and category by the headings above; under 一、续建项目 alone the document's title names the list. */
function sharedOf(
  headings: readonly string[],
  { kind, title }: DocumentMeta,
): { list: string; category?: string } {
  const own = headings.at(-1) ?? ''
  const above = headings.at(-2)
  if (above === undefined && (kind !== 'project_list' || own === title)) return { list: listNameOf(own) }
  const named = above === undefined || listWords.test(above) ? above : own
  const list = named ?? /[“"]([^”"]{2,12})[”"]/.exec(title)?.[1] ?? title
  return { list: listNameOf(list), ...categoryIn(own) }
}

function categoryIn(heading: string): { category?: string } {
  const category = categoryOf(heading)
  return category ? { category } : {}
}
