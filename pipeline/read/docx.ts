/** DOCX → ReportDocument: the body through mammoth, and what mammoth loses read from the package itself. */
import { type DocumentBuilder, documentBuilder } from './builder.js'
import { readBody } from './docx/body.js'
import { flowOf } from './docx/flow.js'
import { readNumbering } from './docx/numbering.js'
import { type DocxPackage, openPackage } from './docx/package.js'
import { type Prepared, prepare } from './docx/prepare.js'
import { readStyles } from './docx/styles.js'
import { childrenOf, descendants, runText, valueAt, type XmlElement } from './docx/xml.js'
import { appendFlow } from './flow.js'
import type { Reader } from './reader.js'

export const docxReader: Reader = {
  format: 'docx',
  async read(bytes, options) {
    const builder = documentBuilder('docx', options)
    const source = openPackage(bytes, options.maxBytes)
    const context = {
      styles: readStyles(source.part('styles')),
      numbering: readNumbering(source.part('numbering')),
    }
    const prepared: Prepared = { facts: [], hidden: [] }
    const parts = {
      document: source.document,
      footnotes: source.part('footnotes'),
      endnotes: source.part('endnotes'),
    }
    for (const root of Object.values(parts)) if (root) prepare(root, context, prepared)
    const { root, unknown } = await readBody(parts)
    appendFlow(builder, flowOf(root, prepared.facts, noteFormats(source)))
    for (const text of prepared.hidden) builder.setAside(text, 'hidden')
    for (const name of new Set(unknown))
      if (descendants(source.document, name).some((element) => runText(element).trim() !== ''))
        builder.warn('element-unknown', name)
    setMarginsAside(builder, source)
    builder.hint({ title: property(source, 'dc:title'), author: property(source, 'dc:creator') })
    return builder.finish()
  },
}

function property({ properties }: DocxPackage, name: string): string | undefined {
  return properties && childrenOf(properties, name).map(runTextOrOwn)[0]
}

function runTextOrOwn(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('')
}

/** 17.11.12, 17.11.4: the last section's word goes before the settings'. */
function noteFormats(source: DocxPackage): { footnote: string; endnote: string } {
  const sections = descendants(source.document, 'w:sectPr')
  const settings = source.part('settings')
  const format = (name: string) =>
    [...sections.reverse(), settings].map((properties) => valueAt(properties, name, 'w:numFmt')).find(Boolean)
  return { footnote: format('w:footnotePr') ?? 'decimal', endnote: format('w:endnotePr') ?? 'lowerRoman' }
}

/** Headers and footers, a watermark in a header by the text of its shape. */
function setMarginsAside(builder: DocumentBuilder, { margins }: DocxPackage): void {
  const seen = new Set<string>()
  for (const { kind, root } of margins) {
    const lines = descendants(root, 'w:p').map((line) => ({ text: runText(line).trim(), kind }))
    const marks = descendants(root, 'v:textpath').map((path) => ({
      text: path.attributes.get('string') ?? '',
      kind: 'watermark' as const,
    }))
    for (const line of [...lines, ...marks]) {
      if (seen.has(`${line.kind} ${line.text}`)) continue
      seen.add(`${line.kind} ${line.text}`)
      builder.setAside(line.text, /^[-—\s]*\d*[-—\s]*$/.test(line.text) ? 'page_number' : line.kind)
    }
  }
}
