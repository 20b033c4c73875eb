/** A made text with its segments marked in it → the document without the marks, and the marks. */
import type { Block, ReportDocument } from '../../../schemas/document.js'
import type { DocumentMeta } from '../../../schemas/meta.js'
import type { Segment } from '../../../schemas/segment.js'

export type MadeReport = { document: ReportDocument; meta: DocumentMeta; expected: string[] }

/**
 * The first line is the meta as JSON. `[role tense years] headings` begins a segment; every other line is a
 * block, one that begins with + goes on with the block above, `#2 ` states a heading level.
 */
export function readMade(marked: string): MadeReport {
  const [head = '{}', ...lines] = marked.trimEnd().split('\n')
  const expected: string[] = []
  const blocks: { text: string; level?: number }[] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    const level = /^#(\d) /.exec(line)?.[1]
    if (/^\[\w+ (?:past|future|neutral)/.test(line)) expected.push(line)
    else if (line.startsWith('+') && last) last.text += line.slice(1)
    else if (level) blocks.push({ text: line.slice(3), level: Number(level) })
    else blocks.push({ text: line })
  }
  return { document: documentOf(blocks), meta: { version: 'full', ...JSON.parse(head) }, expected }
}

export function documentOf(parts: readonly ({ text: string; level?: number } | string)[]): ReportDocument {
  let text = ''
  const blocks: Block[] = []
  for (const part of parts) {
    const { text: words, level } = typeof part === 'string' ? { text: part, level: undefined } : part
    if (text) text += '\n'
    const start = text.length
    text += words
    const kind = level === undefined ? 'paragraph' : 'heading'
    blocks.push({ start, end: text.length, kind, ...(level === undefined ? {} : { level }) })
  }
  return { format: 'text', text, blocks, furniture: [], hints: {}, warnings: [] }
}

export function showSegment({ role, tense, fromYear, toYear, heading }: Segment): string {
  const years = fromYear === undefined ? '' : fromYear === toYear ? ` ${fromYear}` : ` ${fromYear}–${toYear}`
  return `[${role} ${tense}${years}] ${heading.join(' > ')}`.trim()
}
