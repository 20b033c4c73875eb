import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Embedder } from '../../../pipeline/search/embed/embedder.js'
import { openQdrantIndex } from '../../../pipeline/search/qdrant/open.js'
import { wordQuery } from '../../../pipeline/search/words.js'
import { describeIndex } from './conformance.js'
import { FakeQdrant } from './fake-qdrant.js'
import { breaches, hasDescription } from './qdrant-contract.js'
import { denseToy, points, source } from './toy.js'

const noWait = async () => undefined

describeIndex('the Qdrant index', async (embedder) => {
  const fake = new FakeQdrant()
  const index = await openQdrantIndex(await fake.start(), embedder, { alias: 'test', sleep: noWait })
  const dispose = async () => {
    await fake.stop()
    if (hasDescription) expect(breaches(fake.exchanges)).toEqual([])
  }
  return { index, dispose }
})

const live = process.env.QDRANT_URL
if (live) {
  describeIndex('a live Qdrant server', async (embedder) => {
    const alias = `taizhang-test-${randomUUID()}`
    const index = await openQdrantIndex(live, embedder, { alias })
    const dispose = async () => {
      const { QdrantClient } = await import('@qdrant/js-client-rest')
      const client = new QdrantClient({ url: live, checkCompatibility: false })
      for (const name of [`${alias}-a`, `${alias}-b`]) await client.deleteCollection(name)
    }
    return { index, dispose }
  })
}

describe.runIf(hasDescription)('the check against the published description', () => {
  const body = { points: [{ id: 'x', vector: {}, payload: {} }] }
  const answer = { result: { operation_id: 1, status: 'completed' }, status: 'ok', time: 0 }
  const exchange = { method: 'PUT', path: '/collections/a/points', body, answer }

  it.each([
    ['a field of the wrong type', { ...exchange, body: { points: 'x' } }],
    ['a field that nobody knows', { ...exchange, body: { ...body, pionts: [] } }],
    ['an answer of another form', { ...exchange, answer: { ...answer, result: { status: 'done' } } }],
    ['a path that there is not', { ...exchange, path: '/collections/a/pionts' }],
  ])('finds %s', (_what, wrong) => {
    expect(breaches([exchange])).toEqual([])
    expect(breaches([wrong])).toHaveLength(1)
  })
})

describe('a Qdrant server', () => {
  const fake = new FakeQdrant()
  let url = ''
  const open = (embedder: Embedder = denseToy) =>
    openQdrantIndex(url, embedder, { alias: 'test', sleep: noWait })

  beforeEach(async () => {
    url = await fake.start()
  })
  afterEach(async () => {
    await fake.stop()
    fake.collections.clear()
    fake.aliases.clear()
    fake.exchanges.length = 0
    fake.failures = []
  })

  const save = async (texts = ['新建水库三座。', '修建公路。'], embedder = denseToy) =>
    (await open(embedder)).save(source('a'), 'one', await points(embedder, texts))
  const called = (path: RegExp) => fake.exchanges.filter((exchange) => path.test(exchange.path))

  it('gets one collection with a named dense and a sparse vector whose idf it keeps', async () => {
    await save()
    expect(fake.collections.get('test-a')?.config).toMatchObject({
      vectors: { meaning: { size: 3, distance: 'Cosine' } },
      sparse_vectors: { words: { modifier: 'idf' } },
    })
    expect(called(/\/index$/).map(({ body }) => (body as { field_name: string }).field_name)).toEqual(
      expect.arrayContaining(['placeCode', 'reportYear', 'level', 'kind', 'types']),
    )
  })

  it('is asked once for both lists and joins them by rank, with the constant said', async () => {
    await save()
    const query = { words: wordQuery('水库'), meaning: { dense: [1, 0, 0] }, filter: {}, limit: 3 }
    await (await open()).query(query)
    const [{ body } = { body: undefined }] = called(/points\/query$/)
    expect(body).toMatchObject({
      prefetch: [{ using: 'words' }, { using: 'meaning' }],
      query: { rrf: { k: 60 } },
      limit: 3,
    })
  })

  it('gets the same points under the same ids when a document is saved again', async () => {
    await save()
    const before = [...(fake.collections.get('test-a')?.points.keys() ?? [])]
    await save()
    expect([...(fake.collections.get('test-a')?.points.keys() ?? [])].sort()).toEqual(before.sort())
  })

  it('gets long documents in batches', async () => {
    await save(Array.from({ length: 150 }, (_, at) => `修建公路第${at}条。`))
    const sizes = called(/\/points$/).map(({ body }) => (body as { points?: unknown[] }).points?.length)
    expect(sizes.filter((size) => size && size > 1)).toEqual([64, 64, 22])
  })

  it('counts a document as missing until it was saved whole', async () => {
    await save()
    const index = await open()
    const texts = Array.from({ length: 100 }, (_, at) => `修建公路第${at}条。`)
    const more = await points(denseToy, texts)
    // Alias, embedder, mark away, first batch; the second one fails.
    fake.failures = [0, 0, 0, 0, 400]
    await expect(index.save(source('a'), 'two', more)).rejects.toMatchObject({ code: 'server-refused' })
    expect(await index.states()).toEqual(new Map())
    await index.save(source('a'), 'two', more)
    expect(await index.states()).toEqual(new Map([['a', 'two']]))
  })

  it.each([429, 500, 503])('is asked again after it answered %i', async (status) => {
    fake.failures = [status, status]
    expect(await (await open()).states()).toEqual(new Map())
    expect(fake.failures).toEqual([])
  })

  it('lists its sources once, and anew when they have changed', async () => {
    await save()
    const index = await open()
    const listed = () => called(/points\/scroll$/).length
    for (let n = 0; n < 3; n++) expect(await index.sources()).toHaveLength(1)
    expect(listed()).toBe(1)
    await index.save(source('b'), 'one', await points(denseToy, ['修建公路。']))
    expect(await index.sources()).toHaveLength(2)
    await (await open()).save(source('c'), 'one', await points(denseToy, ['修建公路。']))
    expect(await index.sources()).toHaveLength(3)
  })

  it('is not asked again after a refusal, and the key is named where it is missing', async () => {
    fake.failures = [403, 500]
    await expect((await open()).states()).rejects.toMatchObject({
      code: 'server-refused',
      remedy: expect.stringContaining('QDRANT_API_KEY'),
    })
    expect(fake.failures).toEqual([500])
  })

  it('that does not answer is an error with its address', async () => {
    const index = await openQdrantIndex('http://127.0.0.1:9', denseToy, { sleep: noWait })
    await expect(index.states()).rejects.toMatchObject({ code: 'server-unreachable' })
  })

  it('with the vectors of another embedder is refused', async () => {
    await save()
    const other = await open({ ...denseToy, name: 'toy:other' })
    const query = { words: wordQuery('水库'), meaning: { dense: [1, 0, 0] }, filter: {}, limit: 1 }
    await expect(other.query(query)).rejects.toMatchObject({ code: 'index-mismatch' })
  })

  it('goes on answering from the old collection while a new one is filled, which a second try takes up', async () => {
    await save()
    const index = await open()
    const first = await index.beginRebuild()
    await first.index.save(source('b'), 'one', await points(denseToy, ['修建公路。']))
    expect([...(await index.states()).keys()]).toEqual(['a'])
    const second = await index.beginRebuild()
    expect([...(await second.index.states()).keys()]).toEqual(['b'])
    await second.finish()
    expect([...(await index.states()).keys()]).toEqual(['b'])
    expect([...fake.collections.keys()]).toEqual(['test-b'])
  })
})
