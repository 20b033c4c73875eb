import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root, runProcess } from '../../support/program.js'

describe('where no optional package is installed', () => {
  let folder = ''
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'optional-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const env = { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' }
  const run = (...args: string[]) => runProcess(args, { cwd: folder, env, bare: true })

  it('reads, indexes and exports as ever: a laptop loads none of them', async () => {
    const report = path.join(root, 'corpus/reports/baishi-2023-work-report.html')
    expect(await run('ingest', report)).toMatchObject({ status: 0, stderr: '' })
    expect(await run('records', '--format', 'csv')).toMatchObject({ status: 0, stderr: '' })
  }, 180_000)

  it.each([
    ['worker --queue redis://127.0.0.1:9', 'bullmq ioredis'],
    ['ingest x --queue redis://127.0.0.1:9', 'bullmq ioredis'],
    ['failures --queue redis://127.0.0.1:9', 'bullmq ioredis'],
    ['ingest s3://archive/x --no-index', '@aws-sdk/client-s3'],
    ['docs --db postgres://127.0.0.1:9/x', 'pg pg-copy-streams'],
    ['ingest x --db postgres://127.0.0.1:9/x', 'pg pg-copy-streams'],
    ['index --to http://127.0.0.1:9', '@qdrant/js-client-rest'],
    ['search x --url http://127.0.0.1:9', '@qdrant/js-client-rest'],
  ])('`%s` is one line that says how to install %s', async (words, names) => {
    const { status, stderr } = await run(...words.split(' '))
    expect(status).toBeGreaterThan(0)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain('an optional package is not installed')
    expect(stderr).toMatch(new RegExp(`npm install ${names}\\s*$`))
  })

  it('doctor asks for none of them, unless an address does', async () => {
    const laptop = await run('doctor')
    expect(laptop.status).toBe(0)
    expect(laptop.stdout).not.toMatch(/bullmq|\bpg\b|qdrant|aws-sdk/)
    const servers = ['--db', 'postgres://127.0.0.1:9/x', '--queue', 'redis://127.0.0.1:9']
    const more = ['--files', 's3://archive/x', '--url', 'http://127.0.0.1:9']
    const fleet = await run('doctor', ...servers, ...more)
    expect(fleet).toMatchObject({ status: 1, stderr: '' })
    const missing = fleet.stdout.split('\n').filter((line) => line.startsWith('missing'))
    expect(missing.map((line) => /npm install (.*)$/.exec(line)?.[1])).toEqual([
      'bullmq ioredis',
      '@aws-sdk/client-s3',
      '@qdrant/js-client-rest',
      'pg pg-copy-streams',
    ])
  })
})
