/** Plain text and Markdown → ReportDocument: a line a paragraph, `#` marks headings. */
import { documentBuilder } from './builder.js'
import { decodeText } from './charset.js'
import type { Reader } from './reader.js'

export const textReader: Reader = {
  format: 'text',
  async read(bytes, options) {
    const builder = documentBuilder('text', options)
    for (const line of decodeText(bytes).text.split(/\r\n|[\n\r\u2028\u2029]/)) {
      const heading = /^\uFEFF?(#{1,6})\s+(.*?)\s*#*$/.exec(line)
      if (heading?.[1]) builder.append({ kind: 'heading', level: heading[1].length, text: heading[2] ?? '' })
      else builder.append({ kind: 'paragraph', text: line })
    }
    return builder.finish()
  },
}
