import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asPage, longText, longTexts } from './long-texts.js'
import { type Counter, openCounter, type Steps, total } from './steps.js'

/** Sentences are bounded by 2,000 units, within which steps may grow faster: whole ones are compared with whole ones. */
const length = 8000
/** A tenth more than the length, for what grows with its logarithm. */
const most = 2.2

let counter: Counter
let process: (text: string) => Promise<number>
let splitSentences: (text: string) => unknown

beforeAll(async () => {
  counter = openCounter()
  const { readDocument } = await import('../../pipeline/read/read.js')
  const { identify } = await import('../../pipeline/identify/identify.js')
  const { segment } = await import('../../pipeline/segment/segment.js')
  const { extractRecords } = await import('../../pipeline/extract.js')
  ;({ splitSentences } = await import('../../extractors/sentences.js'))
  process = async (text) => {
    const document = await readDocument(new TextEncoder().encode(text), 'long.md')
    const { meta } = identify(document, 'long.md')
    const segments = segment(document, meta)
    return extractRecords({ document, meta, segments }, { doc: 'long', file: 'long.md' }).records.length
  }
  // What is made once, on first use.
  await process(longText('a line a sentence', 500))
})
afterAll(() => counter.close())

describe('twice the text takes twice the steps', () => {
  it.each(longTexts)('of %s', (kind) => expectLinear((times) => longText(kind, times * length)))

  it.each(longTexts.filter((kind) => !kind.includes('over and over')))('of a page with %s', (kind) =>
    expectLinear((times) => asPage(longText(kind, times * length))),
  )
})

async function expectLinear(make: (times: number) => string): Promise<void> {
  const one = await counter.count(() => process(make(1)))
  const two = await counter.count(() => process(make(2)))
  expect(total(one)).toBeGreaterThan(length)
  expect({ isLinear: total(two) / total(one) <= most, worst: worst(one, two) }).toMatchObject({
    isLinear: true,
  })
}

describe('the counting', () => {
  it.each([
    ['blocks', (text: string) => () => [...text].map(() => splitSentences(text))],
    ['patterns', (text: string) => () => [...text].map((_, at) => /增/.test(text.slice(at)))],
  ])('of %s tells what takes four times the steps', async (_, work) => {
    const [one, two] = [
      await counter.count(work('新'.repeat(200))),
      await counter.count(work('新'.repeat(400))),
    ]
    expect(total(two) / total(one)).toBeGreaterThan(3.8)
  })
})

/** For the reader of a failure: which functions grew most, and how. */
function worst(one: Steps, two: Steps): string[] {
  return [...two]
    .map(([name, steps]) => ({ name, growth: steps / (one.get(name) ?? 1), steps }))
    .filter(({ growth }) => growth > most)
    .sort((a, b) => b.steps - a.steps)
    .slice(0, 5)
    .map(({ name, growth, steps }) => `${name}: ${growth.toFixed(1)} times, ${steps}`)
}
