import { describe, expect, it } from 'vitest'
import { responsibleFor } from '../../extractors/responsible.js'
import { reportContext } from '../support/report-context.js'
import { examples } from './responsible.examples.js'

describe('responsible bodies', () => {
  it.each(examples)(
    'of $text are those that its bracket, line, row or clause names',
    ({ text, lead = [], joint = [] }) => {
      const start = text.indexOf('«')
      const end = text.indexOf('»') - 1
      const context = reportContext(text.replace('«', '').replace('»', ''))
      const found = responsibleFor(context, { start, end })
      expect(found.filter(({ role }) => role === 'lead').map(({ name }) => name)).toEqual(lead)
      expect(found.filter(({ role }) => role === 'joint').map(({ name }) => name)).toEqual(joint)
    },
  )
})
