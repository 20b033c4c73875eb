// The sources of the sample corpus → any number of documents of different places and figures, in three formats.
// Run: tsx scripts/make-varied-corpus.mjs FOLDER FROM TO
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { seeded } from '../schemas/seeded.ts'
import { writePdf } from '../test/support/pdf-writer.ts'
import { onePage } from '../test/support/typeset.ts'
import { toDocx } from './corpus/docx.mjs'
import { toHtml } from './corpus/html.mjs'
import { parse } from './corpus/source.mjs'

const sources = path.join(import.meta.dirname, '../corpus/sources')
const makers = { html: toHtml, docx: toDocx, pdf: toPdf }
const rowsOfPage = 32
const columns = 34
const first = '东西南北中上下前后左右高平长安和永新大小'
const second = '山川河湖溪岭原塘桥林泉沙石梁坪湾浦港台关'

/** Writes documents number `from` up to, not including, `to`; the same number always gives the same document. */
async function writeVariedCorpus(folder, from, to) {
  mkdirSync(folder, { recursive: true })
  const texts = readdirSync(sources).map((name) => readFileSync(path.join(sources, name), 'utf8'))
  const formats = Object.entries(makers)
  for (let n = from; n < to; n++) {
    const [format, make] = formats[n % formats.length] ?? ['html', toHtml]
    const text = texts[Math.floor(n / formats.length) % texts.length] ?? ''
    const name = `${String(n).padStart(6, '0')}.${format}`
    writeFileSync(path.join(folder, name), await make(parse(varied(text, n))))
  }
}

/** Another place, and other figures of as many digits; years, days and numbers of items stay. */
function varied(text, n) {
  const random = seeded(n + 1)
  const place = `${first[n % first.length]}${second[Math.floor(n / first.length) % second.length]}`
  const further = n < first.length * second.length ? '' : (first[Math.floor(n / 400) % first.length] ?? '')
  return text
    .replaceAll(/白石|青川|云岭/g, `${further}${place}`)
    .replaceAll(/(?<![\d.])(\d+)(?![\d年月日．]|\.\s)/g, (digits) => other(digits, random))
}

function other(digits, random) {
  return [...digits].map((digit) => (digit === '0' ? digit : String(1 + Math.floor(random() * 9)))).join('')
}

function toPdf({ blocks }) {
  const paragraphs = blocks.flatMap(({ text, rows }) => (rows ? rows.map((row) => row.join('　')) : [text]))
  const pages = []
  for (let rest = paragraphs; rest.length > 0; ) {
    const fits = fitting(rest)
    pages.push(onePage(rest.slice(0, fits), { columns, rows: 3 * rowsOfPage }))
    rest = rest.slice(fits)
  }
  return writePdf(pages)
}

/** How many of the paragraphs fill a page; at least one. */
function fitting(paragraphs) {
  let rows = 0
  const over = paragraphs.findIndex((text) => {
    rows += Math.ceil((text.length + 2) / columns)
    return rows > rowsOfPage
  })
  return over < 0 ? paragraphs.length : Math.max(over, 1)
}

const [folder = '', from = '0', to = '30'] = process.argv.slice(2)
await writeVariedCorpus(folder, Number(from), Number(to))
