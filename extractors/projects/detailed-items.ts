/** Numbered paragraphs of any part that name a project and tell its money, state and owner (briefings, bulletins, plans) → mentions. */
import type { Block } from '../../schemas/document.js'
import { spanBehind } from '../../schemas/span.js'
import type { ReportContext } from '../extractor.js'
import { readItem, statusNamed } from './list-item.js'
import { categoryOf } from './list-items.js'
import { readListNumber } from './list-number.js'
import type { Mention } from './mention.js'
import { endsAsFacility, isNominal } from './particular.js'

/** 镜湖公园二期（续建，责任单位：市住建局）。 or 镜湖公园二期。总投资2亿元: what follows the name makes it an item. */
const head =
  /^([^，。：；:;\n]{3,45}?)(?:[（(](?=[^（）()]{0,40}(?:续建|新建|在建|拟建|竣工|责任单位|牵头单位|建设单位|业主单位|责任部门|总投资))[^（）()]{2,60}[)）]|[。，](?=(?:项目)?(?:计划|概算|估算)?总投资|年度(?:计划)?投资|(?:责任|牵头|建设)单位))/
const done =
  /已[^，。；]{0,12}?(?:建成|投入(?:使用|运营|运行|生产)|投用|投产|投运|竣工|完工|通车|并网|交付)|(?:全面|全部|整体)(?:完工|竣工|建成)/
/** In a part that looks back: 6月10日竣工投产. */
const finished =
  /(?:^|[，。；])(?:\d{1,2}月(?:\d{1,2}日)?)?(?:正式|顺利|如期)?(?:竣工|完工|建成)[^，。；]{0,6}(?=[，。；]|$)/
const meant = /计划(?!投资)|预计|力争|确保|要求|拟/

/** One mention a paragraph; `isOpen` tells which blocks no other reader has taken. */
export function readDetailedItems(
  { document, segments }: ReportContext,
  isOpen: (block: Block) => boolean,
): Mention[] {
  return document.blocks.flatMap((block) => {
    if (block.table || !isOpen(block)) return []
    const words = document.text.slice(block.start, block.end)
    const number = readListNumber(words)
    if (!number || number.form === 'chinese') return []
    const item = { start: block.start + number.length, end: block.end }
    const match = head.exec(words.slice(number.length))
    const name = (match?.[1] ?? '').trim()
    if (!match || !isNominal(name)) return []
    const said = match[0].slice(match[1]?.length)
    if (/^[。，]?$/.test(said) && !endsAsFacility(name)) return []
    const segment = spanBehind(segments, block.start)
    const mention = readItem(document.text, item, statusNamed(said))
    return [
      {
        ...mention,
        ...(isDone(words, segment?.tense === 'past') ? { status: 'completed' as const } : {}),
        ...categoryBy(segment?.heading ?? []),
        number: number.number,
        confidence: 0.9,
      },
    ]
  })
}

function isDone(words: string, past: boolean): boolean {
  if (done.test(words)) return true
  const clause = past ? finished.exec(words) : null
  return clause !== null && !meant.test(words.slice(0, clause.index))
}

/** （一）产业项目 → 产业: the nearest heading that names a kind of project; the item itself may be one too. */
function categoryBy(headings: readonly string[]): { category?: string } {
  const heading = [...headings].reverse().find((line) => /^[^。]{2,16}(?:项目|工程)$/.test(line))
  const category = heading ? categoryOf(heading) : undefined
  return category ? { category } : {}
}
