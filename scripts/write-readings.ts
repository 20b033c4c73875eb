// Notes what the readers make of the sample corpus, for the test that ties it to their version. Run: npm run readings
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readersVersion } from '../pipeline/read/read.js'
import { Readings, readingsOfCorpus } from '../test/support/readings.js'

const file = path.join(import.meta.dirname, '../test/fixtures/readings.json')
const before = existsSync(file) ? Readings.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined
const readings = await readingsOfCorpus()
const changed = Object.keys(readings).some((name) => {
  const known = before?.readings[name]
  return known !== undefined && known !== readings[name]
})
if (changed && before?.readersVersion === readersVersion) {
  process.stderr.write(
    'the readers give something else: raise readersVersion in pipeline/read/read.ts first\n',
  )
  process.exitCode = 1
} else writeFileSync(file, `${JSON.stringify({ readersVersion, readings }, null, 2)}\n`)
