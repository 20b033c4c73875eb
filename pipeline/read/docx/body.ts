/** The prepared parts of a package → mammoth's document of them. */
import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { writeXml, type XmlElement } from './xml.js'

/** Elements of mammoth's document, as far as they are used here. */
export type Node = {
  type: string
  children?: Node[]
  /** Of text. */
  value?: string
  /** Of a bookmark. */
  name?: string
  /** Of a break. */
  breakType?: string
  checked?: boolean
  noteType?: string
  noteId?: string
  colSpan?: number
  rowSpan?: number
  isHeader?: boolean
  body?: Node[]
  notes?: { resolve(reference: Node): Node | null }
}
export type Parts = {
  document: XmlElement
  footnotes?: XmlElement | undefined
  endnotes?: XmlElement | undefined
}
export type Body = { root: Node; unknown: string[] }

const relations = (links: [string, string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
    .map(
      ([type, target], at) =>
        `<Relationship Id="r${at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

/** mammoth gets a package of our own making: only the parts it reads, parsed and written again. */
export async function readBody(parts: Parts): Promise<Body> {
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    // Styles are resolved in styles.ts; without the part mammoth stumbles over the style of a table.
    'word/styles.xml': writeXml({ name: 'w:styles', attributes: new Map(), children: [] }),
    'word/document.xml': writeXml(parts.document),
  }
  if (parts.footnotes) files['word/footnotes.xml'] = writeXml(parts.footnotes)
  if (parts.endnotes) files['word/endnotes.xml'] = writeXml(parts.endnotes)
  const zipped = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    { level: 0 },
  )
  const roots: Node[] = []
  const result = await mammoth.convertToHtml(
    { buffer: Buffer.from(zipped) },
    {
      // Only the document is wanted, not HTML: styles, levels and centring are lost in that.
      transformDocument: (document: Node) => {
        roots.push(document)
        return { ...document, children: [] }
      },
      // Parsed anew for every document, a tenth of the time, and of no use without children.
      includeDefaultStyleMap: false,
    },
  )
  const unknown = result.messages.flatMap(
    ({ message }) => /unrecognised element .*?: (w:\w+)/.exec(message)?.[1] ?? [],
  )
  return { root: roots[0] ?? { type: 'document' }, unknown }
}
