/** Parts that by their nature make up a whole and do not add up to it: three industries and GDP, exports with imports and trade. */
import type { Finding } from '../../schemas/hit.js'
import type { Outcome } from '../../schemas/outcome.js'
import { halfPlace, sumText, tidy } from './precision.js'
import { type AuditView, type Check, findingOn, recordsOf } from './view.js'

const kind = 'parts_sum'

/** `names` narrows an indicator to the part itself: 农业增加值 is not quite that of the first industry. */
type Part = { id: string; names?: RegExp }

/** A whole with all of its parts; a new split is a row. */
const splitsOfWholes: readonly { whole: string; parts: readonly Part[] }[] = [
  {
    whole: 'gdp',
    parts: [
      { id: 'primary_value_added', names: /第?一产/ },
      { id: 'secondary_value_added' },
      { id: 'service_value_added', names: /第?三产/ },
    ],
  },
  { whole: 'trade_total', parts: [{ id: 'exports' }, { id: 'imports' }] },
]

/** Parts further from their whole than this speak of something else. */
const reach = 400

export const splits: Check = {
  kind,
  run: (view) => {
    const levels = recordsOf(view, 'outcome').filter(isPlainLevel)
    return splitsOfWholes.flatMap(({ whole, parts }) =>
      levels
        .filter(({ indicatorId }) => indicatorId === whole)
        .flatMap((outcome) => judgeSplit(view, outcome, partsOf(outcome, parts, levels))),
    )
  },
}

function isPlainLevel({ measure, quantity, against, subject, basis }: Outcome): boolean {
  return measure === 'level' && quantity?.op === 'eq' && !against && !subject && !basis
}

/** The nearest of each part at the whole's time; none where one is not told. */
function partsOf(whole: Outcome, parts: readonly Part[], levels: readonly Outcome[]): Outcome[] {
  const distance = ({ evidence }: Outcome) => Math.abs(evidence.end - whole.evidence.end)
  const found = parts.flatMap(({ id, names }) => {
    const fitting = levels.filter(
      (level) =>
        level.indicatorId === id &&
        (names?.test(level.indicator) ?? true) &&
        level.quantity?.base.unit === whole.quantity?.base.unit &&
        level.period?.from === whole.period?.from &&
        level.period?.to === whole.period?.to &&
        distance(level) <= reach,
    )
    return fitting.sort((a, b) => distance(a) - distance(b)).slice(0, 1)
  })
  return found.length === parts.length ? found : []
}

function judgeSplit(view: AuditView, whole: Outcome, parts: readonly Outcome[]): Finding[] {
  const unit = whole.quantity?.unit ?? ''
  const scale = (whole.quantity?.base.value ?? 0) / (whole.quantity?.value || 1)
  if (parts.length === 0 || scale === 0) return []
  const amount = ({ quantity }: Outcome) => (quantity?.base.value ?? 0) / scale
  const total = parts.reduce((sum, part) => sum + amount(part), 0)
  const slack = [whole, ...parts].reduce((sum, each) => sum + rounding(each) / scale, 1e-6)
  if (Math.abs(total - amount(whole)) <= slack) return []
  const values = parts.map((part) => tidy(amount(part)))
  const explanation = `“${whole.indicator}”为${tidy(amount(whole))}${unit}，各部分相加为 ${sumText(values)}${unit}，相差${tidy(Math.abs(total - amount(whole)))}${unit}。`
  return [findingOn(view, kind, explanation, [whole, ...parts])]
}

/** How far the true figure may be from the printed one, in base units. */
function rounding({ quantity }: Outcome): number {
  if (!quantity?.value) return 0
  return halfPlace(quantity) * (quantity.base.value / quantity.value)
}
