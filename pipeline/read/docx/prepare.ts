/**
 * A tree of WordprocessingML → the same tree as mammoth reads it without loss, and facts about its paragraphs.
 *
 * mammoth assembles the body: runs, symbols, fields, tracked changes, merged cells, notes. It loses or doubles
 * what is mended here: numbering labels, tables of contents, hidden text, text boxes and their fallbacks, simple
 * fields, formulas, left out first cells of a row. Every paragraph carries the number of its facts in a bookmark.
 */
import { inContents, trackFields } from './contents.js'
import type { Numbering } from './numbering.js'
import { centeredOf, levelOf, type Style, type Styles } from './styles.js'
import {
  childAt,
  childrenOf,
  descendants,
  isElement,
  runText,
  switchAt,
  valueAt,
  type XmlElement,
  type XmlNode,
} from './xml.js'

export type ParagraphFacts = {
  label: string
  level: number | undefined
  centered: boolean
  bold: boolean
  /** Half points, of most of its characters. */
  size: number
  contents: boolean
}
export type Prepared = { facts: ParagraphFacts[]; hidden: string[] }
export type Context = { styles: Styles; numbering: Numbering }

export const factsBookmark = 'taizhang-'

/** Changes the tree in place, and adds to `prepared`, which the parts of a package share. */
export function prepare(root: XmlElement, context: Context, prepared: Prepared): void {
  flatten(root)
  const fields = trackFields()
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:p') {
      removeHidden(element, context.styles, prepared.hidden)
      const contents = fields.visit(element) || inContents(element, context.styles)
      prepared.facts.push(factsOf(element, context, contents))
      element.children.push(bookmark(prepared.facts.length - 1))
      return
    }
    if (element.name === 'w:tr') padRow(element)
    const listed = isContentsList(element)
    const first = prepared.facts.length
    for (const child of childrenOf(element)) visit(child)
    if (listed) for (const facts of prepared.facts.slice(first)) facts.contents = true
  }
  visit(root)
}

function bookmark(at: number): XmlElement {
  const attributes = new Map([
    ['w:id', String(1_000_000 + at)],
    ['w:name', `${factsBookmark}${at}`],
  ])
  return { name: 'w:bookmarkStart', attributes, children: [] }
}

/** A content control that holds a table of contents says so (17.5.2.12). */
function isContentsList(element: XmlElement): boolean {
  const gallery = valueAt(element, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery')
  return element.name === 'w:sdt' && /^table of contents$/i.test(gallery ?? '')
}

function factsOf(paragraph: XmlElement, context: Context, contents: boolean): ParagraphFacts {
  const properties = childAt(paragraph, 'w:pPr')
  const styleId = valueAt(properties, 'w:pStyle')
  const style = context.styles.of(styleId)
  const runs = descendants(paragraph, 'w:r').map((run) => looksOf(run, style, context.styles))
  const written = runs.filter(({ letters }) => letters > 0)
  const largest = written.toSorted((a, b) => b.letters - a.letters)[0]
  return {
    label: contents ? '' : labelOf(properties, styleId, style, context.numbering),
    level:
      levelOf(properties) ?? (valueAt(properties, 'w:outlineLvl') === undefined ? style.level : undefined),
    centered: centeredOf(properties) ?? style.centered ?? false,
    bold: written.length > 0 && written.every(({ bold }) => bold),
    size: largest?.size ?? context.styles.bodySize,
    contents,
  }
}

function looksOf(
  run: XmlElement,
  paragraph: Style,
  styles: Styles,
): { letters: number; bold: boolean; size: number } {
  const properties = childAt(run, 'w:rPr')
  const id = valueAt(properties, 'w:rStyle')
  const style = id === undefined ? undefined : styles.of(id)
  return {
    letters: runText(run).replace(/\s/g, '').length,
    bold: switchAt(properties, 'w:b') ?? style?.bold ?? paragraph.bold ?? false,
    size: Number(valueAt(properties, 'w:sz')) || (style?.size ?? paragraph.size ?? styles.bodySize),
  }
}

/** 17.3.1.19: direct numbering goes before the style's; number 0 takes it away; a deleted paragraph has none. */
function labelOf(
  properties: XmlElement | undefined,
  styleId: string | undefined,
  style: Style,
  numbering: Numbering,
): string {
  if (childAt(properties, 'w:rPr', 'w:del')) return ''
  const direct = childAt(properties, 'w:numPr')
  const numId = valueAt(direct, 'w:numId') ?? style.numId
  if (numId === undefined || numId === '0') return ''
  const stated = valueAt(direct, 'w:ilvl')
  const tied = styleId === undefined ? undefined : numbering.levelOfStyle(numId, styleId)
  return numbering.label(numId, stated === undefined ? (tied ?? style.ilvl ?? 0) : Number(stated))
}

/** Takes runs that Word does not show out of the paragraph. */
function removeHidden(paragraph: XmlElement, styles: Styles, hidden: string[]): void {
  const style = styles.of(valueAt(paragraph, 'w:pPr', 'w:pStyle'))
  const keep = (element: XmlElement): void => {
    element.children = element.children.filter((child) => {
      if (!isElement(child)) return true
      if (child.name !== 'w:r') {
        keep(child)
        return true
      }
      const properties = childAt(child, 'w:rPr')
      const run = valueAt(properties, 'w:rStyle')
      const vanished =
        switchAt(properties, 'w:vanish') ??
        (run === undefined ? undefined : styles.of(run).hidden) ??
        style.hidden
      if (vanished) hidden.push(runText(child))
      return !vanished
    })
  }
  keep(paragraph)
}

/** A row may begin or end some columns in (17.4.15, 17.4.14); empty cells keep its columns in place. */
function padRow(row: XmlElement): void {
  const properties = childAt(row, 'w:trPr')
  const before = Number(valueAt(properties, 'w:gridBefore') ?? 0)
  if (before <= 0) return
  const span: XmlElement = {
    name: 'w:gridSpan',
    attributes: new Map([['w:val', String(before)]]),
    children: [],
  }
  const cell: XmlElement = {
    name: 'w:tc',
    attributes: new Map(),
    children: [
      { name: 'w:tcPr', attributes: new Map(), children: [span] },
      { name: 'w:p', attributes: new Map(), children: [] },
    ],
  }
  const first = row.children.findIndex((child) => isElement(child) && child.name === 'w:tc')
  row.children.splice(Math.max(0, first), 0, cell)
}

/** Elements that only wrap what they hold. */
const wrappers = new Set([
  'w:hyperlink',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:rubyBase',
  'w:smartTag',
  'w:customXml',
])
/** Elements without text of their own. Their text boxes are taken out of them before. */
const pictures = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent'])
const dropped = new Set([
  'w:rt',
  'w:rubyPr',
  'w:pPrChange',
  'w:rPrChange',
  'w:permStart',
  'w:permEnd',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentReference',
])

/** Unwraps what mammoth does not look into, and sets text boxes as paragraphs after the one they hang on. */
function flatten(element: XmlElement): void {
  element.children = element.children.flatMap((child): XmlNode[] => {
    if (!isElement(child)) return [child]
    if (dropped.has(child.name)) return []
    if (child.name === 'm:oMath' || child.name === 'm:oMathPara') return [textRun(formulaText(child))]
    if (child.name === 'mc:AlternateContent' && element.name !== 'w:p' && element.name !== 'w:r')
      return boxes(child)
    flatten(child)
    if (child.name === 'w:p') return [child, ...takeBoxes(child)]
    if (child.name === 'w:ruby')
      return child.children.flatMap((part) => (isElement(part) ? part.children : []))
    if (child.name === 'w:cr') return [{ ...child, name: 'w:br' }]
    if (child.name === 'w:ptab') return [{ ...child, name: 'w:tab' }]
    return wrappers.has(child.name)
      ? child.children.filter((part) => !isElement(part) || !/Pr$/.test(part.name))
      : [child]
  })
}

/** Removes the pictures of a paragraph and returns the blocks of the text boxes that stood in them. */
function takeBoxes(paragraph: XmlElement): XmlNode[] {
  const found: XmlNode[] = []
  const take = (element: XmlElement): void => {
    element.children = element.children.filter((child) => {
      if (!isElement(child)) return true
      if (pictures.has(child.name)) {
        found.push(...boxes(child))
        return false
      }
      if (child.name !== 'w:p') take(child)
      return true
    })
  }
  take(paragraph)
  return found
}

/** Blocks of text boxes below, of one alternative only: both print the same (ECMA-376 part 3). */
function boxes(element: XmlElement): XmlNode[] {
  if (element.name === 'mc:AlternateContent')
    return (
      childrenOf(element)
        .map(boxes)
        .find((blocks) => blocks.length > 0) ?? []
    )
  if (element.name === 'w:txbxContent') return element.children
  return childrenOf(element).flatMap(boxes)
}

function textRun(text: string): XmlElement {
  const content: XmlElement = {
    name: 'w:t',
    attributes: new Map([['xml:space', 'preserve']]),
    children: [text],
  }
  return { name: 'w:r', attributes: new Map(), children: [content] }
}

/** A formula as one line: its characters in order, a fraction with a stroke. */
function formulaText(element: XmlElement): string {
  if (element.name === 'm:f') return `${part(element, 'm:num')}/${part(element, 'm:den')}`
  if (element.name === 'm:t') return element.children.filter((child) => !isElement(child)).join('')
  return childrenOf(element).map(formulaText).join('')
}

function part(element: XmlElement, name: string): string {
  const found = childAt(element, name)
  return found ? formulaText(found) : ''
}
