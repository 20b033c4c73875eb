import { describe, expect, it } from 'vitest'
import { parseQuantity } from '../../../extractors/values/quantity.js'
import { readCondition, satisfies } from '../../../pipeline/search/conditions.js'
import type { ReportRecord } from '../../../schemas/record.js'
import { honour } from './toy.js'

function outcome(figure: string): ReportRecord {
  const { type, ...common } = honour('honour', figure)
  const quantity = parseQuantity(figure)
  if (!quantity) throw new Error(`no figure in ${figure}`)
  return { ...common, type: 'outcome', indicator: '收入', measure: 'growth', quantity }
}

const holds: [question: string, figures: string[]][] = [
  ['增速高于5%', ['5.5%', '6%以上', '超过5%']],
  ['增速不低于5%', ['5%', '5%以上', '5%左右', '8%']],
  ['失业率低于5%', ['4.6%', '低于5%']],
  ['失业率不超过5.5%', ['5.5%左右', '5%以内']],
  ['投资超过500亿元', ['5000亿元', '600.5亿元']],
]

const fails: [question: string, figures: string[]][] = [
  ['增速高于5%', ['5%', '5%左右', '6个百分点', '600亿元']],
  ['失业率低于5%', ['5%', '5.5%左右']],
  ['投资超过500亿元', ['499亿元', '3万人', '5万元']],
]

describe('a comparison in a question', () => {
  it.each(holds.flatMap(([question, figures]) => figures.map((figure) => [question, figure])))(
    '%s is satisfied by %s',
    (question, figure) => {
      const condition = readCondition(question)
      expect(condition && satisfies(outcome(figure), condition)).toBe(true)
    },
  )

  it.each(fails.flatMap(([question, figures]) => figures.map((figure) => [question, figure])))(
    '%s is not satisfied by %s',
    (question, figure) => {
      const condition = readCondition(question)
      expect(condition && satisfies(outcome(figure), condition)).toBe(false)
    },
  )

  it.each(['公交50米内换乘比例', '新增就业100万人以上', '突破千万标箱', '约30万吨航道', '失业率目标'])(
    '%s compares nothing',
    (question) => expect(readCondition(question)).toBeUndefined(),
  )

  it('asks for targets, outcomes or both by its words', () => {
    expect(readCondition('增长目标高于5%')?.types).toEqual(['target'])
    expect(readCondition('实际增长高于5%')?.types).toEqual(['outcome'])
    expect(readCondition('增长高于5%')?.types).toEqual(['target', 'outcome'])
  })
})
