import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { recordsSchema, schemaFile } from '../../scripts/build-schema.js'

it('the JSON Schema of the records is current (npm run schema)', () => {
  expect(JSON.parse(readFileSync(schemaFile, 'utf8'))).toEqual(JSON.parse(recordsSchema()))
})
