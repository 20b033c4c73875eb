import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { commands } from '../../pipeline/cli/commands.js'
import { parseAddress } from '../../pipeline/queue/address.js'
import { startServer } from '../../pipeline/serve/start.js'
import { type PostgresServer, postgresPrograms, startPostgres } from '../support/postgres.js'
import { hasRedis, type RedisServer, startRedis } from '../support/redis.js'
import { ledgerOf } from '../support/reports.js'

const root = path.resolve(import.meta.dirname, '../..')
const text = readFileSync(path.join(root, 'deploy/compose.yaml'), 'utf8')
const Service = z.strictObject({
  image: z.string(),
  build: z.strictObject({ context: z.string(), dockerfile: z.string() }).optional(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()).default({}),
  volumes: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.strictObject({ condition: z.literal('service_healthy') })).default({}),
  restart: z.literal('unless-stopped').optional(),
  init: z.literal(true).optional(),
  stop_grace_period: z.string().optional(),
  profiles: z.array(z.string()).default([]),
  ports: z.array(z.string()).default([]),
  healthcheck: z
    .strictObject({ test: z.array(z.string()), interval: z.string(), retries: z.int() })
    .optional(),
})
const { services, volumes } = z
  .object({ services: z.record(z.string(), Service), volumes: z.record(z.string(), z.null()) })
  .parse(parse(text, { merge: true }))
const named = (name: string) => services[name] ?? Service.parse({ image: '' })
const ours = Object.entries(services).filter(([, { image }]) => image === 'taizhang')
const address = new URL(named('worker').environment.TAIZHANG_DB ?? '')

/** Every name of the environment that the program, or the client of PostgreSQL, asks for. */
function knownVariables(): Set<string> {
  const files = readdirSync(path.join(root, 'pipeline'), { recursive: true, encoding: 'utf8' })
  const sources = files.filter((file) => file.endsWith('.ts')).map((file) => `pipeline/${file}`)
  const all = [...sources, 'node_modules/pg/lib/connection-parameters.js', 'node_modules/pg/lib/defaults.js']
  const found = all.flatMap(
    (file) => readFileSync(path.join(root, file), 'utf8').match(/[A-Z][A-Z_]+/g) ?? [],
  )
  return new Set([...found, 'PGPASSWORD'])
}

describe('deploy/compose.yaml', () => {
  it('has the workers, the page and the servers of a fleet', () => {
    expect(Object.keys(services)).toEqual(['worker', 'fill', 'index', 'page', 'postgres', 'redis', 'qdrant'])
    expect(ours.map(([name]) => name)).toEqual(['worker', 'fill', 'index', 'page'])
  })

  it.each(ours)('runs a command of ours with its own options as %s', async (_name, { command = [] }) => {
    const [name, ...args] = command
    const entry = commands.find((each) => each.name === name)
    const program = new Command(name).exitOverride().configureOutput({ writeErr: () => undefined })
    ;(await entry?.load())?.define(program, { stdout: process.stdout, stderr: process.stderr, exitCode: 0 })
    let taken: object | undefined
    program.action(() => {
      taken = program.opts()
    })
    await program.parseAsync(args, { from: 'user' })
    const flags = args.filter((arg) => arg.startsWith('--'))
    expect(program.options.map(({ long }) => long)).toEqual(expect.arrayContaining(flags))
    expect(taken).toBeDefined()
  })

  it.each(ours)('gives %s only variables that are asked for', (_name, { environment }) => {
    expect(Object.keys(environment).filter((name) => !knownVariables().has(name))).toEqual([])
  })

  it('names the servers by their services, ports, database and user', () => {
    const { environment } = named('postgres')
    expect(address.hostname).toBe('postgres')
    expect(address.port).toBe('5432')
    expect(address.username).toBe(environment.POSTGRES_USER)
    expect(address.pathname).toBe(`/${environment.POSTGRES_DB}`)
    expect(named('worker').environment.PGPASSWORD).toBe(environment.POSTGRES_PASSWORD)
    const queues = ours.flatMap(([, { command = [] }]) => command.filter((word) => word.startsWith('redis:')))
    expect(new Set(queues.map((url) => parseAddress(url, {}).shown))).toEqual(new Set(['redis:6379']))
    expect(named('redis').environment.REDIS_PASSWORD).toBe(named('worker').environment.REDIS_PASSWORD)
    const index = new URL(named('page').environment.QDRANT_URL ?? '')
    expect(index.hostname).toBe('qdrant')
    expect(named('qdrant').ports).toEqual([`127.0.0.1:${index.port}:${index.port}`])
    expect(named('qdrant').environment.QDRANT__SERVICE__API_KEY).toBe(
      named('page').environment.QDRANT_API_KEY,
    )
  })

  it('opens the port that the page listens at, to this machine alone', () => {
    const { command = [], ports } = named('page')
    const port = command[command.indexOf('--port') + 1]
    expect(ports).toEqual([`127.0.0.1:${port}:${port}`])
    expect(command).toContain('--token')
    for (const [, { ports: all }] of Object.entries(services))
      for (const each of all) expect(each).toMatch(/^127\.0\.0\.1:/)
  })

  it('waits only for services that tell of their health, and keeps what they hold', () => {
    const awaited = Object.values(services).flatMap(({ depends_on }) => Object.keys(depends_on))
    expect(new Set(awaited)).toEqual(new Set(['postgres', 'redis', 'qdrant']))
    for (const name of awaited) expect(named(name).healthcheck).toBeDefined()
    const kept = Object.values(services).flatMap((each) => each.volumes.map((volume) => volume.split(':')[0]))
    expect(kept).toEqual(expect.arrayContaining(Object.keys(volumes)))
  })

  it('gives a worker the time that its longest file takes', () => {
    const seconds = /defaultMaxSeconds = (\d+)/.exec(
      readFileSync(path.join(root, 'pipeline/workers.ts'), 'utf8'),
    )
    expect(Number.parseInt(named('worker').stop_grace_period ?? '', 10)).toBeGreaterThan(Number(seconds?.[1]))
  })

  it('holds no secret, and asks for those that its head names', () => {
    const secret = Object.values(services).flatMap(({ environment }) =>
      Object.entries(environment).filter(([name]) => /PASSWORD|API_KEY|SECRET|ACCESS_KEY/.test(name)),
    )
    expect(secret.length).toBeGreaterThan(3)
    for (const [, value] of secret) expect(value).toMatch(/^\$\{\w+:-\}$/)
    const asked = new Set([...text.matchAll(/\$\{(\w+)/g)].map(([, name = '']) => name))
    const head = text.slice(0, text.indexOf('x-program'))
    for (const name of asked) if (!name.startsWith('AWS_')) expect(head).toContain(name)
  })
})

/** `docker compose` turns `$$` into `$`. */
function healthOf(name: string): string[] {
  const [kind, ...words] = (named(name).healthcheck?.test ?? []).map((word) => word.replaceAll('$$', '$'))
  return kind === 'CMD-SHELL' ? ['sh', '-c', ...words] : words
}

const isHere = (hasRedis && postgresPrograms !== undefined) || process.env.CI !== undefined

describe.runIf(isHere)(
  'its health checks (skipped where redis-server or postgresql is not installed)',
  () => {
    let folder = ''
    let redis: RedisServer
    let postgres: PostgresServer
    beforeAll(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'health-'))
      const [program, ...settings] = named('redis').command ?? []
      expect(program).toBe('redis-server')
      const more = settings.map((word) => word.replace(/^\$\{REDIS_PASSWORD:-\}$/, 'secret-word'))
      ;[redis, postgres] = await Promise.all([startRedis('secret-word', more), startPostgres()])
      // The servers of the test have sockets, no ports.
      const socket = redis.address.replace('unix:', '')
      const client = execFileSync('sh', ['-c', 'command -v redis-cli'], { encoding: 'utf8' }).trim()
      writeFileSync(path.join(folder, 'redis-cli'), `#!/bin/sh\nexec ${client} -s '${socket}' "$@"\n`)
      chmodSync(path.join(folder, 'redis-cli'), 0o755)
    })
    afterAll(async () => {
      await Promise.all([redis?.stop(), postgres?.stop()])
      rmSync(folder, { recursive: true, force: true })
    })

    function check(name: string, env: NodeJS.ProcessEnv): number | null {
      const [program = '', ...args] = healthOf(name)
      const search = `${folder}:${postgresPrograms}:${process.env.PATH}`
      return spawnSync(program, args, { env: { PATH: search, ...env }, stdio: 'ignore' }).status
    }

    it('tell a Redis that answers from one that refuses', () => {
      expect(check('redis', { REDIS_PASSWORD: 'secret-word' })).toBe(0)
      expect(check('redis', { REDIS_PASSWORD: 'wrong' })).not.toBe(0)
    })

    it('tell a PostgreSQL that takes connections from one that is not there', async () => {
      const database = new URL((await postgres.freshDatabase()).replace('@/', '@localhost/'))
      expect(check('postgres', { PGHOST: database.searchParams.get('host') ?? '' })).toBe(0)
      expect(check('postgres', { PGHOST: folder })).not.toBe(0)
    })
  },
)

it('tells a page that is up from one that is not', async () => {
  const ledger = await ledgerOf({ place: '云岭省', year: 2022 })
  const assets = new Map([['/index.html', { bytes: new Uint8Array(), type: 'text/html' }]])
  const running = await startServer({ ledger, db: 'none', host: '0.0.0.0', token: 'secret-word', assets })
  const port = new URL(running.url).port
  const status = () => {
    const [, ...args] = healthOf('page').map((word) => word.replace('4180', port))
    return new Promise((resolve) => {
      execFile(process.execPath, args, (error) => resolve(error ? error.code : 0))
    })
  }
  expect(await status()).toBe(0)
  await running.close()
  await ledger.close()
  expect(await status()).not.toBe(0)
})

describe('deploy/Dockerfile', () => {
  const lines = readFileSync(path.join(root, 'deploy/Dockerfile'), 'utf8').split('\n')
  const context = path.resolve(root, 'deploy', named('worker').build?.context ?? '')

  it('is the one that the workers are built from, over the whole checkout', () => {
    expect(context).toBe(root)
    expect(existsSync(path.join(context, named('worker').build?.dockerfile ?? ''))).toBe(true)
  })

  it('copies what there is', () => {
    const copied = lines
      .filter((line) => line.startsWith('COPY '))
      .flatMap((line) => line.split(' ').slice(1, -1))
    expect(copied.length).toBeGreaterThan(0)
    for (const source of copied) expect(existsSync(path.join(context, source))).toBe(true)
    const left = readFileSync(path.join(root, '.dockerignore'), 'utf8').split('\n').filter(Boolean)
    for (const file of ['package.json', 'package-lock.json', 'scripts/link-bin.mjs', 'web/index.html'])
      expect(
        existsSync(path.join(root, file)) &&
          !left.some((name) => file === name || file.startsWith(`${name}/`)),
      ).toBe(true)
  })

  it('starts the program of the package, on a Node that the package takes', () => {
    const { bin, engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
    const entry = /^ENTRYPOINT (.*)$/m.exec(lines.join('\n'))?.[1] ?? '[]'
    expect(JSON.parse(entry)).toEqual(['node', bin.taizhang])
    expect(lines).toContain(`FROM node:${/\d+/.exec(engines.node)?.[0]}-bookworm`)
  })
})
