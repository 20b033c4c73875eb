/** How long a question takes over so many made-up passages, in one process on one core: on the clock and in processor time. */
import { statSync } from 'node:fs'
import path from 'node:path'
import { builtinConcepts } from '../../extractors/lexicon/thesaurus.js'
import { openBuiltinEmbedder } from '../../pipeline/search/embed/builtin.js'
import { openEmbeddedIndex } from '../../pipeline/search/embedded/open.js'
import { search } from '../../pipeline/search/search.js'
import { wordVector } from '../../pipeline/search/words.js'

const passagesOfDocument = 100
const questions = 100
const vocabulary = builtinConcepts.flat().filter((word) => word.length > 1)

/** Milliseconds of one question. */
type Times = { clock: number; processor: number }

export async function measureLatency(passages: number, folder: string): Promise<object> {
  const embedder = openBuiltinEmbedder(builtinConcepts)
  const file = path.join(folder, `${passages}.search`)
  const random = generator(passages)
  const filling = await openEmbeddedIndex(file, embedder.name)
  const started = performance.now()
  for (let at = 0; at < passages / passagesOfDocument; at++) {
    const texts = Array.from({ length: passagesOfDocument }, () => sentence(random, 25 + random(30)))
    const meanings = await embedder.embedPassages(texts)
    const points = texts.map((text, index) => ({
      passage: { text, start: index, end: index + text.length, heading: [], records: [] },
      words: wordVector(text),
      meaning: meanings[index] ?? { sparse: { ids: [], values: [] } },
    }))
    await filling.save(
      { doc: `d${at}`, file: `d${at}`, kind: 'work_report', reportYear: 2000 + (at % 26) },
      '1',
      points,
    )
  }
  await filling.close()
  const filled = performance.now()
  const index = await openEmbeddedIndex(file, embedder.name)
  const ask = () => timed(() => search({ query: `${sentence(random, 4)}多少`, limit: 10 }, index, embedder))
  // The first question reads every document's vectors into memory.
  const first = await ask()
  const times: Times[] = []
  for (let turn = 0; turn < questions; turn++) times.push(await ask())
  await index.close()
  return {
    passages,
    'to index': `${((filled - started) / 1000).toFixed(0)} s`,
    file: `${(statSync(file).size / 1e6).toFixed(0)} MB`,
    'first question': `${first.clock.toFixed(0)} ms`,
    ...quantiles('clock', times),
    ...quantiles('processor', times),
  }
}

/** A busy machine stretches the clock; processor time tells what the question itself cost. */
async function timed(ask: () => Promise<unknown>): Promise<Times> {
  const [from, cpu] = [performance.now(), process.cpuUsage()]
  await ask()
  const { user, system } = process.cpuUsage(cpu)
  return { clock: performance.now() - from, processor: (user + system) / 1000 }
}

function quantiles(clock: keyof Times, times: readonly Times[]): Record<string, string> {
  const sorted = times.map((time) => time[clock]).sort((a, b) => a - b)
  const at = (share: number) => `${(sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(1)} ms`
  return { [`p50 ${clock}`]: at(0.5), [`p95 ${clock}`]: at(0.95) }
}

function sentence(random: (below: number) => number, words: number): string {
  return `${Array.from({ length: words }, () => vocabulary[random(vocabulary.length)]).join('')}。`
}

/** The same passages every time. Frequent words stay frequent: the lower half of the draws is drawn again. */
function generator(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const share = state / 2 ** 32
    return Math.floor(share * share * below)
  }
}
