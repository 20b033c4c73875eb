/** npm run fuzz [-- --runs N --seed S]: made texts through readers and extractors; prints the seed and the smallest text that fails. */
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { checkText, formats, madeText } from '../test/hostile/property.js'

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } })
const runs = Number(values.runs ?? 2000)
const seed = Number(values.seed ?? Date.now() % 2 ** 31)
const property = fc.asyncProperty(madeText, fc.constantFrom(...Object.keys(formats)), checkText)

console.log(`${runs} texts, --seed ${seed}`)
const { failed, counterexample, errorInstance, numRuns } = await fc.check(property, { seed, numRuns: runs })
if (failed) {
  console.log(`fails after ${numRuns}, smallest: ${JSON.stringify(counterexample)}\n${String(errorInstance)}`)
  process.exitCode = 1
} else console.log('no crash, every quote is the text')
