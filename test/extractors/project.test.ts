import { describe, expect, it } from 'vitest'
import { projectExtractor } from '../../extractors/project.js'
import { reportContext } from '../support/report-context.js'
import { lists, noProjects, runningText } from './project.examples.js'

type Made = Parameters<typeof reportContext>[1]

function projectsIn(text: string, made: Made) {
  return projectExtractor.extract(reportContext(text, made)).flatMap((draft) => {
    if (draft.type !== 'project') return []
    const { name, status, totalInvestment, annualInvestment, milestones, list, category, number } = draft
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
      },
    ]
  })
}

describe('projects of running text', () => {
  it.each(runningText)('are read: $form', ({ text, tense = 'neutral', projects }) => {
    const found = projectsIn(text, { tense })
    expect(found.map(({ name }) => name)).toEqual(projects.map(({ name }) => name))
    for (const [n, expected] of projects.entries()) expect(found[n]).toMatchObject(expected)
  })

  it.each(noProjects)('are not read where $why', ({ text, tense = 'neutral' }) => {
    expect(projectsIn(text, { tense })).toEqual([])
  })

  it('leave the status open where the event is only planned', () => {
    const [project] = projectsIn('开工建设镜湖大桥。', { tense: 'future' })
    expect(project).toMatchObject({ name: '镜湖大桥', status: undefined, events: ['开工建设'] })
  })
})

describe('projects of printed lists', () => {
  it.each(lists)('are read: $form', ({ text, role, projects }) => {
    const found = projectsIn(text, { role, tense: 'future' })
    expect(found.map(({ name }) => name)).toEqual(projects.map(({ name }) => name))
    for (const [n, expected] of projects.entries()) expect(found[n]).toMatchObject(expected)
  })
})
