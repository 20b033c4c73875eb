/** The source of a page → its tree, refused as soon as it nests deeper than any page made for people. */
import { type CheerioAPI, load } from 'cheerio/slim'
import { type Document, DomHandler } from 'domhandler'
import { Parser } from 'htmlparser2'
import { TaizhangError } from '../../../schemas/errors.js'

/** The libraries that search the page recurse, and parsing itself slows with the depth. */
const deepest = 2000

export type Page = { root: Document; $: CheerioAPI }

/** htmlparser2 rather than parse5, which can be made to crawl by elements that are opened and never closed. */
export function parsePage(source: string): Page {
  const handler = new DomHandler()
  const open = handler.onopentag.bind(handler)
  const close = handler.onclosetag.bind(handler)
  let depth = 0
  handler.onopentag = (name, attributes) => {
    if (++depth > deepest) throw new TaizhangError('limit-nesting', `more than ${deepest} levels`)
    open(name, attributes)
  }
  handler.onclosetag = () => {
    depth--
    close()
  }
  new Parser(handler).end(source)
  return { root: handler.root, $: load(handler.root) }
}
