/** Finds the names of known places in running text. */
import type { Span } from '../../schemas/span.js'
import { allPlaces, nation, type Place } from './places.js'

export type PlaceMention = Span & { name: string; places: Place[] }

/** Short names that say something else at least as often as the place. */
const common = new Set(['海南州', '城区', '郊区', '矿区', '新区', '市中区', '全国'])

const names = nameTable()
const longest = Math.max(...[...names.keys()].map((name) => name.length))
const starts = new Set([...names.keys()].map((name) => name.slice(0, 2)))

/**
 * Full names of all places, and short names of provinces (浙江); short names of cities and counties are common
 * words too often (解放, 平安). The longest name wins; `places` holds more than one where the name is shared.
 */
export function placesIn(text: string, span: Span = { start: 0, end: text.length }): PlaceMention[] {
  const mentions: PlaceMention[] = []
  for (let at = span.start; at < span.end - 1; at++) {
    if (!starts.has(text.slice(at, at + 2))) continue
    for (let end = Math.min(at + longest, span.end); end > at + 1; end--) {
      const name = text.slice(at, end)
      const places = names.get(name)
      if (!places) continue
      mentions.push({ start: at, end, name, places })
      at = end - 1
      break
    }
  }
  return mentions
}

function nameTable(): Map<string, Place[]> {
  const table = new Map<string, Place[]>()
  const add = (name: string, place: Place) => {
    if (!common.has(name)) table.set(name, [...(table.get(name) ?? []), place])
  }
  for (const place of allPlaces()) {
    if (place.code === nation.code) continue
    add(place.name, place)
    if (place.level === 'province' && place.short !== place.name) add(place.short, place)
  }
  return table
}
