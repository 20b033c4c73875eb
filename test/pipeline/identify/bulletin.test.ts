import { expect, it } from 'vitest'
import { identify } from '../../../pipeline/identify/identify.js'
import { documentOf } from '../segment/made-document.js'

it.each([
  [
    'a bulletin of the half-year looks back on the year it plans for, and its head names the place',
    [
      '白石区重点项目建设工作简报',
      '白石区重点项目建设领导小组办公室　　2026年7月5日',
      '关于2026年上半年全区重点项目建设进展情况的通报',
    ],
    { kind: 'notice', place: '白石区', reviewYear: 2026, planYear: 2026 },
  ],
  [
    'a bulletin of supervision without a year in its title is of the year it was printed in',
    ['关于全县重点工作推进情况的督查通报', '（2026年9月3日）', '白石县人民政府办公室', '一、总体情况'],
    { place: '白石县', reviewYear: 2026, planYear: 2026 },
  ],
  [
    'a weekly says in its name what it is and beside its office when it was printed',
    ['白石县重点工程建设周报', '（第23期）', '白石县重点工程指挥部办公室 2025年10月13日', '一、总体进展'],
    { kind: 'briefing', place: '白石县', published: '2025-10-13', reviewYear: 2025, planYear: 2025 },
  ],
])('%s', (_, lines, meta) => {
  expect(identify(documentOf(lines)).meta).toMatchObject(meta)
})
