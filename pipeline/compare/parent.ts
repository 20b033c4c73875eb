/** A target beside that of the place above it: does the county ask more of itself than its city? */
import { parentOf } from '../../extractors/lexicon/places.js'
import { collect } from '../../schemas/collect.js'
import type { Comparison } from '../../schemas/comparison.js'
import type { Ledger } from '../../schemas/ledger.js'
import type { Target } from '../../schemas/target.js'
import { natureOf } from './catalogue.js'
import { isInPoints } from './judge.js'

/** Parents' targets of one year, read once a place. */
export class Parents {
  private readonly targets = new Map<string, Target[]>()

  constructor(
    private readonly ledger: Ledger,
    private readonly year: number,
  ) {}

  /** Only canonical rates compare: a county's count is a part of its city's. */
  async of(target: Target): Promise<Comparison['parent']> {
    const parent = target.placeCode ? parentOf(target.placeCode) : undefined
    if (!parent || !target.indicatorId || !isRate(target)) return undefined
    const known = this.targets.get(parent.code) ?? (await this.load(parent.code))
    const other = known.find(
      (each) => each.indicatorId === target.indicatorId && each.measure === target.measure && isRate(each),
    )
    return other && { place: parent.name, target: other, asksMore: asksMore(target, other) }
  }

  private async load(code: string): Promise<Target[]> {
    const targets = await collect(this.ledger, 'target', { placeCodes: [code], year: this.year })
    this.targets.set(code, targets)
    return targets
  }
}

function isRate(target: Target): boolean {
  return target.quantity !== undefined && isInPoints({ quantity: target.quantity, measure: target.measure })
}

function asksMore(own: Target, parents: Target): boolean {
  const aim = ({ direction, quantity }: Target) => (direction === 'down' ? -1 : 1) * (quantity?.value ?? 0)
  return natureOf(own).lowerIsBetter || own.direction === 'down'
    ? aim(own) < aim(parents)
    : aim(own) > aim(parents)
}
