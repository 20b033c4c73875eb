/** XML of a package part ⇄ a plain tree with the usual prefixes, whatever prefixes the writer chose. */
import { SaxesParser } from 'saxes'
import { TaizhangError } from '../../../schemas/errors.js'
import { escapeMarkup } from '../../../schemas/escape-markup.js'

export type XmlElement = {
  /** With its usual prefix: `w:p`. Elements of namespaces that no report needs have the prefix `x`. */
  name: string
  attributes: Map<string, string>
  children: XmlNode[]
}
export type XmlNode = XmlElement | string

/** Transitional and Strict namespaces (ECMA-376 parts 1 and 4) by the prefix that everyone uses for them. */
const prefixes: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/XML/1998/namespace': 'xml',
}
const declarations =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'

/** Word nests a table in a cell a few times at most; every level costs stack in what walks the tree. */
const deepest = 200
/** Each costs some 300 bytes of heap; long reports hold a hundred thousand. */
const mostElements = 800_000

/** @throws TaizhangError `docx-hostile` for a DTD, `limit-nesting`, `limit-size`, `docx-damaged` */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const root: XmlElement = { name: '', attributes: new Map(), children: [] }
  const open = [root]
  let count = 0
  parser.on('doctype', () => {
    throw new TaizhangError('docx-hostile', `${part} declares entities`)
  })
  parser.on('opentag', (tag) => {
    const attributes = Object.values(tag.attributes).map((attribute): [string, string] => [
      named(attribute.uri, attribute.local),
      attribute.value,
    ])
    const element = { name: named(tag.uri, tag.local), attributes: new Map(attributes), children: [] }
    if (++count > mostElements) throw new TaizhangError('limit-size', part)
    if (open.length > deepest) throw new TaizhangError('limit-nesting', part)
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => open.at(-1)?.children.push(text))
  parser.on('cdata', (text) => open.at(-1)?.children.push(text))
  parser.on('error', (error) => {
    throw new TaizhangError('docx-damaged', `${part}: ${error.message}`)
  })
  parser.write(decodeXml(bytes)).close()
  const [top] = root.children.filter(isElement)
  if (!top) throw new TaizhangError('docx-damaged', `${part} is empty`)
  return top
}

function named(uri: string, local: string): string {
  return uri === '' ? local : `${prefixes[uri] ?? 'x'}:${local}`
}

/** XML is UTF-8 unless it opens with the mark of UTF-16. */
function decodeXml(bytes: Uint8Array): string {
  const charset =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8'
  return new TextDecoder(charset).decode(bytes)
}

/** The tree as XML again, elements and attributes of WordprocessingML only. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${written(root, ` ${declarations}`)}`
}

function written(element: XmlElement, extra = ''): string {
  const attributes = [...element.attributes]
    .filter(([name]) => /^(?:w|w14|xml):/.test(name))
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
  const children = element.children.map((child) => {
    if (!isElement(child)) return escapeMarkup(child)
    return /^w(?:14)?:/.test(child.name) ? written(child) : ''
  })
  return `<${element.name}${extra}${attributes.join('')}>${children.join('')}</${element.name}>`
}

export function isElement(node: XmlNode | undefined): node is XmlElement {
  return typeof node === 'object'
}

export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? [])
    .filter(isElement)
    .filter((child) => name === undefined || child.name === name)
}

/** The element reached by taking the first child of each name in turn. */
export function childAt(element: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], element)
}

/** `w:val` of a child, as most properties of Word are written. */
export function valueAt(element: XmlElement | undefined, ...names: string[]): string | undefined {
  return childAt(element, ...names)?.attributes.get('w:val')
}

/** A switch such as `w:b`: there and not turned off; undefined where it is not there at all. */
export function switchAt(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = childAt(element, name)
  return found && !/^(?:0|false|off|none)$/.test(found.attributes.get('w:val') ?? '')
}

/** Every element below, in document order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ])
}

/** Characters of the runs below, tabs and breaks as blanks. */
export function runText(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (!isElement(child)) return ''
      if (/^(?:w|m):t$/.test(child.name)) return child.children.filter((text) => !isElement(text)).join('')
      if (/^w:(?:tab|br|cr|p)$/.test(child.name)) return ` ${runText(child)}`
      return /^w:(?:instrText|delText|del|moveFrom)$/.test(child.name) ? '' : runText(child)
    })
    .join('')
}
