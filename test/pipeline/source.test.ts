import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findSources, isSkippable, loadSource } from '../../pipeline/source.js'
import { TaizhangError } from '../../schemas/errors.js'

let root = ''
const at = (...parts: string[]) => path.join(root, ...parts)
const below = (file: string) => path.relative(root, file)

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'sources-'))
  mkdirSync(at('reports', 'b'), { recursive: true })
  mkdirSync(at('reports', '.git'))
  for (const name of ['b/2.txt', 'a.html', 'c [1].txt', 'README.md', 'meta.json', '.hidden', '.git/x.txt'])
    writeFileSync(at('reports', name), name)
  symlinkSync(at('reports', 'a.html'), at('reports', 'link.html'))
  symlinkSync(at('reports'), at('reports', 'b', 'loop'))
  execFileSync('mkfifo', [at('reports', 'pipe')])
})
afterAll(() => rmSync(root, { recursive: true }))

describe('findSources', () => {
  it('takes everything below a folder in a stable order', async () => {
    const { sources } = await findSources([at('reports')])
    expect(sources.map(({ file }) => below(file))).toEqual([
      'reports/a.html',
      'reports/b/2.txt',
      'reports/c [1].txt',
    ])
  })

  it('says of each thing it passes over why', async () => {
    const { skipped, failed } = await findSources([at('reports')])
    expect(failed).toEqual([])
    expect(skipped.map(({ file, message }) => [below(file), message.split(': ')[1]])).toEqual([
      ['reports/.git', 'its name begins with a dot'],
      ['reports/.hidden', 'its name begins with a dot'],
      ['reports/README.md', 'a README'],
      ['reports/b/loop', 'a symbolic link'],
      ['reports/link.html', 'a symbolic link'],
      ['reports/meta.json', 'JSON'],
      ['reports/pipe', 'no ordinary file'],
    ])
  })

  it('takes whatever file is named directly, also a link', async () => {
    const { sources } = await findSources([at('reports', 'README.md'), at('reports', 'link.html')])
    expect(sources.map(({ file, named }) => [below(file), named])).toEqual([
      ['reports/README.md', true],
      ['reports/link.html', true],
    ])
  })

  it('takes a file once, however often it is reached', async () => {
    const { sources } = await findSources([at('reports', 'b'), at('reports'), at('reports/b/../b/2.txt')])
    expect(sources.map(({ file, named }) => [below(file), named])).toEqual([
      ['reports/b/2.txt', true],
      ['reports/a.html', false],
      ['reports/c [1].txt', false],
    ])
  })

  it('expands patterns, and takes a name that looks like one by its word', async () => {
    const { sources } = await findSources([at('reports', '**', '*.txt')])
    expect(sources.map(({ file }) => below(file))).toEqual(['reports/b/2.txt', 'reports/c [1].txt'])
    const literal = await findSources([at('reports', 'c [1].txt')])
    expect(literal.sources.map(({ named }) => named)).toEqual([true])
  })

  it('goes into the folders a pattern matches', async () => {
    const { sources } = await findSources([at('rep*')])
    expect(sources).toHaveLength(3)
  })

  it('fails for what is not there and what is no file, and goes on', async () => {
    const { sources, failed } = await findSources([
      at('missing.pdf'),
      at('*.ofd'),
      at('reports', 'pipe'),
      at('reports', 'a.html'),
    ])
    expect(failed.map(({ code }) => code)).toEqual(['file-missing', 'file-missing', 'file-special'])
    expect(sources).toHaveLength(1)
  })
})

describe('loadSource', () => {
  const source = (file: string) => ({ file, named: true, size: 0, modified: 0 })

  it('gives the bytes with their hash', async () => {
    const { bytes, sha256 } = await loadSource(source(at('reports', 'a.html')))
    expect(Buffer.from(bytes).toString()).toBe('a.html')
    expect(sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('refuses what is too large, no file, or gone since', async () => {
    await expect(loadSource(source(at('reports', 'a.html')), 3)).rejects.toMatchObject({
      code: 'file-too-large',
    })
    await expect(loadSource(source(at('reports')))).rejects.toMatchObject({ code: 'file-special' })
    await expect(loadSource(source(at('gone.pdf')))).rejects.toMatchObject({ code: 'file-missing' })
  })
})

describe('isSkippable', () => {
  it('passes over unknown content in folders, never a file that was named', () => {
    const unknown = new TaizhangError('format-unknown')
    const met = { file: 'x', named: false, size: 1, modified: 0 }
    expect(isSkippable(met, unknown)).toBe(true)
    expect(isSkippable({ ...met, named: true }, unknown)).toBe(false)
    expect(isSkippable(met, new TaizhangError('format-ofd'))).toBe(false)
  })
})
