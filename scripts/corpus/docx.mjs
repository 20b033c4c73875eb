// Blocks → Word files, on wish with headings numbered by Word itself, as many offices set them.
import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx'

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3]
const labels = [/^[一二三四五六七八九十]+、/, /^（[一二三四五六七八九十]+）/]
const outline = {
  reference: 'outline',
  levels: ['%1、', '（%2）'].map((text, level) => ({
    level,
    text,
    format: LevelFormat.CHINESE_COUNTING,
    alignment: AlignmentType.START,
  })),
}

export function toDocx({ blocks }, { numbered = false } = {}) {
  const children = blocks.map((block) => (block.rows ? tableOf(block.rows) : paragraphOf(block, numbered)))
  return Packer.toBuffer(new Document({ numbering: { config: [outline] }, sections: [{ children }] }))
}

function paragraphOf({ level, text }, numbered) {
  if (level === 0) return new Paragraph({ text })
  const label = numbered ? labels[level - 2]?.exec(text)?.[0] : undefined
  return new Paragraph({
    text: label ? text.slice(label.length) : text,
    heading: levels[level - 1],
    ...(level === 1 && { alignment: AlignmentType.CENTER }),
    ...(label && { numbering: { reference: 'outline', level: level - 2 } }),
  })
}

function tableOf(rows) {
  const width = { size: 100, type: WidthType.PERCENTAGE }
  return new Table({
    width,
    rows: rows.map(
      (cells, n) =>
        new TableRow({
          tableHeader: n === 0,
          children: cells.map((text) => new TableCell({ children: [new Paragraph({ text })] })),
        }),
    ),
  })
}
