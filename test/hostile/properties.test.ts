import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../extractors/values/quantity.js'
import { checkBytes, checkText, formats, madeText, noise, reportLike } from './property.js'

/** The same texts on every run; `npm run fuzz` draws others. */
const settings = { seed: 20_260_101, numRuns: 60 }

describe('whatever the text', () => {
  it.each(Object.keys(formats))(
    'reading, segmenting and extracting holds as .%s',
    { timeout: 120_000 },
    async (format) => {
      await fc.assert(
        fc.asyncProperty(madeText, (text) => checkText(text, format)),
        settings,
      )
    },
  )

  it('quantities are its very words, in order and apart', () => {
    fc.assert(
      fc.property(fc.oneof(reportLike, noise), (text) => {
        let before = 0
        for (const { start, end, quantity } of findQuantities(text)) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(text.slice(start, end)).toContain(quantity.text)
          before = end
        }
      }),
      { ...settings, numRuns: 500 },
    )
  })
})

describe('whatever the bytes', () => {
  it.each(['pdf', 'docx', 'html', 'md'])(
    'a file named .%s is read or fails by a code of its own',
    {
      timeout: 120_000,
    },
    async (ending) => {
      const heads = ['', '%PDF-1.7\n', 'PK\u0003\u0004', '<html><body>', '\ufeff', 'ÿþ']
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 300 }), (head, rest) =>
          checkBytes(Buffer.concat([Buffer.from(head, 'latin1'), rest]), `made.${ending}`),
        ),
        settings,
      )
    },
  )
})
