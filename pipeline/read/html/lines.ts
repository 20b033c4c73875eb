/** A parsed page and where its article is → the lines and tables of the article, and the rest as furniture. */
import { type AnyNode, type Element, isTag, isText } from 'domhandler'
import { type FlowItem, readsAsHeading } from '../flow.js'
import { joinWrapped, wrappedGroups } from '../unwrap.js'
import { isBlock, isHidden, silentTags, styleOf, textOf, traverse } from './dom.js'
import { listLabel } from './list.js'
import { gridOf, isDataTable } from './table.js'

/** What an element hands down to the text in it. */
type Context = { centered: boolean; bold: boolean; level: number | undefined; preformatted: boolean }
type Line = { text: string; bold: number; plain: number; context: Context }

const outermost: Context = { centered: false, bold: false, level: undefined, preformatted: false }
/** Wide blanks after a sentence: pages that lost their line breaks keep the indents of their paragraphs. */
const lostBreak = /(?<=[。！？；：”…）])(?:\u3000{2,}|(?:\u00a0 ?){4,})/
/** Parts inside an article that are none of it, by the words site builders name them with. */
const chromeNames =
  /(?:^|[-_\s])(?:nav|menu|crumbs?|breadcrumb|share|bdsharebuttonbox|toolbar|related|recommend|comments?|sidebar|footer|copyright|pager?|pagination|login|qrcode|ewm)(?:$|[-_\s\d])/i

/** @param articles the elements that hold the article; their text is read even where they are hidden */
export function linesOf(body: AnyNode, articles: Set<AnyNode>): FlowItem[] {
  const collector = lineCollector()
  const around = ancestorsOf(articles)
  traverse(body, {
    enter(node) {
      if (isText(node)) collector.text(node.data)
      if (!isTag(node)) return 'children' in node
      if (silentTags.has(node.name)) return false
      const held = articles.has(node)
      if (!held && !around.has(node)) {
        const kind = isHidden(node)
          ? 'hidden'
          : collector.inside() && isChromePart(node)
            ? 'chrome'
            : undefined
        if (kind) return collector.aside(textOf(node), kind)
      }
      collector.open(node, held)
      if (!collector.inside() || node.name !== 'table' || !isDataTable(node)) return true
      collector.table(node)
      collector.close(node, held)
      return false
    },
    leave(node) {
      if (isTag(node)) collector.close(node, articles.has(node))
    },
  })
  return collector.finish()
}

/** Gathers text into lines as elements open and close. */
function lineCollector() {
  const items: FlowItem[] = []
  const contexts = [outermost]
  let depthInside = 0
  let line = lineIn(outermost)
  /** Lines of the open block that ended at a line break. */
  let broken: Line[] = []
  const current = () => contexts.at(-1) ?? outermost

  function breakLine(): void {
    broken.push(line)
    line = lineIn(current())
  }

  function flush(): void {
    breakLine()
    for (const whole of wrappedGroups(broken.map(asShown)).map((group) => merged(broken, group)))
      for (const text of whole.text.split(lostBreak)) {
        if (text.trim() === '') continue
        items.push(depthInside > 0 ? blockOf(text, whole) : { type: 'aside', text, kind: 'chrome' })
      }
    broken = []
  }

  return {
    inside: () => depthInside > 0,
    finish(): FlowItem[] {
      flush()
      return items
    },
    open(element: Element, held: boolean): void {
      if (element.name === 'br') breakLine()
      else if (element.name === 'hr' || isBlock(element)) flush()
      if (held) depthInside++
      contexts.push(contextOf(element, current()))
      if (isBlock(element)) line = lineIn(current())
      if (element.name === 'li') line.text += listLabel(element)
    },
    close(element: Element, held: boolean): void {
      if (isBlock(element)) flush()
      contexts.pop()
      if (held) depthInside--
      if (isBlock(element)) line = lineIn(current())
    },
    text(data: string): void {
      const pieces = current().preformatted ? data.split(/\r\n?|\n/) : [data]
      pieces.forEach((piece, index) => {
        if (index > 0) breakLine()
        line.text += piece
        const letters = piece.replace(/\s/g, '').length
        if (current().bold) line.bold += letters
        else line.plain += letters
      })
    },
    table(element: Element): void {
      items.push({ type: 'table', rows: gridOf(element) })
    },
    aside(text: string, kind: 'hidden' | 'chrome'): false {
      if (text.trim() !== '') items.push({ type: 'aside', text, kind })
      return false
    },
  }
}

function lineIn(context: Context): Line {
  return { text: '', bold: 0, plain: 0, context }
}

/** The line as a browser shows it: blanks of the source are no indent, wide and fixed ones are. */
function asShown({ text, context }: Line): string {
  return context.preformatted ? text : text.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ /, '')
}

/** Some of the lines as one. */
function merged(lines: Line[], group: number[]): Line {
  const parts = group.flatMap((at) => lines[at] ?? [])
  const sum = (key: 'bold' | 'plain') => parts.reduce((total, part) => total + part[key], 0)
  const context = parts[0]?.context ?? outermost
  return { text: joinWrapped(parts.map(({ text }) => text)), bold: sum('bold'), plain: sum('plain'), context }
}

function blockOf(text: string, { bold, plain, context }: Line): FlowItem {
  const isHeading = context.level !== undefined && readsAsHeading(text)
  return {
    type: 'block',
    block: {
      kind: isHeading ? 'heading' : 'paragraph',
      text,
      level: isHeading ? context.level : undefined,
      centered: context.centered || undefined,
      bold: (bold > 0 && plain === 0) || undefined,
    },
  }
}

function contextOf(element: Element, outer: Context): Context {
  const level = /^h([1-6])$/.exec(element.name)?.[1]
  const style = styleOf(element)
  const align = style.get('text-align') ?? element.attribs.align?.toLowerCase()
  const weight = style.get('font-weight')
  return {
    centered: align === undefined ? outer.centered || element.name === 'center' : align.startsWith('center'),
    bold:
      weight === undefined
        ? outer.bold || /^(?:b|strong|h[1-6]|th)$/.test(element.name)
        : /bold|[6-9]00/.test(weight),
    level: level === undefined ? outer.level : Number(level),
    preformatted:
      element.name === 'pre' || /^pre/.test(style.get('white-space') ?? (outer.preformatted ? 'pre' : '')),
  }
}

/** Navigation and the like within an article: named so, and no sentence in it. */
function isChromePart(element: Element): boolean {
  if (/^(?:nav|footer|aside)$/.test(element.name)) return true
  if (!chromeNames.test(`${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`)) return false
  return !/[。；]/.test(textOf(element))
}

function ancestorsOf(nodes: Set<AnyNode>): Set<AnyNode> {
  const found = new Set<AnyNode>()
  for (const node of nodes) for (let up = node.parent; up && !found.has(up); up = up.parent) found.add(up)
  return found
}
