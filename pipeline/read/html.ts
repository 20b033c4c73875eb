/** HTML → ReportDocument: the article of the page as headings, paragraphs and table rows. */
import * as cheerio from 'cheerio'
import { documentBuilder } from './builder.js'
import { decodeText } from './charset.js'
import type { Reader } from './reader.js'

export const htmlReader: Reader = {
  format: 'html',
  async read(bytes, options) {
    const { text, charset, lied } = decodeText(bytes)
    const builder = documentBuilder('html', options)
    if (lied) builder.warn('charset-conflict', `${lied} declared, ${charset} sent`)
    const $ = cheerio.load(text)
    builder.hint({ title: $('title').text() })
    $('script,style,noscript').remove()
    $('br').replaceWith('\n')
    const holder = ['[id^=postmessage_]', '.TRS_Editor', '#js_content', '#zoom', '.article', 'body'].find(
      (s) => $(s).length,
    )
    for (const element of $(holder).first().find('h1,h2,h3,h4,h5,h6,p,div,td').addBack().toArray()) {
      if ($(element).find('p,div,td').length) continue
      const level = /^h([1-6])$/.exec($(element).prop('tagName')?.toLowerCase() ?? '')?.[1]
      for (const line of $(element).text().split('\n'))
        builder.append(
          level ? { kind: 'heading', level: Number(level), text: line } : { kind: 'paragraph', text: line },
        )
    }
    return builder.finish()
  },
}
