import { expect, it } from 'vitest'
import { followProjects, isSame } from '../../../pipeline/compare/projects.js'
import { ledgerOf } from '../../support/reports.js'

it.each([
  ['青峰水库', '青峰水库工程', true],
  ['白石至云门高速公路', '白石至云门高速公路项目', true],
  ['云门电厂一期', '云门电厂二期', false],
  ['青峰水库', '青山水库', false],
])('%s and %s: one project? %s', (a, b, same) => {
  expect(isSame(a, b)).toBe(same)
})

it('follows a project by name from its start to its end', async () => {
  const ledger = await ledgerOf(
    { place: '云岭省', year: 2023, review: '青峰水库、云门电厂等项目开工建设。' },
    { place: '云岭省', year: 2025, review: '青峰水库工程建成投用。' },
  )
  const threads = await followProjects(ledger)
  expect(
    threads.map(({ name, status, backwards, sightings }) => [
      name,
      status,
      backwards,
      sightings.map(({ reportYear }) => reportYear),
    ]),
  ).toEqual([['青峰水库', 'completed', false, [2023, 2025]]])
  await ledger.close()
})
