import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtinConcepts } from '../../../extractors/lexicon/thesaurus.js'
import { openBuiltinEmbedder } from '../../../pipeline/search/embed/builtin.js'
import type { Embedder } from '../../../pipeline/search/embed/embedder.js'
import { openEmbeddedIndex } from '../../../pipeline/search/embedded/open.js'
import type { PassageIndex } from '../../../pipeline/search/passage-index.js'
import { PassageRetriever } from '../../../pipeline/search/retriever.js'
import { search } from '../../../pipeline/search/search.js'
import { Hit } from '../../../schemas/hit.js'
import { points, source } from './toy.js'

const folder = mkdtempSync(path.join(os.tmpdir(), 'taizhang-search-'))
const texts = [
  '城镇新增就业五万人，帮助高校毕业生和农民工稳岗。',
  '空气质量优良天数比例提高，细颗粒物浓度下降。',
  '建设老年助餐点，增加养老机构床位。',
  '修建农村公路，改造危旧桥梁。',
  '推进污水处理，消除黑臭水体。',
  '举办马拉松，建设体育公园。',
]
let embedder: Embedder
let index: PassageIndex

beforeAll(async () => {
  embedder = openBuiltinEmbedder(builtinConcepts)
  index = await openEmbeddedIndex(path.join(folder, 'a.search'), embedder.name)
  await index.save(source('a'), '1', await points(embedder, texts, [[], ['honour']]))
  await index.save(source('b', { reportYear: 2026 }), '1', await points(embedder, ['继续修建公路和桥梁。']))
})

afterAll(async () => {
  await index.close()
  rmSync(folder, { recursive: true })
})

const ask = async (query: string, more = {}) => search({ query, ...more }, index, embedder)

describe('a question finds what it means', () => {
  it.each([
    ['找活干', '城镇新增就业'],
    ['蓝天多了吗', '空气质量'],
    ['长辈吃饭', '老年助餐'],
    ['乡下的路', '农村公路'],
    ['脏水', '污水处理'],
    ['jobs for graduates', '城镇新增就业'],
    ['care for the elderly', '老年助餐'],
  ])('%s: %s', async (query, answer) => {
    const { hits } = await ask(query, { filter: { docs: ['a'] } })
    expect(hits[0]?.text).toContain(answer)
  })

  it('gives hits that follow the schema, without an explanation unless asked', async () => {
    const { hits } = await ask('公路')
    expect(new Set(hits.map((hit) => Hit.strict().parse(hit).doc))).toEqual(new Set(['a', 'b']))
  })

  it('says which words answered, those that mean the same too', async () => {
    const { hits } = await ask('长者的饭堂', { explain: true })
    expect(hits[0]?.explanation).toMatchObject({ meaning: 1, matched: expect.arrayContaining(['助餐']) })
  })

  it('narrows by what the question names and says so, unless it is told not to', async () => {
    const understood = await ask('云岭2026年公路')
    expect(understood.hits.map(({ doc }) => doc)).toEqual(['b'])
    expect(understood.understood.notes).toEqual(['place 云岭省', 'report of 2026'])
    const literal = await ask('云岭2026年公路', { literal: true })
    expect(new Set(literal.hits.map(({ doc }) => doc))).toEqual(new Set(['a', 'b']))
  })

  it('gives the records of a type where they are asked for', async () => {
    const { hits } = await ask('空气', { filter: { types: ['honour'] } })
    expect(hits).toHaveLength(1)
    expect(hits[0]).toMatchObject({ type: 'honour', record: { type: 'honour' }, text: texts[1] })
  })

  it('embeds the same text the same way every time', async () => {
    const again = openBuiltinEmbedder(builtinConcepts)
    expect(again.name).toBe(embedder.name)
    expect(await again.embedPassages(texts)).toEqual(await embedder.embedPassages(texts))
    expect(openBuiltinEmbedder([...builtinConcepts, ['甲', '乙']]).name).not.toBe(embedder.name)
  })
})

describe('the LangChain retriever', () => {
  it('gives the hits of a search as documents', async () => {
    const retriever = new PassageRetriever({ index, embedder }, { limit: 1, filter: { docs: ['a'] } })
    const [document] = await retriever.invoke('脏水')
    expect(document).toMatchObject({
      pageContent: texts[4],
      metadata: { doc: 'a', type: 'passage', start: 400 },
    })
  })
})
