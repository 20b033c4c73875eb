/** HTML → ReportDocument: the article of the page as headings, paragraphs and table rows, its chrome set aside. */
import { load } from 'cheerio/slim'
import { TaizhangError } from '../../schemas/errors.js'
import { documentBuilder } from './builder.js'
import { decodeText } from './charset.js'
import { cleanText } from './clean.js'
import { appendFlow, type FlowItem } from './flow.js'
import { findArticle } from './html/article.js'
import { depthOf, textOf } from './html/dom.js'
import { hintsOf, titleElement } from './html/hints.js'
import { linesOf } from './html/lines.js'
import type { Reader } from './reader.js'

/** No page made for people comes near it; the libraries that search the page recurse. */
const deepest = 2000

export const htmlReader: Reader = {
  format: 'html',
  async read(bytes, options) {
    const { text, charset, lied } = decodeText(bytes)
    const builder = documentBuilder('html', options)
    if (lied) builder.warn('charset-conflict', `${lied} declared, ${charset} sent`)
    // htmlparser2 rather than parse5: linear on whatever it is given, where parse5 can be made to crawl.
    const page = load(text)
    const root = page.root()[0]
    if (!root || depthOf(root) > deepest)
      throw new TaizhangError('limit-nesting', `more than ${deepest} levels`)
    const body = page('body')[0] ?? root
    const article = findArticle(page, body)
    if (article.system === '') builder.warn('article-uncertain')
    const title = titleElement(page, article.elements)
    const heading = title && cleanText(textOf(title))
    builder.hint(hintsOf(page, text, heading))
    appendFlow(builder, withTitle(linesOf(body, article.elements), heading))
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
