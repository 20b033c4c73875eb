import { describe, expect, it } from 'vitest'
import { confidenceIn } from '../../extractors/projects/confidence.js'
import type { Mention } from '../../extractors/projects/mention.js'

const plain: Mention = {
  ...{ start: 0, end: 4, name: '镜湖大桥', rule: 'project-verb-start', confidence: 0.9 },
  ...{ milestones: [], own: [] },
}

describe('the confidence in a project', () => {
  it('is what its rule is worth where nothing speaks against it', () => {
    expect(confidenceIn(plain)).toBe(0.9)
  })

  it.each<Partial<Mention>>([
    { name: '新建食堂60所，为老人送餐' },
    { name: '镜湖国家级新能源智能网联汽车综合测试示范基地' },
    { name: '白石“双河”工程' },
    { name: '白石与柳溪污水处理厂' },
    { rule: 'project-predicate-part' },
    { rule: 'project-subject-done' },
    { rule: 'project-verb-finish' },
  ])('is less for %o', (change) => {
    expect(confidenceIn({ ...plain, ...change })).toBeLessThan(0.9)
  })
})
