/** HTML → ReportDocument: the article of the page as headings, paragraphs and table rows, its chrome set aside. */
import { TaizhangError } from '../../schemas/errors.js'
import { documentBuilder } from './builder.js'
import { decodeText } from './charset.js'
import { cleanText } from './clean.js'
import { appendFlow, type FlowItem } from './flow.js'
import { findArticle } from './html/article.js'
import { textOf } from './html/dom.js'
import { hintsOf, titleElement } from './html/hints.js'
import { linesOf } from './html/lines.js'
import { parsePage } from './html/parse.js'
import type { Reader } from './reader.js'

/** How much of a page may stand around one character of text: scripts, pictures written into the page. */
const bytesPerCharacter = 8

export const htmlReader: Reader = {
  format: 'html',
  async read(bytes, options) {
    const { maxCharacters = Number.POSITIVE_INFINITY } = options
    if (bytes.length > maxCharacters * bytesPerCharacter)
      throw new TaizhangError('limit-size', `more than ${maxCharacters * bytesPerCharacter} bytes of page`)
    const { text, charset, lied } = decodeText(bytes)
    const builder = documentBuilder('html', options)
    if (lied) builder.warn('charset-conflict', `${lied} declared, ${charset} sent`)
    const page = parsePage(text)
    const { body } = page
    const article = findArticle(page, body)
    if (article.system === '') builder.warn('article-uncertain')
    const title = titleElement(page, article.elements)
    const heading = title && cleanText(textOf(title))
    const hints = hintsOf(page, text, heading)
    builder.hint(hints)
    appendFlow(builder, withTitle(linesOf(body, article.elements), heading), hints.title)
    return builder.finish()
  },
}

/** The title belongs to the text where it stands outside the element that holds the article. */
function withTitle(flow: FlowItem[], title: string | undefined): FlowItem[] {
  const texts = flow
    .flatMap((item) => (item.type === 'block' ? [cleanText(item.block.text)] : []))
    .slice(0, 5)
  if (title === undefined || texts.includes(title)) return flow
  return [{ type: 'block', block: { kind: 'heading', level: 1, text: title } }, ...flow]
}
