import driver from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backupLedger, openLedger, restoreLedger } from '../../../pipeline/store/open.js'
import { toLedgerError } from '../../../pipeline/store/postgres/failure.js'
import { indexPath, withoutPassword } from '../../../schemas/ledger-address.js'
import { type PostgresServer, postgresPrograms, startPostgres } from '../../support/postgres.js'
import { describeLedger } from './ledger.conformance.js'
import { sampleDocument, sampleTarget } from './samples.js'

const state = { size: 1, modified: 1 }
const isHere = postgresPrograms !== undefined || process.env.CI !== undefined

describe.runIf(isHere)('on a PostgreSQL server (skipped where Debian’s postgresql is not installed)', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  }, 60_000)
  afterAll(() => server?.stop(), 60_000)

  describeLedger('PostgreSQL', async () => openLedger(await server.freshDatabase(), { create: true }))

  it('refuses a database without a ledger, and one of a newer version', async () => {
    const address = await server.freshDatabase()
    await expect(openLedger(address)).rejects.toMatchObject({ code: 'ledger-missing' })
    await (await openLedger(address, { create: true })).close()
    await run(address, "INSERT INTO taizhang.migrations VALUES (999, 'of tomorrow')")
    await expect(openLedger(address)).rejects.toMatchObject({ code: 'ledger-newer' })
  })

  it('refuses a database that is not there', async () => {
    const address = (await server.freshDatabase()).replace('/ledger', '/nowhere')
    await expect(openLedger(address, { create: true })).rejects.toMatchObject({ code: 'ledger-missing' })
  })

  it('finds again what another opening saved, while that one is still open', async () => {
    const address = await server.freshDatabase()
    const document = sampleDocument()
    const ledger = await openLedger(address, { create: true })
    await ledger.save(document, [sampleTarget(document)], state)
    const again = await openLedger(address)
    expect((await again.documents()).map(({ id }) => id)).toEqual([document.id])
    await Promise.all([again.close(), ledger.close()])
  })

  it('refuses a database that cannot hold Chinese', async () => {
    const address = await server.freshDatabase()
    await run(address, "CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0")
    await expect(openLedger(address.replace(/ledger\d+/, 'latin'), { create: true })).rejects.toMatchObject({
      code: 'ledger-readonly',
      remedy: expect.stringContaining('--encoding=UTF8'),
    })
  })

  it('lets one process at a time compare and save', async () => {
    const address = await server.freshDatabase()
    const writers = await Promise.all([1, 2, 3].map(() => openLedger(address, { create: true })))
    let inside = 0
    const seen = await Promise.all(
      writers.map((writer) =>
        writer.exclusive?.(async () => {
          inside += 1
          await writer.documents()
          return inside--
        }),
      ),
    )
    expect(seen).toEqual([1, 1, 1])
    await Promise.all(writers.map((writer) => writer.close()))
  })

  it('takes one file from two writers at once as one document', async () => {
    const address = await server.freshDatabase()
    const writers = await Promise.all([1, 2].map(() => openLedger(address, { create: true })))
    const document = sampleDocument()
    await Promise.all(writers.map((writer) => writer.save(document, [sampleTarget(document)], state)))
    expect(await writers[0]?.documents({ allSources: true })).toHaveLength(1)
    const ids: string[] = []
    for await (const { id } of writers[1]?.records() ?? []) ids.push(id)
    expect(ids).toEqual(['gdp6'])
    await Promise.all(writers.map((writer) => writer.close()))
  })

  it('saves on when the server was restarted', async () => {
    const ledger = await openLedger(await server.freshDatabase(), { create: true })
    await ledger.save(sampleDocument(), [], state)
    await server.restart()
    await ledger.save(sampleDocument({ id: 'x-dddd', file: 'd.html' }), [], state)
    expect(await ledger.documents({ allSources: true })).toHaveLength(2)
    await ledger.close()
  }, 30_000)

  it('keeps names and indicators that its text cannot hold readable', async () => {
    const ledger = await openLedger(await server.freshDatabase(), { create: true })
    const document = sampleDocument({ place: `青川\u0000县\ud800` })
    await ledger.save(document, [sampleTarget(document)], state)
    expect((await ledger.documents())[0]?.place).toBe(document.place)
    await ledger.close()
  })
})

describe('an address of a database', () => {
  it.each([
    ['postgres://clerk:secret@db.example:5432/ledger', 'postgres://clerk@db.example:5432/ledger'],
    ['postgresql:///ledger?host=/run&password=secret', 'postgresql:///ledger?host=/run&password=…'],
    ['postgres://clerk:a@b/c@db.example/ledger', 'postgres://clerk@db.example/ledger'],
    ['./taizhang.db', './taizhang.db'],
  ])('%s is shown without its password', (address, shown) => {
    expect(withoutPassword(address)).toBe(shown)
  })

  it.each([
    ['postgres://clerk@db.example/national', 'national.search'],
    ['postgres://clerk@db.example', 'postgres.search'],
    ['x/taizhang.db', 'x/taizhang.db.search'],
  ])('%s has its search index in %s', (address, file) => {
    expect(indexPath(address)).toBe(file)
  })
})

it('names a server that does not answer, without the password', async () => {
  const failure = openLedger('postgres://clerk:secret@127.0.0.1:9/ledger', { create: true })
  await expect(failure).rejects.toMatchObject({ code: 'server-unreachable' })
  await expect(failure).rejects.not.toThrow('secret')
})

it.each([
  ['a raw @ in a password', 'postgres://clerk:se@cret@db.example/ledger'],
  ['a port that cannot be', 'postgres://clerk:secret@db.example:99999/ledger'],
])('says how an address is written for %s', async (_name, address) => {
  await expect(openLedger(address)).rejects.toMatchObject({
    code: 'usage',
    detail: expect.not.stringContaining('cret'),
    remedy: expect.stringContaining('postgres://user@host'),
  })
})

it.each([
  ['a wrong password', { code: '28P01' }, 'password', 'server-refused', 'PGPASSWORD'],
  ['no password', {}, 'SASL: client password must be a string', 'server-refused', 'PGPASSWORD'],
  ['no encryption', {}, 'The server does not support SSL connections', 'server-refused', 'sslmode'],
  ['no rights', { code: '42501' }, 'permission denied', 'ledger-readonly', 'GRANT'],
  ['no database', { code: '3D000' }, 'does not exist', 'ledger-missing', 'createdb'],
  ['a standby', { code: '25006' }, 'read-only transaction', 'ledger-readonly', 'primary'],
])('has a remedy for %s', (_name, fields, message, code, remedy) => {
  const error = toLedgerError(Object.assign(new Error(message), fields), 'postgres://clerk:secret@x/y')
  expect(error).toMatchObject({ code, remedy: expect.stringContaining(remedy) })
  expect(error.message).not.toContain('secret')
})

it.each([
  ['backup', () => backupLedger('postgres://x/y', 'b.db')],
  ['restore', () => restoreLedger('postgres://x/y', 'b.db')],
])('leaves %s to the tools of PostgreSQL', async (_name, work) => {
  await expect(work()).rejects.toMatchObject({ code: 'usage', remedy: expect.stringContaining('pg_') })
})

async function run(address: string, sql: string): Promise<void> {
  const client = new driver.Client({ connectionString: address })
  await client.connect()
  await client.query(sql)
  await client.end()
}
