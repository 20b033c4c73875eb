import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'
import { openLedger } from '../../../pipeline/store/open.js'
import { describeLedger } from './ledger.conformance.js'
import { sampleDocument, sampleTarget } from './samples.js'

const folder = mkdtempSync(path.join(tmpdir(), 'ledger-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let count = 0
const freshPath = () => path.join(folder, `ledger-${count++}.db`)
const state = { size: 1, modified: 1 }

describeLedger('SQLite', () => openLedger(freshPath(), { create: true }))

describe('opening a SQLite ledger', () => {
  const refused: [string, string, () => string][] = [
    ['a missing file', 'ledger-missing', freshPath],
    ['a folder', 'ledger-damaged', () => folder],
    ['a file of another kind', 'ledger-damaged', () => written('no database at all, '.repeat(100))],
    ["another program's database", 'ledger-damaged', foreignDatabase],
    ['a ledger of a newer version', 'ledger-newer', newerLedger],
  ]
  it.each(refused)('refuses %s', async (_name, code, make) => {
    await expect(openLedger(make())).rejects.toMatchObject({ code })
  })

  it('refuses to create a ledger in a folder that is missing', async () => {
    const address = path.join(folder, 'nowhere', 'x.db')
    await expect(openLedger(address, { create: true })).rejects.toMatchObject({ code: 'ledger-readonly' })
  })

  it('leaves a file of another kind as it was', async () => {
    const file = written('not ours')
    await openLedger(file, { create: true }).catch(() => undefined)
    expect(readFileSync(file, 'utf8')).toBe('not ours')
  })

  it('finds again what another opening saved', async () => {
    const file = freshPath()
    const document = sampleDocument()
    const ledger = await openLedger(file, { create: true })
    await ledger.save(document, [sampleTarget(document)], state)
    await ledger.close()
    const again = await openLedger(file)
    expect((await again.documents()).map(({ id }) => id)).toEqual([document.id])
    await again.close()
  })

  it('says that the ledger is damaged where its pages are', async () => {
    const file = freshPath()
    const ledger = await openLedger(file, { create: true })
    await ledger.save(sampleDocument(), [], state)
    await ledger.close()
    const handle = openSync(file, 'r+')
    writeSync(handle, Buffer.alloc(30_000, 0x5a), 0, 30_000, 1024)
    await expect(
      openLedger(file).then(async (opened) => opened.documents().finally(() => opened.close())),
    ).rejects.toMatchObject({ code: 'ledger-damaged' })
  })

  it('says that the ledger is busy while another process writes', async () => {
    const file = freshPath()
    const ledger = await openLedger(file, { create: true, patience: 50 })
    const other = new Database(file)
    other.exec('BEGIN IMMEDIATE')
    await expect(ledger.save(sampleDocument(), [], state)).rejects.toMatchObject({ code: 'ledger-busy' })
    other.exec('ROLLBACK')
    await ledger.save(sampleDocument(), [], state)
    expect(await ledger.documents()).toHaveLength(1)
    other.close()
    await ledger.close()
  })
})

function written(content: string): string {
  const file = freshPath()
  writeFileSync(file, content)
  return file
}

function foreignDatabase(): string {
  const file = freshPath()
  const database = new Database(file)
  database.exec('CREATE TABLE notes (body TEXT)')
  database.close()
  return file
}

function newerLedger(): string {
  const file = freshPath()
  mkdirSync(folder, { recursive: true })
  const database = new Database(file)
  database.exec('CREATE TABLE x (a); PRAGMA application_id = 1415203911; PRAGMA user_version = 999')
  database.close()
  return file
}
