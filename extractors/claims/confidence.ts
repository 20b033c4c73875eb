/** How a claim was derived → how sure it is, 0–1: direct readings first, borrowed and guessed things last. */
import { canonicalIndicator } from '../indicators.js'
import type { PlacedClaim } from './analyze.js'

type Doubt = { name: string; factor: number; holds(placed: PlacedClaim): boolean }

const verbInside =
  /.{2}(?:实现|完成|推进|入选|获得?|进入|发现|开展|达到|具备|建成并|形成|解决|突破|集中|带头|勇夺|捐资|认可|发生)|^(?:惠及|发生|获)/
const known = (indicator: string): boolean => canonicalIndicator(indicator) !== undefined

/** Each doubt multiplies; factors are set by hand from how often such readings were wrong. */
const doubts: Doubt[] = [
  { name: 'thing taken from before', factor: 0.85, holds: ({ claim }) => claim.derivation === 'elided' },
  { name: 'no thing found', factor: 0.5, holds: ({ claim }) => claim.derivation === 'missing' },
  {
    name: 'thing composed of two sides',
    factor: 0.88,
    holds: ({ claim }) => claim.derivation === 'composed',
  },
  { name: 'thing behind the figure', factor: 0.92, holds: ({ claim }) => claim.derivation === 'behind' },
  { name: 'head borrowed', factor: 0.94, holds: ({ claim }) => claim.derivation === 'attribute' },
  { name: 'thing of an earlier row', factor: 0.8, holds: ({ claim }) => claim.derivation === 'each' },
  { name: 'one of a row', factor: 0.97, holds: ({ claim }) => claim.derivation === 'row' },
  { name: 'Chinese numeral', factor: 0.8, holds: ({ claim }) => claim.figure.form === 'chinese' },
  { name: 'no unit', factor: 0.6, holds: ({ claim }) => claim.quantity.unit === '' },
  { name: 'duration', factor: 0.7, holds: ({ claim }) => claim.figure.family === 'duration' },
  { name: 'thing of one or two signs', factor: 0.55, holds: ({ claim }) => claim.indicator.length <= 2 },
  {
    name: 'short thing',
    factor: 0.85,
    holds: ({ claim }) => /^.{3,4}$/.test(claim.indicator) && !known(claim.indicator),
  },
  { name: 'long thing', factor: 0.75, holds: ({ claim }) => claim.indicator.length >= 16 },
  { name: 'very long thing', factor: 0.8, holds: ({ claim }) => claim.indicator.length >= 24 },
  { name: 'unknown thing', factor: 0.97, holds: ({ claim }) => !known(claim.indicator) },
  { name: 'a verb inside the thing', factor: 0.85, holds: ({ claim }) => verbInside.test(claim.indicator) },
  {
    name: 'thing that another word would tell apart',
    factor: 0.85,
    holds: ({ claim }) =>
      /^.{0,2}(?:活动|案例|任务|项目|资金|集群|事项|措施|机制|问题|业务量|试点|领域)$/.test(
        claim.indicator,
      ) && !known(claim.indicator),
  },
  { name: 'list closed by 等', factor: 0.85, holds: ({ claim }) => /等/.test(claim.indicator) },
  { name: 'neutral section', factor: 0.8, holds: ({ segment }) => segment.tense === 'neutral' },
]

export function confidenceOf(placed: PlacedClaim): number {
  const sure = doubts.filter((doubt) => doubt.holds(placed)).reduce((left, { factor }) => left * factor, 0.97)
  return Number(sure.toFixed(3))
}
