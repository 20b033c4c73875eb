import { describe, expect, it } from 'vitest'
import { namesIn } from '../../extractors/award/recipients.js'
import { awardExtractor } from '../../extractors/award.js'
import type { Draft } from '../../extractors/extractor.js'
import { reportContext } from '../support/report-context.js'
import { type AwardExample, examples } from './award.examples.js'

const isAward = (draft: Draft) => draft.type === 'award'

describe('awards', () => {
  it.each(examples)('are read: $form', ({ text, made, awards }) => {
    const found = awardExtractor.extract(reportContext(text, made)).filter(isAward)
    expect(found.map((draft, index) => expected(draft, awards[index]))).toEqual(awards)
  })

  it.each([
    ['张　三', ['张三']],
    ['张　三\t李　四', ['张三', '李四']],
    ['王小五 欧阳 明', ['王小五', '欧阳明']],
    ['市发展和改革委员会、阿卜杜拉·买买提等2个单位', ['市发展和改革委员会', '阿卜杜拉·买买提']],
    ['甲公司（含乙厂、丙厂）、丁公司', ['甲公司（含乙厂、丙厂）', '丁公司']],
  ])('names in %s are never split within', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })
})

/** The draft in the form of the example, with the fields that the example gives. */
function expected(draft: Draft, example: AwardExample['awards'][number] | undefined): unknown {
  if (draft.type !== 'award') return draft.type
  const { grade, title, authority, year } = draft
  const recipients = draft.recipients.map(({ name, place }) => (place ? `${name}@${place}` : name))
  const all = { grade, recipients, title, authority, year }
  return Object.fromEntries(Object.entries(all).filter(([field]) => !example || field in example))
}
