/** A ledger → one HTML file with the page, its style, its script and all it shows. No network. */
import { collectRecords } from '../../schemas/collect.js'
import type { DocumentFilter, Ledger } from '../../schemas/ledger.js'
import { comparableYears, compare } from '../compare/compare.js'
import type { Assets } from './assets.js'
import { facets } from './views.js'

/** @param assets of the built page */
export async function reportPage(
  ledger: Ledger,
  assets: Assets,
  filter: DocumentFilter = {},
): Promise<string> {
  const documents = []
  for (const { id } of await ledger.documents(filter)) documents.push(await ledger.document(id))
  const records = await collectRecords(ledger, filter)
  const { reportYear, doc, ...places } = filter
  const comparisons = []
  for (const year of await comparableYears(ledger, places))
    comparisons.push(...(await compare(ledger, { ...places, year })))
  return page(assets, { documents, records, comparisons, facets: await facets(ledger) })
}

function page(assets: Assets, data: object): string {
  // `<` never stands in the data, so that no text of a report can end the element.
  const json = JSON.stringify(data).replace(/</g, '\\u003c')
  const style = textsOf(assets, /^\/assets\/index.*\.css$/)
  const script = textsOf(assets, /^\/assets\/index.*\.js$/).replace(/<\/script/gi, '<\\/script')
  const policy = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:"
  return `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>台账</title><style>${style}</style></head>
<body><div id="app"></div><script type="application/json" id="data">${json}</script><script type="module">${script}</script></body></html>
`
}

function textsOf(assets: Assets, name: RegExp): string {
  const found = [...assets].filter(([path]) => name.test(path))
  return found.map(([, asset]) => ('bytes' in asset ? new TextDecoder().decode(asset.bytes) : '')).join('\n')
}
