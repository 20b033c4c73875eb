import { describe, expect, it } from 'vitest'
import type { Draft } from '../../extractors/extractor.js'
import { taskExtractor } from '../../extractors/task.js'
import { type Made, reportContext } from '../support/report-context.js'
import { counterexamples, examples, type TaskExample } from './task.examples.js'

const plan: Made = { role: 'tasks', tense: 'future' }

function asExample(draft: Draft): TaskExample['tasks'][number] | undefined {
  if (draft.type !== 'task') return undefined
  const { verb, deliverable, due, responsible = [] } = draft
  const lead = responsible.map(({ name }) => name)
  return {
    verb,
    deliverable,
    ...(due?.to && !due.implied ? { due: due.to } : {}),
    ...(lead.length > 0 ? { lead } : {}),
  }
}

describe('tasks', () => {
  it.each(examples)('are read from $text', ({ text, tasks }) => {
    expect(taskExtractor.extract(reportContext(text, plan)).map(asExample)).toEqual(tasks)
  })

  it.each(counterexamples)('are not found in %s', (text) => {
    expect(taskExtractor.extract(reportContext(text, plan)).map(asExample)).toEqual([])
  })

  it('are not found where the report looks back', () => {
    const context = reportContext('出台民营经济促进条例。', { role: 'review', tense: 'past' })
    expect(taskExtractor.extract(context)).toEqual([])
  })
})
