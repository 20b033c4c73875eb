/** mammoth's document with our facts about its paragraphs → lines, tables and notes in reading order. */
import { type FlowItem, readsAsHeading } from '../flow.js'
import { formatNumber } from '../numerals.js'
import { type GridRow, isDataGrid } from '../table.js'
import type { Node } from './body.js'
import { factsBookmark, type ParagraphFacts } from './prepare.js'

export type NoteFormats = { footnote: string; endnote: string }

const plain: ParagraphFacts = {
  label: '',
  level: undefined,
  centered: false,
  bold: false,
  size: 0,
  contents: false,
}

/** Notes come after the paragraph or table that refers to them, `[1]` in both places. */
export function flowOf(root: Node, facts: ParagraphFacts[], formats: NoteFormats): FlowItem[] {
  const notes = noteCounter(root, formats)
  const bodySize = commonSize(root, facts)

  function blocksOf(nodes: Node[]): FlowItem[] {
    return nodes.flatMap((node) => {
      if (node.type === 'paragraph') return [...linesOf(node), ...notes.take().flatMap(noteItems)]
      if (node.type === 'table') return [...tableOf(node), ...notes.take().flatMap(noteItems)]
      return blocksOf(node.children ?? [])
    })
  }

  function linesOf(paragraph: Node): FlowItem[] {
    const own = factsOf(paragraph, facts)
    const text = textOf(paragraph, notes.mark)
    if (text.trim() === '') return []
    if (own.contents) return [{ type: 'aside', text, kind: 'contents' }]
    return `${own.label}${text}`.split('\n').map((line) => {
      const level = own.level !== undefined && readsAsHeading(line) ? own.level : undefined
      const size = own.size > 0 && bodySize > 0 ? Math.round((own.size / bodySize) * 100) / 100 : 1
      return {
        type: 'block',
        block: {
          kind: level === undefined ? 'paragraph' : 'heading',
          text: line,
          level,
          centered: own.centered || undefined,
          bold: own.bold || undefined,
          size: size === 1 ? undefined : size,
        },
      }
    })
  }

  function tableOf(table: Node): FlowItem[] {
    const rows = rowsOf(table)
    const nested = rows.some((row) =>
      row.children?.some((cell) => cell.children?.some(({ type }) => type === 'table')),
    )
    const grid = rows.map(
      (row): GridRow => ({ header: row.isHeader ?? false, cells: (row.children ?? []).map(cellOf) }),
    )
    if (!nested && isDataGrid(grid)) return [{ type: 'table', rows: grid }]
    notes.take()
    return rows.flatMap((row) => (row.children ?? []).flatMap((cell) => blocksOf(cell.children ?? [])))
  }

  function cellOf(cell: Node) {
    const text = (cell.children ?? []).map((block) => {
      const { label } = factsOf(block, facts)
      return `${label}${textOf(block, notes.mark).replaceAll('\n', ' ')}`
    })
    return { text: text.join(' '), columns: cell.colSpan ?? 1, rows: cell.rowSpan ?? 1 }
  }

  function noteItems({ mark, body }: { mark: string; body: Node[] }): FlowItem[] {
    return body.map((block, index) => ({
      type: 'block',
      block: {
        kind: 'footnote',
        text: `${index === 0 ? `${mark} ` : ''}${textOf(block).replaceAll('\n', ' ')}`,
      },
    }))
  }

  return blocksOf(root.children ?? [])
}

type Mark = (reference: Node) => string

/** Numbers the notes as they are met and keeps their bodies until they are taken. */
function noteCounter(root: Node, formats: NoteFormats) {
  const marks = new Map<string, string>()
  const counts = { footnote: 0, endnote: 0 }
  let waiting: { mark: string; body: Node[] }[] = []
  return {
    mark(reference: Node): string {
      const kind = reference.noteType === 'endnote' ? 'endnote' : 'footnote'
      const key = `${kind} ${reference.noteId}`
      const before = marks.get(key)
      if (before) return before
      const number = formatNumber(formats[kind], ++counts[kind])
      const mark = /^[\w〇一二三四五六七八九十百]+$/.test(number) ? `[${number}]` : number
      marks.set(key, mark)
      waiting.push({ mark, body: root.notes?.resolve(reference)?.body ?? [] })
      return mark
    },
    take() {
      const taken = waiting
      waiting = []
      return taken
    },
  }
}

function rowsOf(table: Node): Node[] {
  return (table.children ?? []).filter(({ type }) => type === 'tableRow')
}

/** Of a merged paragraph the last facts hold: those of the one whose end was not deleted. */
function factsOf(paragraph: Node, facts: ParagraphFacts[]): ParagraphFacts {
  const bookmark = paragraph.children?.findLast(
    ({ type, name }) => type === 'bookmarkStart' && name?.startsWith(factsBookmark),
  )
  return facts[Number(bookmark?.name?.slice(factsBookmark.length))] ?? plain
}

/** Characters of a node; line feeds stand for line breaks. */
function textOf(node: Node, mark: Mark = () => ''): string {
  if (node.type === 'text') return (node.value ?? '').replaceAll('\u2011', '-')
  if (node.type === 'tab') return '\t'
  if (node.type === 'break') return node.breakType === 'line' ? '\n' : ' '
  if (node.type === 'checkbox') return node.checked ? '☑' : '☐'
  if (node.type === 'noteReference') return mark(node)
  const between = node.type === 'table' || node.type === 'tableRow' ? ' ' : ''
  return (node.children ?? []).map((child) => textOf(child, mark)).join(between)
}

/** The size in which most characters of the body stand. */
function commonSize(root: Node, facts: ParagraphFacts[]): number {
  const letters = new Map<number, number>()
  for (const paragraph of (root.children ?? []).filter(({ type }) => type === 'paragraph')) {
    const { size } = factsOf(paragraph, facts)
    letters.set(size, (letters.get(size) ?? 0) + textOf(paragraph).length)
  }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
