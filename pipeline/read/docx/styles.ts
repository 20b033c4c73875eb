/** styles.xml → what a style means for the text: its name, level, numbering, looks, each through its ancestors. */
import { childAt, childrenOf, switchAt, valueAt, type XmlElement } from './xml.js'

export type Style = {
  /** In lower case; Word writes English names whatever its language. */
  name: string
  /** From 1, as heading styles and outline levels state it. */
  level?: number | undefined
  numId?: string | undefined
  ilvl?: number | undefined
  centered?: boolean | undefined
  bold?: boolean | undefined
  hidden?: boolean | undefined
  /** Half points. */
  size?: number | undefined
}
export type Styles = {
  /** An unknown id gives the default style. */
  of(id: string | undefined): Style
  /** Half points. */
  bodySize: number
}

/** 17.7.5.1: without defaults a run is ten points high. */
const defaultSize = 20
/** Chains of `basedOn` are short; a circle is none. */
const longestChain = 20

export function readStyles(root: XmlElement | undefined): Styles {
  const elements = childrenOf(root, 'w:style')
  const byId = new Map(elements.map((element) => [element.attributes.get('w:styleId') ?? '', element]))
  const byDefault = elements.find(
    (element) =>
      element.attributes.get('w:type') === 'paragraph' && element.attributes.get('w:default') === '1',
  )
  const known = new Map<string | undefined, Style>()
  const of = (id: string | undefined): Style => {
    const before = known.get(id)
    if (before) return before
    const style = resolve(byId.get(id ?? '') ?? byDefault, byId)
    known.set(id, style)
    return style
  }
  const stated = Number(valueAt(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:sz'))
  return { of, bodySize: of(undefined).size ?? (stated || defaultSize) }
}

function resolve(element: XmlElement | undefined, byId: Map<string, XmlElement>): Style {
  const style: Style = { name: (valueAt(element, 'w:name') ?? '').toLowerCase() }
  let at = element
  for (let step = 0; at && step < longestChain; step++) {
    const own = ownOf(at)
    style.level ??= own.level
    style.numId ??= own.numId
    style.ilvl ??= own.ilvl
    style.centered ??= own.centered
    style.bold ??= own.bold
    style.hidden ??= own.hidden
    style.size ??= own.size
    at = byId.get(valueAt(at, 'w:basedOn') ?? '')
  }
  return style
}

function ownOf(element: XmlElement): Style {
  const name = (valueAt(element, 'w:name') ?? '').toLowerCase()
  const paragraph = childAt(element, 'w:pPr')
  const run = childAt(element, 'w:rPr')
  const named = /^(?:heading|标题) ?(\d)$/.exec(name)?.[1] ?? (name === 'title' ? '1' : undefined)
  const ilvl = valueAt(paragraph, 'w:numPr', 'w:ilvl')
  return {
    name,
    level: levelOf(paragraph) ?? (named === undefined ? undefined : Number(named)),
    numId: valueAt(paragraph, 'w:numPr', 'w:numId'),
    ilvl: ilvl === undefined ? undefined : Number(ilvl),
    centered: centeredOf(paragraph),
    bold: switchAt(run, 'w:b'),
    hidden: switchAt(run, 'w:vanish'),
    size: Number(valueAt(run, 'w:sz')) || undefined,
  }
}

/** 17.3.1.20: outline levels count from 0, 9 is body text. */
export function levelOf(properties: XmlElement | undefined): number | undefined {
  const outline = valueAt(properties, 'w:outlineLvl')
  return outline === undefined || Number(outline) > 8 ? undefined : Number(outline) + 1
}

export function centeredOf(properties: XmlElement | undefined): boolean | undefined {
  const aligned = valueAt(properties, 'w:jc')
  return aligned === undefined ? undefined : aligned === 'center'
}
