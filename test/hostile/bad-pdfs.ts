/** PDF files with loops, lies and locks. */
import { PdfPage, writePdf } from '../support/pdf-writer.js'
import type { BadFile, Fate } from './bad-files.js'

const catalog = '<< /Type /Catalog /Pages 2 0 R >>'
const text = 'BT /F 12 Tf 50 700 Td (Hello) Tj ET'
const pageOf = (parent: number, contents: string) =>
  `<< /Type /Page /Parent ${parent} 0 R /MediaBox [0 0 595 842] /Contents ${contents} /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>`
const stream = (body: string, length: number | string = body.length, more = '') =>
  `<< /Length ${length} ${more} >>\nstream\n${body}\nendstream`

export function badPdfs(): BadFile[] {
  const good = () => writePdf([new PdfPage().text(60, 80, '全县新增城镇就业1.2万人。')])
  const tree = (kids: string, count: number) => `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`
  const one = tree('3 0 R', 1)
  const made: [string, Uint8Array, readonly Fate[]][] = [
    ['kids-cycle.pdf', pdf([catalog, tree('2 0 R', 1)]), ['pdf-damaged']],
    [
      'kids-cycle-long.pdf',
      pdf([catalog, tree('3 0 R 3 0 R', 1000), tree('2 0 R 2 0 R', 500)]),
      ['pdf-damaged'],
    ],
    ['parent-cycle.pdf', pdf([catalog, one, pageOf(3, '4 0 R'), stream(text)]), ['read']],
    ['prev-cycle.pdf', pdf([catalog, one, pageOf(2, '4 0 R'), stream(text)], '/Prev 9'), ['read']],
    ['prev-itself.pdf', pdf([catalog, one, pageOf(2, '4 0 R'), stream(text)], '/Prev START'), ['read']],
    // Says 100,000 and has one, which is read.
    ['pages-100000.pdf', pdf([catalog, tree('3 0 R', 100_000), pageOf(2, '4 0 R'), stream(text)]), ['read']],
    [
      'pages-negative.pdf',
      pdf([catalog, tree('3 0 R', -5), pageOf(2, '4 0 R'), stream(text)]),
      ['text-missing'],
    ],
    [
      'pages-real.pdf',
      pdf([catalog, tree(kids(100_000), 100_000), pageOf(2, '4 0 R'), stream(text)]),
      ['limit-pages'],
    ],
    ['length-long.pdf', pdf([catalog, one, pageOf(2, '4 0 R'), stream(text, 999_999_999)]), ['read']],
    ['length-negative.pdf', pdf([catalog, one, pageOf(2, '4 0 R'), stream(text, -1)]), ['read']],
    ['length-itself.pdf', pdf([catalog, one, pageOf(2, '4 0 R'), stream(text, '4 0 R')]), ['read']],
    ['contents-cycle.pdf', pdf([catalog, one, pageOf(2, '4 0 R'), '[4 0 R 4 0 R]']), ['text-missing']],
    [
      'form-cycle.pdf',
      pdf([
        catalog,
        one,
        pageOf(2, '5 0 R').replace('/Font', '/XObject << /X 4 0 R >> /Font'),
        form,
        stream('/X Do'),
      ]),
      ['text-missing'],
    ],
    [
      'filters.pdf',
      pdf([
        catalog,
        one,
        pageOf(2, '4 0 R'),
        stream(text, text.length, `/Filter [${'/ASCIIHexDecode '.repeat(20_000)}]`),
      ]),
      ['text-missing'],
    ],
    [
      'huge-operand.pdf',
      pdf([catalog, one, pageOf(2, '4 0 R'), stream(`${'['.repeat(100_000)} TJ`)]),
      ['text-missing'],
    ],
    ['javascript.pdf', withScript(good()), ['read']],
    ['password.pdf', writePdf([new PdfPage().text(60, 80, '就业')], { encrypted: true }), ['pdf-encrypted']],
    ['header-only.pdf', new TextEncoder().encode('%PDF-1.7\n'), ['pdf-damaged']],
    [
      'html-inside.pdf',
      new TextEncoder().encode('<html><body><p>全县新增城镇就业1.2万人。</p></body></html>'),
      ['read'],
    ],
  ]
  return made.map(([name, bytes, fates]) => ({ name, bytes, fates }))
}

const form = stream(
  '/X Do',
  5,
  '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >>',
)

function kids(count: number): string {
  return '3 0 R '.repeat(count)
}

/** Objects from number 1 with a right table of references; START in the trailer is where that table stands. */
function pdf(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.7\n'
  const rows = objects.map((body, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${body}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const start = file.length
  const size = objects.length + 1
  file += `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}`
  file += `trailer\n<< /Size ${size} /Root 1 0 R ${trailer.replace('START', String(start))} >>\n`
  return new TextEncoder().encode(`${file}startxref\n${start}\n%%EOF\n`)
}

/** An action to run on opening. The table of references is wrong then, and is mended by the reader. */
function withScript(bytes: Uint8Array): Uint8Array {
  const source = Buffer.from(bytes).toString('latin1')
  const action = '/Type /Catalog /OpenAction << /S /JavaScript /JS (while \\(true\\) {}) >>'
  return Buffer.from(source.replace('/Type /Catalog', action), 'latin1')
}
