import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backupLedger, openLedger, restoreLedger } from '../../../pipeline/store/open.js'
import { collectGarbage } from '../../support/collect-garbage.js'
import { sampleDocument } from './samples.js'

let folder = ''
const at = (name: string) => path.join(folder, name)
const state = { size: 1, modified: 1 }

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'backup-'))
  await addDocument('a.html')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function addDocument(file: string): Promise<void> {
  const ledger = await openLedger(at('ledger.db'), { create: true })
  await ledger.save(sampleDocument({ id: `d-${file}`, file }), [], state)
  await ledger.close()
}

async function files(name: string): Promise<string[]> {
  const ledger = await openLedger(at(name))
  const rows = await ledger.documents()
  await ledger.close()
  return rows.map(({ file }) => file)
}

describe('a backup', () => {
  it('holds what the ledger held, and brings it back', async () => {
    await backupLedger(at('ledger.db'), at('kept.db'))
    await addDocument('b.html')
    expect(await files('kept.db')).toEqual(['a.html'])
    await collectGarbage()
    await restoreLedger(at('ledger.db'), at('kept.db'), { force: true })
    expect(await files('ledger.db')).toEqual(['a.html'])
  })

  it('is taken while another process writes', async () => {
    const other = new Database(at('ledger.db'))
    other.exec('BEGIN IMMEDIATE')
    await backupLedger(at('ledger.db'), at('kept.db'))
    other.exec('ROLLBACK')
    other.close()
    expect(await files('kept.db')).toEqual(['a.html'])
  })

  it('never replaces a file', async () => {
    writeFileSync(at('kept.db'), 'mine')
    await expect(backupLedger(at('ledger.db'), at('kept.db'))).rejects.toMatchObject({
      code: 'output-exists',
    })
    expect(readFileSync(at('kept.db'), 'utf8')).toBe('mine')
  })

  it('is refused where there is no ledger', async () => {
    await expect(backupLedger(at('none.db'), at('kept.db'))).rejects.toMatchObject({ code: 'ledger-missing' })
    expect(existsSync(at('kept.db'))).toBe(false)
  })
})

describe('restoring', () => {
  it('replaces a damaged ledger', async () => {
    await backupLedger(at('ledger.db'), at('kept.db'))
    writeFileSync(at('ledger.db'), 'no database at all')
    await restoreLedger(at('ledger.db'), at('kept.db'), { force: true })
    expect(await files('ledger.db')).toEqual(['a.html'])
  })

  it('replaces a ledger only where that is wanted', async () => {
    await backupLedger(at('ledger.db'), at('kept.db'))
    await expect(restoreLedger(at('ledger.db'), at('kept.db'))).rejects.toMatchObject({
      code: 'output-exists',
    })
  })

  it('leaves the ledger alone where the backup is no ledger', async () => {
    writeFileSync(at('junk.db'), 'junk '.repeat(500))
    const restoring = restoreLedger(at('ledger.db'), at('junk.db'), { force: true })
    await expect(restoring).rejects.toMatchObject({ code: 'ledger-damaged' })
    expect(await files('ledger.db')).toEqual(['a.html'])
    expect(readdirSync(folder).filter((name) => name.includes('restoring'))).toEqual([])
  })

  it('refuses while anybody has the ledger open, who would go on writing into a file that is gone', async () => {
    await backupLedger(at('ledger.db'), at('kept.db'))
    const open = await openLedger(at('ledger.db'))
    const restoring = restoreLedger(at('ledger.db'), at('kept.db'), { force: true })
    await expect(restoring).rejects.toMatchObject({ code: 'ledger-busy' })
    await open.save(sampleDocument({ id: 'd-b.html', file: 'b.html' }), [], state)
    await open.close()
    expect(await files('ledger.db')).toEqual(['a.html', 'b.html'])
    expect(readdirSync(folder).filter((name) => name.includes('restoring'))).toEqual([])
  })

  it('refuses while another process writes', async () => {
    await backupLedger(at('ledger.db'), at('kept.db'))
    const other = new Database(at('ledger.db'))
    other.exec('BEGIN IMMEDIATE')
    const restoring = restoreLedger(at('ledger.db'), at('kept.db'), { force: true })
    await expect(restoring).rejects.toMatchObject({ code: 'ledger-busy' })
    other.exec('ROLLBACK')
    other.close()
  })
})
