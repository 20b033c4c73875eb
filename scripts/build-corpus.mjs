// Makes the files of corpus/reports from the readable sources in corpus/sources, in the formats each names.
// PDF needs Chromium and Noto CJK fonts (Debian: chromium fonts-noto-cjk); without them the committed PDF stays.
// Run: npm run corpus:build [name…]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { toDocx } from './corpus/docx.mjs'
import { toForumPage, toGovernmentPage, toHtml } from './corpus/html.mjs'
import { printPdf, scanPdf } from './corpus/pdf.mjs'
import { parse } from './corpus/source.mjs'

const corpus = path.join(import.meta.dirname, '../corpus')
const makers = {
  html: (source, stem) => writeFileSync(`${stem}.html`, toHtml(source)),
  'html-cms': (source, stem) => writeFileSync(`${stem}.html`, toGovernmentPage(source)),
  'html-forum': (source, stem) => writeFileSync(`${stem}.html`, toForumPage(source)),
  docx: async (source, stem) => writeFileSync(`${stem}.docx`, await toDocx(source)),
  'docx-numbered': async (source, stem) =>
    writeFileSync(`${stem}.docx`, await toDocx(source, { numbered: true })),
  pdf: (source, stem) => told(printPdf(toHtml(source), `${stem}.pdf`), stem),
  'pdf-columns': (source, stem) => told(printPdf(toHtml(source, 'columns'), `${stem}.pdf`), stem),
  'pdf-table': (source, stem) => told(printPdf(toHtml(source, 'table'), `${stem}.pdf`), stem),
  'pdf-scan': (source, stem) => told(scanPdf(toHtml(source), `${stem}.pdf`), stem),
}

function told(made, stem) {
  if (!made) process.stderr.write(`chromium is not installed: ${path.basename(stem)}.pdf stays as it is\n`)
}

const wanted = process.argv.slice(2)
for (const file of readdirSync(path.join(corpus, 'sources')).filter((name) => name.endsWith('.md'))) {
  const name = path.basename(file, '.md')
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const source = parse(readFileSync(path.join(corpus, 'sources', file), 'utf8'))
  for (const format of source.formats) await makers[format](source, path.join(corpus, 'reports', name))
}
