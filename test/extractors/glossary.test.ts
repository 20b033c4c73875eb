import { describe, expect, it } from 'vitest'
import { numberingFault } from '../../extractors/glossary/numbering.js'
import { glossaryExtractor } from '../../extractors/glossary.js'
import { reportContext } from '../support/report-context.js'
import { examples } from './glossary.examples.js'

describe('glossary entries', () => {
  it.each(examples)('are read: $form', ({ text, role = 'glossary', entries }) => {
    const drafts = glossaryExtractor.extract(reportContext(text, { role }))
    const found = drafts.map((draft) =>
      draft.type === 'glossary' ? [draft.term, draft.definition, draft.number] : [],
    )
    expect(found).toEqual(entries.map(([term, definition, number]) => [term, definition, number]))
  })

  it('are quoted from the term to the end of the explanation', () => {
    const text = '名词解释\n1.双园：两个园区。'
    const [draft] = glossaryExtractor.extract(reportContext(text, { role: 'glossary' }))
    expect(draft && text.slice(draft.start, draft.end)).toBe('双园：两个园区。')
  })
})

describe('the numbers of a glossary', () => {
  it('are reported where they repeat, leave gaps or are left out', () => {
    expect(numberingFault([1, 3, 3, undefined])).toBe('3 repeated; 2 missing; 1 without number')
  })

  it('give no warning where they count on, or where nothing is numbered', () => {
    expect([numberingFault([1, 2, 3]), numberingFault([undefined, undefined])]).toEqual([
      undefined,
      undefined,
    ])
  })
})
