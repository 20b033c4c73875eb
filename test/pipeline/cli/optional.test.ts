import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../../..')
const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const without = pathToFileURL(path.join(root, 'test/support/without-packages.mjs')).href
const program = ['--import', loader, '--import', without, path.join(root, 'pipeline/cli/main.ts')]

describe('where no optional package is installed', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'optional-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function run(...args: string[]): Promise<{ status: unknown; stdout: string; stderr: string }> {
    const env = { ...process.env, AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' }
    return new Promise((resolve) => {
      execFile(process.execPath, [...program, ...args], { cwd: folder, env }, (error, stdout, stderr) => {
        resolve({ status: error ? error.code : 0, stdout, stderr })
      })
    })
  }

  it('reads, indexes and exports as ever: a laptop loads none of them', async () => {
    const report = path.join(root, 'corpus/reports/baishi-2023-work-report.html')
    expect(await run('ingest', report)).toMatchObject({ status: 0, stderr: '' })
    expect(await run('records', '--format', 'csv')).toMatchObject({ status: 0, stderr: '' })
  }, 180_000)

  it.each([
    ['worker --queue redis://127.0.0.1:9', 'bullmq'],
    ['ingest x --queue redis://127.0.0.1:9', 'bullmq'],
    ['ingest s3://archive/x --no-index', '@aws-sdk/client-s3'],
    ['docs --db postgres://127.0.0.1:9/x', 'pg'],
  ])('`%s` is one line that names %s and how to install it', async (words, name) => {
    const { status, stderr } = await run(...words.split(' '))
    expect(status).toBeGreaterThan(0)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain('an optional package is not installed')
    expect(stderr).toMatch(new RegExp(`npm install ${name}`))
  })
})
