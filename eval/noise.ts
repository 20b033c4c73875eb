/** Telling a loss from noise: bootstrap intervals over documents and the exact paired sign test. */
import { seeded } from '../schemas/seeded.js'

/**
 * 95 % percentile interval of a statistic, drawing the units (documents) anew with replacement.
 * @param statistic over a list of units
 */
export function bootstrap<T>(
  units: readonly T[],
  statistic: (sample: T[]) => number,
  draws = 1000,
  seed = 1,
): [number, number] {
  const random = seeded(seed)
  const pick = () => units[Math.floor(random() * units.length)] as T
  const values = Array.from({ length: draws }, () => statistic(units.map(pick))).sort((a, b) => a - b)
  return [values[Math.floor(draws * 0.025)] ?? 0, values[Math.ceil(draws * 0.975) - 1] ?? 0]
}

/**
 * Chance of at least `lost` losses among `lost + gained` changes if losses and gains were equally likely:
 * the one-sided exact sign test on paired items.
 */
export function signTest(lost: number, gained: number): number {
  const changes = lost + gained
  let tail = 0
  let ways = 1
  for (let k = 0; k <= changes; k += 1) {
    if (k > 0) ways = (ways * (changes - k + 1)) / k
    if (k >= lost) tail += ways
  }
  return tail / 2 ** changes
}

/** Beyond noise: something was lost and nothing gained, or the losses outweigh the gains beyond chance. */
export function isLoss(lost: number, gained: number): boolean {
  if (lost === 0) return false
  return gained === 0 || (lost > gained && signTest(lost, gained) < 0.1)
}
