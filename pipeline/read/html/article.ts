/** A parsed page → the elements that hold its article: known systems by a row each, others by Readability. */
import { Readability } from '@mozilla/readability'
import { type AnyNode, type Element, isTag } from 'domhandler'
import { parseHTML } from 'linkedom'
import { depthOf, textOf, traverse } from './dom.js'
import type { Page } from './parse.js'

/** Where content systems and sites put the article, most particular first. */
const knownArticles: { system: string; selector: string }[] = [
  { system: 'Discuz thread', selector: '[id^="postmessage_"], td.t_f' },
  { system: 'WeChat article', selector: '#js_content' },
  { system: 'gov.cn', selector: '#UCAP-CONTENT, .pages_content' },
  { system: 'TRS', selector: '.TRS_Editor, .TRS_UEDITOR, .trs_editor_view, .trs_paper_default, .trs_web' },
  { system: 'Hanweb and others', selector: '#zoom, #Zoom, #zoomcon, #zoomCon, #fontzoom, #fontZoom' },
  { system: 'VSB', selector: '.v_news_content, [id^="vsb_content"]' },
  { system: 'Webplus', selector: '.wp_articlecontent' },
  { system: 'Founder e-paper', selector: '#ozoom, founder-content' },
  { system: 'people.com.cn', selector: '.rm_txt_con, #rwb_zw, .box_con' },
  { system: 'xinhuanet.com', selector: '#p-detail, #detailContent, #detail' },
  { system: 'chinanews.com', selector: '.left_zw' },
  { system: 'cctv.com', selector: '#content_area' },
  { system: '163.com', selector: '.post_body, .post_text, #endText' },
  { system: 'sina.com.cn', selector: '#artibody, #article_content' },
  { system: 'sohu.com', selector: 'article.article' },
  {
    system: 'government sites',
    selector: '.article-content, #article-content, #articleContent, .articleContent',
  },
  {
    system: 'government sites',
    selector: '.xxgk_content, .news_content, #news_content, .article_content, .arti_content',
  },
  { system: 'any', selector: '[itemprop="articleBody"], article, .article, .article-body' },
]

/** Share of the page's sentences that an element must hold to be believed the article. */
const enough = 0.5
/** Beyond this depth Readability and the DOM it works on, which recurse, are not trusted with the page. */
const deepestForReadability = 400

export type Article = { elements: Set<AnyNode>; system: string }

/** @param page the parsed page; `html` is its source, which Readability parses for itself */
export function findArticle(page: Page, body: AnyNode): Article {
  const whole = proseIn(body)
  for (const { system, selector } of knownArticles) {
    const found = withoutNested(page.$(selector).toArray()).map((element) => ({
      element,
      prose: proseIn(element),
    }))
    const longest = Math.max(0, ...found.map(({ prose }) => prose))
    const kept = found.filter(({ prose }, index) => prose >= longest / (index === 0 ? 10 : 4))
    const held = kept.reduce((sum, { prose }) => sum + prose, 0)
    if (held > 0 && held >= whole * enough)
      return { elements: new Set(kept.map(({ element }) => element)), system }
  }
  // Paragraphs alone, as a page saved by hand holds them: nothing to tell the article from.
  if (page.$('a, div, ul, section').length === 0) return { elements: new Set([body]), system: 'bare page' }
  const guessed = byReadability(page, body)
  return { elements: new Set([guessed ?? body]), system: guessed ? 'Readability' : '' }
}

/** Characters of sentences outside links: what articles have and navigation has not. */
function proseIn(root: AnyNode): number {
  const text = textOf(root, (element) => element.name === 'a')
  return (text.match(/[^\s，。；！？、：,;:]{2,}[，。；！？、：,;:]/g) ?? []).reduce(
    (sum, { length }) => sum + length,
    0,
  )
}

function withoutNested(elements: AnyNode[]): AnyNode[] {
  const all = new Set(elements)
  return elements.filter((element) => {
    for (let up = element.parent; up; up = up.parent) if (all.has(up)) return false
    return true
  })
}

/**
 * Readability rewrites what it returns, so it only says where the article is: elements are numbered before
 * and the smallest one that holds all it kept is taken as it stands in the page.
 */
function byReadability(page: Page, body: AnyNode): AnyNode | undefined {
  if (depthOf(body) > deepestForReadability) return undefined
  const numbered: Element[] = []
  traverse(body, {
    enter(node) {
      if (isTag(node)) node.attribs['data-at'] = String(numbered.push(node) - 1)
      return 'children' in node
    },
  })
  try {
    const { document } = parseHTML(page.$.html())
    const kept = new Readability(document, { charThreshold: 100 }).parse()?.content ?? ''
    const elements = [...kept.matchAll(/ data-at="(\d+)"/g)].flatMap(([, at]) => numbered[Number(at)] ?? [])
    return commonAncestor(elements)
  } catch {
    // It gives up on pages without a body and on some broken ones; then the whole page is read.
    return undefined
  } finally {
    for (const element of numbered) delete element.attribs['data-at']
  }
}

function commonAncestor(elements: AnyNode[]): AnyNode | undefined {
  let common: AnyNode[] | undefined
  for (const element of elements) {
    const path = pathOf(element)
    common =
      common === undefined ? path : common.slice(0, path.findIndex((node, at) => node !== common?.[at]) >>> 0)
  }
  return common?.at(-1)
}

/** From the root down to the node. */
function pathOf(node: AnyNode): AnyNode[] {
  const path: AnyNode[] = [node]
  for (let up = node.parent; up; up = up.parent) path.unshift(up as AnyNode)
  return path
}
