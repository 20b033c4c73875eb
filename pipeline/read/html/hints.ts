/** What a page says of itself: title, date of publication, address, author. */
import { type AnyNode, type Element, isTag } from 'domhandler'
import type { ReportDocument } from '../../../schemas/document.js'
import { cleanText } from '../clean.js'
import { textOf, traverse } from './dom.js'
import type { Page } from './parse.js'

export type Hints = { [K in keyof ReportDocument['hints']]: string | undefined }

/** Names of meta elements, most telling first; compared in lower case. */
const metaNames = {
  title: ['articletitle', 'og:title', 'twitter:title'],
  published: [
    'pubdate',
    'publishdate',
    'article:published_time',
    'og:release_date',
    'publishtime',
    'date',
    'weibo: article:create_at',
  ],
  url: ['url', 'og:url'],
  author: ['author', 'article:author', 'contentsource'],
}
const dateInLine = /(?:时间|日期|发表于)\s*[:：]?\s*(\d{4})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})/

/** @param heading the title found beside the article, which is nearer to the truth than the page's title */
export function hintsOf(page: Page, source: string, heading: string | undefined): Hints {
  const metas = new Map<string, string>()
  for (const element of page.$('meta').toArray()) {
    const name = (element.attribs.name ?? element.attribs.property ?? '').toLowerCase()
    if (name !== '' && !metas.has(name)) metas.set(name, element.attribs.content ?? '')
  }
  const meta = (names: string[]) => names.map((name) => metas.get(name)?.trim()).find(Boolean)
  const saved = /saved from url=\(\d+\)(\S+)/.exec(source.slice(0, 4096))?.[1]
  const address = [saved, page.$('link[rel="canonical"]').attr('href'), meta(metaNames.url)]
  const author = meta(metaNames.author)
  return {
    title: meta(metaNames.title) || heading || withoutSite(page.$('title').first().text()),
    published: isoDate(meta(metaNames.published)) ?? isoDate(dateInLine.exec(textOf(page.root))?.[0]),
    url: address.find((url) => url !== undefined && /^https?:\/\//.test(url)),
    author: author !== undefined && /\p{L}/u.test(author) ? author : undefined,
  }
}

/** A page's title goes on with the names of column and site: 报告 - 河南 - 区域数据, 报告_孟州市人民政府, 报告--文化--人民网. */
function withoutSite(title: string): string {
  const first = title.split(/\s+[-–—|_]\s+|[_|]|--/)[0] ?? ''
  return cleanText(first).length >= 6 ? first : title
}

function isoDate(text: string | undefined): string | undefined {
  const found = /(\d{4})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})/.exec(text ?? '')
  return found ? `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}` : undefined
}

/**
 * The element that shows the article's title above it: the last heading before the article, or what a site
 * names its title, whose words stand in the page's own title too.
 */
export function titleElement(page: Page, articles: Set<AnyNode>): Element | undefined {
  const named = [
    page.$('title').first().text(),
    page.$('meta[name="ArticleTitle"]').attr('content') ?? '',
  ].map(bare)
  let found: Element | undefined
  traverse(page.root, {
    enter(node) {
      if (articles.has(node)) return false
      if (!isTag(node)) return 'children' in node
      if (node.name === 'head') return false
      if (
        !/^h[1-3]$/.test(node.name) &&
        !/title|activity-name/i.test(`${node.attribs.id} ${node.attribs.class}`)
      )
        return true
      const text = bare(textOf(node))
      if (text.length < 4 || text.length > 100 || !named.some((name) => name.includes(text))) return true
      found ??= node
      return false
    },
  })
  return found
}

function bare(text: string): string {
  return cleanText(text).replaceAll(' ', '')
}
