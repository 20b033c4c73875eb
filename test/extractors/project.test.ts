import { describe, expect, it } from 'vitest'
import { projectExtractor } from '../../extractors/project.js'
import { projectSpans } from '../../extractors/projects/document-projects.js'
import { reportContext } from '../support/report-context.js'
import { noProjects, runningText } from './project.examples.js'
import { furtherLists, furtherNone, furtherText } from './project-further.examples.js'
import { lists } from './project-list.examples.js'
import { sharedText } from './project-shared.examples.js'
import { noLists, packedLists, stageText } from './project-stages.examples.js'

type Made = Parameters<typeof reportContext>[1]

function projectsIn(text: string, made: Made) {
  return projectExtractor.extract(reportContext(text, made)).flatMap((draft) => {
    if (draft.type !== 'project') return []
    const { name, status, totalInvestment, annualInvestment, milestones, list, category, number, owner } =
      draft
    return [
      {
        name,
        status,
        total: totalInvestment?.value,
        annual: annualInvestment?.value,
        events: milestones?.map(({ event }) => event),
        dues: milestones?.flatMap(({ due }) => (due?.text ? [due.text] : [])),
        list,
        category,
        number,
        owner,
      },
    ]
  })
}

describe('projects of running text', () => {
  it.each([...runningText, ...furtherText, ...stageText, ...sharedText])(
    'are read: $form',
    ({ text, tense = 'neutral', projects }) => {
      const found = projectsIn(text, { tense })
      expect(found.map(({ name }) => name)).toEqual(projects.map(({ name }) => name))
      for (const [n, expected] of projects.entries()) expect(found[n]).toMatchObject(expected)
    },
  )

  it.each([...noProjects, ...furtherNone])('are not read where $why', ({ text, tense = 'neutral' }) => {
    expect(projectsIn(text, { tense })).toEqual([])
  })

  it('leave the status open where the event is only planned', () => {
    const [project] = projectsIn('开工建设镜湖大桥。', { tense: 'future' })
    expect(project).toMatchObject({ name: '镜湖大桥', status: undefined, events: ['开工建设'] })
  })
})

describe('projects of printed lists', () => {
  it.each([...lists, ...furtherLists, ...packedLists])('are read: $form', ({ text, role, projects }) => {
    const found = projectsIn(text, { role, tense: 'future' })
    expect(found.map(({ name }) => name)).toEqual(projects.map(({ name }) => name))
    for (const [n, expected] of projects.entries()) expect(found[n]).toMatchObject(expected)
  })
})

describe('what is announced', () => {
  it.each(noLists)('makes no projects where $why', ({ text }) => {
    expect(projectsIn(text, { tense: 'future' })).toEqual([])
  })
})

describe('stretches that describe one project', () => {
  const own = (text: string, made: Made = { tense: 'future' }) =>
    projectSpans(reportContext(text, made)).map(({ start, end }) => text.slice(start, end))

  it('are its name with capacities in it', () => {
    expect(own('开工建设镜湖港20万吨级泊位。')).toEqual(['镜湖港20万吨级泊位'])
  })

  it('are clauses about it alone, up to the next project', () => {
    expect(
      own('白石钛材产业园项目完成投资8亿元，一期车间投产，全市投资增长7%；柳溪电池项目完成投资6亿元。'),
    ).toEqual(['白石钛材产业园项目完成投资8亿元', '一期车间投产', '柳溪电池项目完成投资6亿元'])
  })

  it('leave out sums over several and livelihood works', () => {
    expect(own('总投资15亿元的26个灾后重建项目开工建设。')).toEqual([])
    expect(own('今年办好三件民生实事。一是配置设备300台。二是培训5万人。三是新建食堂20家。')).toEqual([])
  })
})
