/** How far a printed figure may be from the true one: half a unit of its last printed place. */
import type { Quantity } from '../../schemas/quantity.js'

/** Half of the last printed decimal place, in printed units: 0.05 for 12.3. Whole numbers are taken as counted. */
export function halfPlace(quantity: Pick<Quantity, 'value'>): number {
  const decimals = String(quantity.value).split('.')[1]?.length ?? 0
  return decimals === 0 ? 0 : 0.5 * 10 ** -decimals
}

/** True where each of two printings of one figure may be a rounding of the other (3.6 and 3.58). */
export function roundsTo(a: number, b: number): boolean {
  const places = (value: number) => String(value).split('.')[1]?.length ?? 0
  const coarse = Math.min(places(a), places(b))
  return Math.abs(a - b) <= 0.5 * 10 ** -coarse + 1e-9
}

/** A sum as Chinese readers write it: 68.2 + 69.86 + 13.7 = 151.76. */
export function sumText(parts: readonly number[]): string {
  return `${parts.join(' + ')} = ${tidy(parts.reduce((a, b) => a + b, 0))}`
}

export function tidy(value: number): number {
  return Number(value.toFixed(6))
}
