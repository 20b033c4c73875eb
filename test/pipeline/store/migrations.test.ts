import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'
import { openLedger } from '../../../pipeline/store/open.js'
import { sampleDocument, sampleTarget } from './samples.js'

const fixtures = path.resolve(import.meta.dirname, '../../fixtures/ledgers')
const names = readdirSync(fixtures).sort()
const folder = mkdtempSync(path.join(tmpdir(), 'migrations-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A ledger as the version of the fixture left it. */
function ledgerOf(name: string): string {
  const file = path.join(folder, `${name}.db`)
  rmSync(file, { force: true })
  inDatabase(file, (database) => database.exec(readFileSync(path.join(fixtures, name), 'utf8')))
  return file
}

function inDatabase<T>(file: string, use: (database: Database.Database) => T): T {
  const database = new Database(file)
  try {
    return use(database)
  } finally {
    database.close()
  }
}

function shapeOf(file: string): unknown {
  return inDatabase(file, (database) => ({
    version: database.prepare('PRAGMA user_version').all(),
    parts: database
      .prepare("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name")
      .all()
      .map((part) => JSON.stringify(part).replace(/(?:\\n|\s)+/g, ' ')),
  }))
}

async function freshShape(): Promise<unknown> {
  const file = path.join(folder, 'fresh.db')
  await (await openLedger(file, { create: true })).close()
  return shapeOf(file)
}

describe.each(names)('a ledger of %s', (name) => {
  it('takes the shape of a new one and keeps what it holds', async () => {
    const file = ledgerOf(name)
    const ledger = await openLedger(file)
    const documents = await ledger.documents({ allSources: true })
    expect(documents.map(({ file: each, sameAs }) => [each, sameAs !== undefined])).toEqual([
      ['made/again.html', false],
      ['made/report.md', true],
    ])
    let seen = 0
    for await (const { doc, evidence } of ledger.records({ allSources: true })) {
      const text = (await ledger.document(doc))?.text ?? ''
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
      seen += 1
    }
    expect(seen).toBe(8)
    expect(await ledger.failures()).toMatchObject([{ file: 'made/empty.html', code: 'file-empty' }])
    await ledger.close()
    expect(shapeOf(file)).toEqual(await freshShape())
  })

  it('takes new documents', async () => {
    const ledger = await openLedger(ledgerOf(name))
    const document = sampleDocument()
    await ledger.save(document, [sampleTarget(document)], { size: 1, modified: 1 })
    expect(await ledger.documents({ allSources: true })).toHaveLength(3)
    await ledger.close()
  })
})

describe('the fixtures', () => {
  it('cover every version up to the newest', async () => {
    const { version } = (await freshShape()) as { version: { user_version: number }[] }
    const newest = version[0]?.user_version ?? 0
    expect(names).toEqual(Array.from({ length: newest }, (_, n) => `schema-${n + 1}.sql`))
  })
})
