import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openEmbeddedIndex } from '../../../pipeline/search/embedded/open.js'
import { wordQuery } from '../../../pipeline/search/words.js'
import { describeIndex } from './conformance.js'
import { denseToy, points, source } from './toy.js'

const folder = mkdtempSync(path.join(os.tmpdir(), 'taizhang-index-'))
let files = 0
const newFile = () => path.join(folder, `${++files}.search`)

afterAll(() => rmSync(folder, { recursive: true }))

describeIndex('the embedded index', async (embedder) => {
  const index = await openEmbeddedIndex(newFile(), embedder.name)
  return { index, dispose: () => index.close() }
})

describe('the file of the embedded index', () => {
  it('holds what was saved when it is opened again', async () => {
    const file = newFile()
    const first = await openEmbeddedIndex(file, denseToy.name)
    await first.save(source('a'), 'one', await points(denseToy, ['新建水库三座。']))
    await first.close()
    const second = await openEmbeddedIndex(file, denseToy.name)
    expect(await second.states()).toEqual(new Map([['a', 'one']]))
    await second.close()
  })

  it('refuses the vectors of another embedder and says how to mend it', async () => {
    const file = newFile()
    const first = await openEmbeddedIndex(file, denseToy.name)
    await first.save(source('a'), 'one', await points(denseToy, ['新建水库三座。']))
    await first.close()
    const second = await openEmbeddedIndex(file, 'toy:other')
    const query = { words: wordQuery('水库'), meaning: { dense: [1, 0, 0] }, filter: {}, limit: 1 }
    await expect(second.query(query)).rejects.toMatchObject({
      code: 'index-mismatch',
      remedy: expect.stringContaining('taizhang index'),
    })
    await expect(second.save(source('b'), 'one', [])).rejects.toMatchObject({ code: 'index-mismatch' })
    await second.close()
  })

  it('sees at once what another process saved', async () => {
    const file = newFile()
    const [reader, writer] = [
      await openEmbeddedIndex(file, denseToy.name),
      await openEmbeddedIndex(file, denseToy.name),
    ]
    await writer.save(source('a'), 'one', await points(denseToy, ['新建水库三座。']))
    const query = { words: wordQuery('水库'), meaning: { dense: [0, 0, 0] }, filter: {}, limit: 1 }
    expect(await reader.query(query)).toHaveLength(1)
    await writer.save(source('a'), 'two', await points(denseToy, ['修建乡村公路。']))
    expect(await reader.query(query)).toHaveLength(0)
    await Promise.all([reader.close(), writer.close()])
  })

  it('is no other program’s database', async () => {
    const file = newFile()
    writeFileSync(file, 'a letter, not a database, and long enough to be one'.repeat(40))
    await expect(openEmbeddedIndex(file, denseToy.name)).rejects.toMatchObject({ code: 'ledger-damaged' })
  })
})
