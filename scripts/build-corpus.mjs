// Makes the files of corpus/reports from the readable sources in corpus/sources: HTML, DOCX and PDF of each
// report, HTML of each notice. The PDF needs Chromium and Noto CJK fonts (Debian: chromium fonts-noto-cjk);
// without them the committed PDF stays. Run: node scripts/build-corpus.mjs
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { AlignmentType, Document, HeadingLevel, Packer, Paragraph } from 'docx'

const corpus = path.join(import.meta.dirname, '../corpus')
const docxLevels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3]
const style = `@page { size: A4; margin: 28mm 26mm }
body { font: 12pt/1.8 "Noto Serif CJK SC", serif }
h1 { text-align: center; font-size: 20pt } p { text-indent: 2em; margin: 0 }`

for (const name of readdirSync(path.join(corpus, 'sources')).filter((file) => file.endsWith('.md'))) {
  const stem = path.join(corpus, 'reports', path.basename(name, '.md'))
  const blocks = parse(readFileSync(path.join(corpus, 'sources', name), 'utf8'))
  writeFileSync(`${stem}.html`, toHtml(blocks))
  if (name.includes('notice')) continue
  writeFileSync(`${stem}.docx`, await Packer.toBuffer(toDocx(blocks)))
  writePdf(blocks, `${stem}.pdf`)
}

/** `level` is 0 for a paragraph, 1–3 for a heading. */
function parse(markdown) {
  return markdown
    .split(/\n+/)
    .filter(Boolean)
    .map((line) => {
      const [, marks = '', text] = /^(#{1,3} )?(.*)$/.exec(line)
      return { level: marks.trim().length, text }
    })
}

function toHtml(blocks) {
  const body = blocks.map(({ level, text }) => (level ? `<h${level}>${text}</h${level}>` : `<p>${text}</p>`))
  const [{ text: title }] = blocks
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head>
<body>
${body.join('\n')}
</body>
</html>
`
}

function toDocx(blocks) {
  const children = blocks.map(({ level, text }) =>
    level
      ? new Paragraph({
          text,
          heading: docxLevels[level - 1],
          ...(level === 1 && { alignment: AlignmentType.CENTER }),
        })
      : new Paragraph({ text }),
  )
  return new Document({ sections: [{ children }] })
}

function writePdf(blocks, file) {
  const folder = mkdtempSync(path.join(tmpdir(), 'corpus-'))
  const page = path.join(folder, 'page.html')
  writeFileSync(page, toHtml(blocks))
  try {
    execFileSync('chromium', [
      '--headless',
      '--no-sandbox',
      '--no-pdf-header-footer',
      `--print-to-pdf=${file}`,
      `file://${page}`,
    ])
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
    process.stderr.write(`chromium is not installed: ${path.basename(file)} stays as it is\n`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
