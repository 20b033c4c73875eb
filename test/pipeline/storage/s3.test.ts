import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import S3rver from 's3rver'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { examine } from '../../../pipeline/doctor.js'
import { ingest } from '../../../pipeline/run.js'
import { findSources, loadSource } from '../../../pipeline/source.js'
import { openLedger } from '../../../pipeline/store/open.js'

const reports = path.resolve(import.meta.dirname, '../../../corpus/reports')
const name = 'baishi-2023-work-report.docx'
const bytes = readFileSync(path.join(reports, name))

describe('files in S3-compatible storage', () => {
  let folder = ''
  let server: S3rver
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 's3-'))
    server = new S3rver({
      port: 0,
      address: '127.0.0.1',
      silent: true,
      directory: path.join(folder, 'store'),
      configureBuckets: [{ name: 'archive', configs: [] }],
    })
    const { port } = await server.run()
    vi.stubEnv('AWS_ENDPOINT_URL', `http://127.0.0.1:${port}`)
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'S3RVER')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'S3RVER')
    const client = new S3Client({
      endpoint: `http://127.0.0.1:${port}`,
      region: 'us-east-1',
      forcePathStyle: true,
      credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
    })
    for (const key of [`2023/${name}`, '2023/README.md', `2024/${name}`]) {
      await client.send(new PutObjectCommand({ Bucket: 'archive', Key: key, Body: bytes }))
    }
    client.destroy()
  })
  afterAll(async () => {
    vi.unstubAllEnvs()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('are found below a prefix, what is no report passed over with a word', async () => {
    const { sources, skipped, failed } = await findSources(['s3://archive/2023/'])
    expect(failed).toEqual([])
    expect(sources.map(({ file, size, named }) => ({ file, size, named }))).toEqual([
      { file: `s3://archive/2023/${name}`, size: bytes.length, named: false },
    ])
    expect(skipped.map(({ file }) => file)).toEqual(['s3://archive/2023/README.md'])
  })

  it('are read like files, and skipped when unchanged', async () => {
    const ledger = await openLedger(path.join(folder, 'ledger.db'), { create: true })
    const first = await ingest(['s3://archive'], { ledger, jobs: 0 })
    expect(first.failed).toEqual([])
    expect(first.ingested.map(({ file }) => file)).toEqual([
      `s3://archive/2023/${name}`,
      `s3://archive/2024/${name}`,
    ])
    expect((await ingest(['s3://archive'], { ledger, jobs: 0 })).skipped).toHaveLength(2)
    await ledger.close()
  })

  it('are found by doctor, which says when nothing lies there', async () => {
    const db = path.join(folder, 'none.db')
    const checkOf = async (address: string) => {
      const checks = await examine({ db, files: address })
      return checks.find((check) => check.name === 'files')
    }
    expect(await checkOf('s3://archive/2023/')).toMatchObject({ state: 'ok' })
    expect(await checkOf('s3://archive/1999/')).toMatchObject({
      state: 'missing',
      detail: expect.stringContaining('nothing is stored below it'),
      cost: 'check the path',
    })
  })

  it('are refused above the limit of size before they are fetched', async () => {
    const [source] = (await findSources([`s3://archive/2023/${name}`])).sources
    expect(source?.named).toBe(true)
    if (source) await expect(loadSource(source, 10)).rejects.toMatchObject({ code: 'file-too-large' })
  })

  it.each([
    ['s3://archive/none/', 'file-missing'],
    ['s3://no-such-bucket/x', 'file-missing'],
    ['s3://', 'usage'],
  ])('%s fails as %s', async (address, code) => {
    const { failed } = await findSources([address])
    expect(failed.map((failure) => failure.code)).toEqual([code])
  })
})

describe('storage that does not answer', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('is one line with a remedy, without the key', async () => {
    vi.resetModules()
    vi.stubEnv('AWS_ENDPOINT_URL', 'http://127.0.0.1:9')
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'clerk')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret-word')
    const { findSources: findAnew } = await import('../../../pipeline/source.js')
    const { failed } = await findAnew(['s3://archive/2023/'])
    expect(failed).toMatchObject([
      { code: 'server-unreachable', remedy: expect.stringContaining('AWS_ENDPOINT_URL') },
    ])
    expect(JSON.stringify(failed)).not.toContain('secret-word')
  })

  it('is not asked without a key', async () => {
    vi.resetModules()
    vi.stubEnv('AWS_ACCESS_KEY_ID', '')
    const { findSources: findAnew } = await import('../../../pipeline/source.js')
    const { failed } = await findAnew(['s3://archive/2023/'])
    expect(failed).toMatchObject([
      { code: 'server-refused', remedy: expect.stringContaining('AWS_ACCESS_KEY_ID') },
    ])
  })
})
