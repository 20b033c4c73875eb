// A readable source → its settings and blocks: headings, paragraphs and tables.

/** `level` is 0 for a paragraph, 1–3 for a heading; a table has `rows` instead of `text`. */
export function parse(markdown) {
  const [, front = '', body] = /^(?:---\n([\s\S]*?)\n---\n)?([\s\S]*)$/.exec(markdown)
  const settings = Object.fromEntries(front.split('\n').map((line) => line.split(': ')))
  const blocks = []
  for (const line of body.split(/\n+/).filter(Boolean)) {
    const last = blocks.at(-1)
    const cells =
      line.startsWith('|') &&
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim())
    if (cells && last?.rows) last.rows.push(cells)
    else if (cells) blocks.push({ rows: [cells] })
    else blocks.push(lineBlock(line))
  }
  return { formats: (settings.formats ?? 'html').split(', '), published: settings.published, blocks }
}

function lineBlock(line) {
  const [, marks = '', text] = /^(#{1,3} )?(.*)$/.exec(line)
  return { level: marks.trim().length, text }
}
