/** The bytes of a DOCX → its parts as trees, found by their relations, within limits. */
import { TaizhangError } from '../../../schemas/errors.js'
import { inflateEntry, type ZipEntry, zipEntries } from '../zip.js'
import { childrenOf, parseXml, type XmlElement } from './xml.js'

export type DocxPackage = {
  document: XmlElement
  /** The one part of a type that the document refers to. */
  part(type: 'styles' | 'numbering' | 'footnotes' | 'endnotes' | 'settings'): XmlElement | undefined
  /** Headers and footers in the order in which the document refers to them. */
  margins: { kind: 'header' | 'footer'; root: XmlElement }[]
  properties: XmlElement | undefined
}

/** What a package may unpack to: the text of the longest report with its tables is a hundredth of it. */
const defaultLimit = 100 * 1024 * 1024

/** @throws TaizhangError `docx-*`, `limit-*` */
export function openPackage(bytes: Uint8Array, limit = defaultLimit): DocxPackage {
  const entries = zipEntries(bytes)
  if (!entries) throw new TaizhangError('docx-damaged')
  checkNames(entries)
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  let left = limit
  const read = (name: string): XmlElement | undefined => {
    const entry = byName.get(name)
    if (!entry) return undefined
    const content = inflateEntry(entry, left)
    left -= content.length
    return parseXml(content, name)
  }
  const main = targetsOf(read('_rels/.rels'), '')
  const path = main.find(({ type }) => type === 'officeDocument')?.path ?? 'word/document.xml'
  const document = read(path)
  if (!document) throw new TaizhangError('docx-damaged', `${path} is missing`)
  const related = targetsOf(read(relationsOf(path)), folderOf(path))
  const find = (type: string) => related.filter((relation) => relation.type === type)
  return {
    document,
    part: (type) => find(type).map((relation) => read(relation.path))[0],
    margins: (['header', 'footer'] as const).flatMap((kind) =>
      find(kind).flatMap((relation) => {
        const root = read(relation.path)
        return root ? [{ kind, root }] : []
      }),
    ),
    properties: read(main.find(({ type }) => type === 'core-properties')?.path ?? 'docProps/core.xml'),
  }
}

/** Names that lead out of the package, or stand twice, are made to deceive what unpacks it. */
function checkNames(entries: ZipEntry[]): void {
  const seen = new Set<string>()
  for (const { name } of entries) {
    if (/(?:^|\/)\.\.(?:\/|$)|^\/|^[A-Za-z]:|\0/.test(name)) throw new TaizhangError('docx-hostile', name)
    if (seen.has(name)) throw new TaizhangError('docx-hostile', `${name} stands twice`)
    seen.add(name)
  }
}

/** Internal relations with the last word of their type and the part they lead to. */
function targetsOf(relations: XmlElement | undefined, folder: string): { type: string; path: string }[] {
  return childrenOf(relations)
    .filter((relation) => relation.attributes.get('TargetMode') !== 'External')
    .map((relation) => {
      const target = relation.attributes.get('Target') ?? ''
      const path = target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`
      return { type: relation.attributes.get('Type')?.split('/').at(-1) ?? '', path }
    })
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

function relationsOf(path: string): string {
  return `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`
}
