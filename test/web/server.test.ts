/** The server: who may ask, what it answers, and what it never does. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../pipeline/serve/app.js'
import { startServer } from '../../pipeline/serve/start.js'
import { updateIndex } from '../../pipeline/update-index.js'
import type { Ledger } from '../../schemas/ledger.js'
import { FakeQdrant } from '../pipeline/search/fake-qdrant.js'
import { ledgerOf } from '../support/reports.js'

const local = { headers: { host: '127.0.0.1:4180' } }
const assets = new Map([['/index.html', { bytes: new Uint8Array(), type: 'text/html' }]])

describe('the server', () => {
  let ledger: Ledger
  const app = (token?: string, host = '127.0.0.1') => createApp({ ledger, db: 'none', assets, host, token })
  // biome-ignore lint/suspicious/noExplicitAny: answers of many shapes, each checked by its test
  const ask = async (path: string, server = app()): Promise<any> => (await server.request(path, local)).json()
  beforeAll(async () => {
    ledger = await ledgerOf(
      { place: '云岭省', year: 2022, targets: '地区生产总值增长6%左右，城镇新增就业10万人以上' },
      { place: '云岭省', year: 2023, review: '地区生产总值增长6.2%。', targets: '地区生产总值增长5%左右' },
    )
  })
  afterAll(() => ledger.close())

  it('gives records page by page, the same in parts as in one', async () => {
    const whole = await ask('/api/records?limit=100')
    const parts = [await ask('/api/records?limit=2'), await ask('/api/records?offset=2&limit=100')]
    expect(whole.total).toBe(whole.rows.length)
    expect(parts.flatMap(({ rows }) => rows)).toEqual(whole.rows)
  })

  it('filters and sorts', async () => {
    const { rows } = await ask('/api/records?type=target&indicator=gdp&sort=year&order=desc')
    expect(rows.map(({ year }: { year: number }) => year)).toEqual([2023, 2022])
  })

  it('gives one record by its id, and says when there is none', async () => {
    const { rows } = await ask('/api/records?type=target')
    expect(await ask(`/api/records/${encodeURIComponent(rows[0].id)}`)).toEqual(rows[0])
    expect(await ask('/api/records/none')).toMatchObject({ code: 'record-missing' })
  })

  it('sees what is saved after its records were read into memory', async () => {
    const own = await ledgerOf({ place: '云岭省', year: 2022, targets: '地区生产总值增长6%左右' })
    const server = createApp({ ledger: own, db: 'none', assets, host: '127.0.0.1' })
    const { total } = await ask('/api/records?sort=year', server)
    expect(total).toBeGreaterThan(0)
    for (const { id } of await own.documents()) await own.remove(id)
    expect(await ask('/api/records?sort=year', server)).toMatchObject({ total: 0 })
    await own.close()
  })

  it('gives what is due in parts, and how many on each day', async () => {
    const all = await ask('/api/due?implied=1')
    const { rows, total, days } = await ask('/api/due?implied=1&from=2023-01-01&limit=1')
    expect(rows).toHaveLength(1)
    expect(total).toBe(days['2023-12-31'])
    expect(all.total).toBe(days['2022-12-31'] + days['2023-12-31'])
  })

  it('compares the newest year that has an answer', async () => {
    const { year, rows } = await ask('/api/compare?headline=1')
    expect(year).toBe(2022)
    expect(rows[0].verdict).toBe('met')
  })

  it('draws a series without style in attributes', async () => {
    const { charts } = await ask('/api/series?indicator=gdp')
    expect(charts[0].svg).toMatch(/^<svg/)
    expect(charts[0].svg).not.toContain('style=')
  })

  it('exports what is asked for', async () => {
    const response = await app().request(
      '/api/records/export?format=csv&type=target&columns=place,year',
      local,
    )
    const [head, first] = (await response.text()).replace('\ufeff', '').split('\n')
    expect(head).toBe('place,year')
    expect(first).toBe('云岭省,2022')
  })

  it('says what is wrong with a question', async () => {
    const response = await app().request('/api/records?limit=many', local)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'usage', error: expect.stringContaining('limit') })
  })

  it('describes every route', async () => {
    const { paths } = await ask('/api/openapi.json')
    expect(Object.keys(paths)).toContain('/api/records')
    expect(
      paths['/api/search'].get.parameters.find(({ name }: { name: string }) => name === 'q').required,
    ).toBe(true)
  })

  it('forbids scripts from elsewhere, sniffing and referrers', async () => {
    const { headers } = await app().request('/', local)
    expect(headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  })

  it.each(['evil.example', '127.0.0.1.evil.example', ''])('refuses the host %s', async (host) => {
    expect((await app().request('/api/records', { headers: { host } })).status).toBe(421)
  })

  it.each(['/../package.json', '/..%2fpackage.json', '/api/documents/..%2f..%2fetc%2fpasswd/file', '/%00'])(
    'reaches no file by the path %s',
    async (path) => {
      expect((await app().request(`http://127.0.0.1${path}`, local)).status).toBe(404)
    },
  )

  it('wants the token, once in the address or as a bearer', async () => {
    const status = async (path: string, headers = {}) =>
      (await app('secret', '0.0.0.0').request(path, { headers })).status
    expect(await status('/api/records')).toBe(401)
    expect(await status('/?token=wrong')).toBe(401)
    expect(await status('/?token=secret')).toBe(302)
    expect(await status('/api/records', { authorization: 'Bearer secret' })).toBe(200)
  })

  it('opens to other machines only with a token', async () => {
    await expect(startServer({ ledger, db: 'none', host: '0.0.0.0' })).rejects.toMatchObject({
      code: 'usage',
    })
  })

  it('searches a Qdrant server where one is named, and tells when it is away', async () => {
    const fake = new FakeQdrant()
    const url = await fake.start()
    const own = await ledgerOf({ place: '云岭省', year: 2023, plan: '新建水库三座，除险加固病险水库。' })
    expect(await updateIndex(own, { db: 'none', url })).toBeUndefined()
    const running = await startServer({ ledger: own, db: 'none', url, assets })
    const search = async () => (await fetch(`${running.url}api/search?q=水库`)).json()
    expect(await search()).toMatchObject({ hits: [{ place: '云岭省', reportYear: 2023 }] })
    await fake.stop()
    await running.close()
    const away = await startServer({ ledger: own, db: 'none', url, assets })
    expect(await (await fetch(`${away.url}api/search?q=水库`)).json()).toMatchObject({
      code: 'server-unreachable',
    })
    await away.close()
    await own.close()
  })
})
