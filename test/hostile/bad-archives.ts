/** DOCX packages and other archives made to hurt what unpacks them. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { docxOf, paragraph } from '../support/docx.js'
import type { BadFile, Fate } from './bad-files.js'

const sample = path.resolve(import.meta.dirname, '../../corpus/reports/baishi-2023-work-report.docx')
const line = '全县新增城镇就业1.2万人。'
const body = paragraph(line)
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const documentOf = (inner: string, before = '') => ({
  'word/document.xml': `<?xml version="1.0"?>${before}<w:document ${word}><w:body>${inner}</w:body></w:document>`,
})

export function badArchives(): BadFile[] {
  const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')
  const made: [string, Uint8Array, readonly Fate[]][] = [
    ['named.pdf', readFileSync(sample), ['read']],
    ['bomb.docx', docxOf('', {}, documentOf(`<w:p>${' '.repeat(200_000_000)}</w:p>`)), ['limit-size']],
    ['bomb-elements.docx', docxOf('', {}, documentOf('<w:p/>'.repeat(4_000_000))), ['limit-size']],
    ['bomb-beside.docx', docxOf(body, {}, { 'word/media/image1.png': '0'.repeat(200_000_000) }), ['read']],
    ['dots.docx', docxOf(body, {}, { '../../evil.xml': 'x' }), ['docx-hostile']],
    ['absolute.docx', docxOf(body, {}, { '/etc/evil.xml': 'x' }), ['docx-hostile']],
    ['backslash.docx', docxOf(body, {}, { '..\\evil.xml': 'x' }), ['docx-hostile']],
    [
      'laughs.docx',
      docxOf('', {}, documentOf(paragraph('&l9;'), `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>`)),
      ['docx-hostile'],
    ],
    [
      'external.docx',
      docxOf('', {}, documentOf(paragraph('&e;'), '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>')),
      ['docx-hostile'],
    ],
    [
      'external-dtd.docx',
      docxOf('', {}, documentOf(body, '<!DOCTYPE x SYSTEM "http://192.0.2.1/x.dtd">')),
      ['docx-hostile'],
    ],
    ['entity.docx', docxOf('', {}, documentOf(paragraph('&undefined;'))), ['docx-damaged']],
    ['nested.docx', docxOf('', {}, documentOf('<w:tbl><w:tr><w:tc>'.repeat(10_000))), ['limit-nesting']],
    ['style-loop.docx', docxOf(paragraph(line, '<w:pStyle w:val="a"/>'), { styles: styleLoop }), ['read']],
    ['no-document.docx', zip({ '[Content_Types].xml': '<Types/>' }), ['docx-damaged']],
    ['target-out.docx', docxOf(body, {}, { '_rels/.rels': outward }), ['docx-damaged']],
    ['not-xml.docx', docxOf('', {}, { 'word/document.xml': 'plain words' }), ['docx-damaged']],
    ['surrogate.docx', docxOf(paragraph(`${line}&#xD800;`)), ['docx-damaged']],
    ['bidi.docx', docxOf(paragraph(`\u202E${line}\u202C`)), ['read']],
    ['plain.zip', zip({ 'a.txt': line }), ['skipped']],
    ['plain.docx', zip({ 'a.txt': line }), ['skipped']],
    ['legacy.doc', ole('WordDocument'), ['format-legacy-word']],
    ['password.docx', ole('EncryptedPackage'), ['docx-encrypted']],
  ]
  return made.map(([name, bytes, fates]) => ({ name, bytes, fates }))
}

const styleLoop = ['a', 'b']
  .map((id, n) => `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${'ba'[n]}"/></w:style>`)
  .join('')
const outward =
  '<Relationships><Relationship Id="d" Type="x/officeDocument" Target="../../../etc/passwd"/></Relationships>'

function zip(files: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

/** As much of an OLE file as tells what made it. */
function ole(stream: string): Uint8Array {
  const bytes = Buffer.alloc(2048)
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes)
  bytes.write(`${stream}\0`, 1024, 'utf16le')
  return bytes
}
