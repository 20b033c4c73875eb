import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { strict } from '../../../pipeline/store/postgres/connection.js'
import { type EncryptedDoor, hasOpenssl, openDoor } from '../../support/encrypted.js'
import { type PostgresServer, postgresPrograms, startPostgres } from '../../support/postgres.js'
import { root, runProcess } from '../../support/program.js'
import { hasRedis, type RedisServer, startRedis } from '../../support/redis.js'

const report = path.join(root, 'corpus/reports/baishi-2022-work-report.html')
const isHere = (hasOpenssl && hasRedis && postgresPrograms !== undefined) || process.env.CI !== undefined

describe.runIf(isHere)(
  'over TLS (skipped where openssl, redis-server or postgresql is not installed)',
  () => {
    let folder = ''
    let redis: RedisServer
    let postgres: PostgresServer
    let doors: { redis: EncryptedDoor; postgres: EncryptedDoor }
    let addresses = { queue: '', db: '' }

    beforeAll(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'encrypted-'))
      ;[redis, postgres] = await Promise.all([startRedis('secret-word'), startPostgres()])
      const database = new URL((await postgres.freshDatabase()).replace('@/', '@localhost/'))
      const socket = path.join(database.searchParams.get('host') ?? '', '.s.PGSQL.5432')
      doors = {
        redis: await openDoor(redis.address.replace('unix:', '')),
        postgres: await openDoor(socket, 8),
      }
      addresses = {
        queue: `rediss://localhost:${doors.redis.port}`,
        db: `postgres://tester@localhost:${doors.postgres.port}${database.pathname}?sslmode=require`,
      }
    })
    afterAll(async () => {
      await Promise.all([doors?.redis.close(), doors?.postgres.close()])
      await Promise.all([redis?.stop(), postgres?.stop()])
      rmSync(folder, { recursive: true, force: true })
    })

    const run = (trusted: string, ...args: string[]) =>
      runProcess(args, { cwd: folder, env: { NODE_EXTRA_CA_CERTS: trusted, REDIS_PASSWORD: 'secret-word' } })

    it('queue and ledger are used as ever where the certificate is trusted, without a word more', async () => {
      const both = ['--queue', addresses.queue, '--db', addresses.db]
      const filled = await run(doors.redis.certificate, 'ingest', report, ...both)
      expect(filled).toMatchObject({ status: 0, stderr: '' })
      expect(filled.stdout).toMatch(/^1 files are new/)
      const ledger = await run(
        doors.postgres.certificate,
        'ingest',
        report,
        '--no-index',
        '--db',
        addresses.db,
      )
      expect(ledger).toMatchObject({ status: 0, stderr: '' })
      expect(ledger.stdout).toMatch(/^1 read/)
      const unchecked = addresses.db.replace('require', 'no-verify')
      expect((await run('', 'docs', '--db', unchecked)).stdout).toContain('白石县')
    })

    it.each(['queue', 'db'] as const)('%s is one line with a remedy where it is not', async (name) => {
      const { status, stdout, stderr } = await run('', 'failures', `--${name}`, addresses[name])
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      expect(stderr).toMatch(/^taizhang: .*\(self-signed certificate\); set NODE_EXTRA_CA_CERTS .*\n$/)
      expect(stderr.trim().split('\n')).toHaveLength(1)
    })

    it('says where a server without TLS is asked for it', async () => {
      const db = `${await postgres.freshDatabase()}&sslmode=require`
      const { stderr } = await run('', 'docs', '--db', db)
      expect(stderr).toMatch(/does not support SSL.*; take sslmode out of the address.*\n$/)
      expect(stderr.trim().split('\n')).toHaveLength(1)
    })
  },
)

it.each([
  ['postgres://x/y?sslmode=require', 'postgres://x/y?sslmode=verify-full'],
  ['postgres://x/y?a=b&sslmode=prefer&c=d', 'postgres://x/y?a=b&sslmode=verify-full&c=d'],
  ['postgres://x/y?sslmode=no-verify', 'postgres://x/y?sslmode=no-verify'],
  [
    'postgres://x/y?sslmode=require&uselibpqcompat=true',
    'postgres://x/y?sslmode=require&uselibpqcompat=true',
  ],
])('%s is taken as %s', (address, meant) => {
  expect(strict(address)).toBe(meant)
})
