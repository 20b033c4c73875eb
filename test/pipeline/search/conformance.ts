/** What every search index has to do, whatever it is made of. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Embedder } from '../../../pipeline/search/embed/embedder.js'
import type { PassageIndex } from '../../../pipeline/search/passage-index.js'
import { wordQuery } from '../../../pipeline/search/words.js'
import type { SearchFilter } from '../../../schemas/passage.js'
import { denseToy, points, source, sparseToy } from './toy.js'

export type Opened = { index: PassageIndex; dispose: () => Promise<void> }

export function describeIndex(name: string, open: (embedder: Embedder) => Promise<Opened>): void {
  describe.each([denseToy, sparseToy])(`${name} with the embedder $name`, (embedder) => {
    let opened: Opened
    beforeEach(async () => {
      opened = await open(embedder)
    })
    afterEach(() => opened.dispose())

    const save = async (doc: string, texts: string[], more = {}, types: Parameters<typeof points>[2] = []) =>
      opened.index.save(source(doc, more), `${doc}-1`, await points(embedder, texts, types))
    const ask = async (text: string, filter: SearchFilter = {}, limit = 10) =>
      opened.index.query({
        words: wordQuery(text),
        meaning: await embedder.embedQuestion(text),
        filter,
        limit,
      })
    const textsOf = async (...asked: Parameters<typeof ask>) =>
      (await ask(...asked)).map(({ passage }) => passage.text)

    it('is empty at first', async () => {
      expect(await opened.index.status()).toMatchObject({
        documents: 0,
        passages: 0,
        embedder: embedder.name,
      })
      expect(await ask('就业')).toEqual([])
    })

    it('finds a passage by its words and gives it back whole', async () => {
      await save('a', ['新建水库三座。', '修建乡村公路。'])
      const [best] = await ask('水库')
      expect(best).toMatchObject({
        source: source('a'),
        passage: { text: '新建水库三座。', start: 0, heading: ['二、今年工作'], records: [] },
      })
    })

    it('finds a passage by its meaning where no word is shared', async () => {
      await save('a', ['优良天数比例提高。', '修建乡村公路。', '发放购物券。'])
      expect((await textsOf('空气'))[0]).toBe('优良天数比例提高。')
    })

    it('puts a passage with both words and meaning before one with either', async () => {
      await save('a', ['增加岗位供给。', '新增就业十万人。', '公路建设就绪。'])
      expect((await textsOf('就业'))[0]).toBe('新增就业十万人。')
    })

    it('lists the best first, with falling scores, and no more than asked for', async () => {
      await save('a', ['就业一万人。', '就业与养老。', '养老机构。', '就业岗位工作。'])
      const found = await ask('就业', {}, 2)
      expect(found).toHaveLength(2)
      expect(found[0]?.score).toBeGreaterThanOrEqual(found[1]?.score ?? Number.POSITIVE_INFINITY)
    })

    it.each<[string, SearchFilter, string[]]>([
      ['place', { placeCodes: ['990100'] }, ['b']],
      ['place without a code', { places: ['白石镇'] }, ['c']],
      ['plan years', { years: [2024, 2026] }, ['b', 'c']],
      ['level', { level: 'township' }, ['c']],
      ['kind', { kind: 'notice' }, ['b']],
      ['documents', { docs: ['a', 'c'] }, ['a', 'c']],
      ['several at once', { years: [2026], kind: 'notice' }, ['b']],
      ['what nothing fits', { years: [1999] }, []],
    ])('narrows a search by %s', async (_by, filter, docs) => {
      await save('a', ['新增就业一万人。'])
      await save('b', ['新增就业二万人。'], {
        place: '青川市',
        placeCode: '990100',
        level: 'city',
        reportYear: 2026,
        kind: 'notice',
      })
      await save('c', ['新增就业三万人。'], {
        place: '白石镇',
        placeCode: undefined,
        level: 'township',
        reportYear: 2024,
      })
      const found = await ask('就业', filter)
      expect(found.map(({ source: { doc } }) => doc).sort()).toEqual(docs)
    })

    it('narrows a search to passages that hold a record of a type', async () => {
      await save('a', ['新增就业一万人。', '就业创业示范城市。'], {}, [[], ['honour']])
      expect(await textsOf('就业', { types: ['honour'] })).toEqual(['就业创业示范城市。'])
    })

    it('leaves out what repeats another document unless asked for', async () => {
      await save('a', ['新增就业一万人。'])
      await save('b', ['新增就业一万人。'], { sameAs: 'a' })
      expect(await ask('就业')).toHaveLength(1)
      expect(await ask('就业', { allSources: true })).toHaveLength(2)
    })

    it('replaces a document whole', async () => {
      await save('a', ['新建水库三座。', '修建乡村公路。'])
      await save('a', ['新增就业一万人。'])
      expect(await textsOf('水库')).toEqual([])
      expect(await textsOf('就业')).toEqual(['新增就业一万人。'])
      expect(await opened.index.status()).toMatchObject({ documents: 1, passages: 1 })
    })

    it('forgets a document, and removing it again changes nothing', async () => {
      await save('a', ['新建水库三座。'])
      await save('b', ['水库除险加固。'])
      await opened.index.remove('a')
      await opened.index.remove('a')
      expect(await textsOf('水库')).toEqual(['水库除险加固。'])
      expect([...(await opened.index.states())]).toEqual([['b', 'b-1']])
    })

    it('knows what it holds', async () => {
      await save('a', ['新建水库三座。'])
      await save('b', ['水库除险加固。'], { reportYear: 2026 })
      expect((await opened.index.sources()).map(({ doc, reportYear }) => [doc, reportYear]).sort()).toEqual([
        ['a', 2025],
        ['b', 2026],
      ])
    })

    it('keeps a document without passages, so that it is not indexed again and again', async () => {
      await save('a', [])
      expect([...(await opened.index.states()).keys()]).toEqual(['a'])
    })

    it('is rebuilt to hold what the new one was given and nothing else', async () => {
      await save('a', ['新建水库三座。'])
      const { index, finish } = await opened.index.beginRebuild()
      await index.save(source('b'), 'b-1', await points(embedder, ['新增就业一万人。']))
      await finish()
      expect(await textsOf('水库')).toEqual([])
      expect(await textsOf('就业')).toEqual(['新增就业一万人。'])
      expect([...(await opened.index.states()).keys()]).toEqual(['b'])
    })
  })
}
