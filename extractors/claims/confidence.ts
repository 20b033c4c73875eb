/** How a claim was derived → how sure it is, 0–1: direct readings first, borrowed and guessed things last. */
import type { PlacedClaim } from './analyze.js'

type Doubt = { name: string; factor: number; holds(placed: PlacedClaim): boolean }

/** Each doubt multiplies; factors are set by hand from how often such readings were wrong. */
const doubts: Doubt[] = [
  { name: 'thing taken from before', factor: 0.8, holds: ({ claim }) => claim.derivation === 'elided' },
  { name: 'no thing found', factor: 0.5, holds: ({ claim }) => claim.derivation === 'missing' },
  {
    name: 'thing composed of two sides',
    factor: 0.85,
    holds: ({ claim }) => claim.derivation === 'composed',
  },
  { name: 'head borrowed', factor: 0.9, holds: ({ claim }) => claim.derivation === 'attribute' },
  {
    name: 'one of a row',
    factor: 0.92,
    holds: ({ claim }) => claim.derivation === 'row' || claim.derivation === 'each',
  },
  { name: 'Chinese numeral', factor: 0.75, holds: ({ claim }) => claim.figure.form === 'chinese' },
  { name: 'no unit', factor: 0.6, holds: ({ claim }) => claim.quantity.unit === '' },
  { name: 'duration', factor: 0.6, holds: ({ claim }) => claim.figure.family === 'duration' },
  { name: 'long thing', factor: 0.85, holds: ({ claim }) => claim.indicator.length > 20 },
  { name: 'thing holds a joint', factor: 0.9, holds: ({ claim }) => /[、，]/.test(claim.indicator) },
  { name: 'list closed by 等', factor: 0.8, holds: ({ claim }) => /等$/.test(claim.indicator) },
  { name: 'neutral section', factor: 0.8, holds: ({ segment }) => segment.tense === 'neutral' },
]

export function confidenceOf(placed: PlacedClaim): number {
  const sure = doubts.filter((doubt) => doubt.holds(placed)).reduce((left, { factor }) => left * factor, 0.97)
  return Number(sure.toFixed(3))
}
