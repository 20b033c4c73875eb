import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../pipeline/cli/commands.js'

const compose = readFileSync(path.resolve(import.meta.dirname, '../../deploy/compose.yaml'), 'utf8')

describe('deploy/compose.yaml', () => {
  it('has the workers, the page and the servers of a fleet', () => {
    const services = /^services:\n([\s\S]*?)^volumes:/m.exec(compose)?.[1] ?? ''
    const names = [...services.matchAll(/^ {2}([a-z]+):$/gm)].map((match) => match[1])
    expect(names).toEqual(['worker', 'fill', 'page', 'postgres', 'redis', 'qdrant'])
  })

  it('runs commands that exist', () => {
    const run = [...compose.matchAll(/^ {4}command: \[([a-z]+), /gm)].map((match) => match[1])
    expect(run).toEqual(['worker', 'ingest', 'serve'])
    for (const name of run) expect(commands.map((command) => command.name)).toContain(name)
  })

  it('holds no secret, and opens no port to other machines', () => {
    const secrets = [...compose.matchAll(/^ +\w*(?:PASSWORD|API_KEY|SECRET_ACCESS_KEY): (.*)$/gm)]
    expect(secrets.length).toBeGreaterThan(3)
    for (const [, value] of secrets) expect(value).toMatch(/^\$\{\w+:-\}$/)
    for (const [, port] of compose.matchAll(/^ +- '([^']*:\d+:\d+)'$/gm))
      expect(port).toMatch(/^127\.0\.0\.1:/)
  })
})
