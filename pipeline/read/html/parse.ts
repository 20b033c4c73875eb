/** The source of a page → its tree, refused as soon as it nests deeper or holds more than any page made for people. */
import { type CheerioAPI, load } from 'cheerio/slim'
import { type Document, DomHandler, Element } from 'domhandler'
import { Parser } from 'htmlparser2'
import { TaizhangError } from '../../../schemas/errors.js'

/** The libraries that search the page recurse, and parsing itself slows with the depth. */
const deepest = 2000
/** The longest report has some 50,000; a million take a few hundred MB. */
const mostElements = 1_000_000

export type Page = { root: Document; $: CheerioAPI; body: Element }

/** htmlparser2 rather than parse5, which can be made to crawl by elements that are opened and never closed. */
export function parsePage(source: string): Page {
  const handler = new DomHandler()
  const open = handler.onopentag.bind(handler)
  const close = handler.onclosetag.bind(handler)
  let depth = 0
  let elements = 0
  handler.onopentag = (name, attributes) => {
    if (++depth > deepest) throw new TaizhangError('limit-nesting', `more than ${deepest} levels`)
    if (++elements > mostElements) throw new TaizhangError('limit-size', `more than ${mostElements} elements`)
    open(name, attributes)
  }
  handler.onclosetag = () => {
    depth--
    close()
  }
  new Parser(handler).end(source)
  const $ = load(handler.root)
  return { root: handler.root, $, body: $('body')[0] ?? bodyAround(handler.root) }
}

/** Pieces of pages, as people save them, have no body of their own. */
function bodyAround(root: Document): Element {
  const body = new Element('body', {}, root.children)
  for (const child of body.children) child.parent = body
  body.parent = root
  root.children = [body]
  return body
}
