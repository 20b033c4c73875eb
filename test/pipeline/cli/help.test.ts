import { describe, expect, it } from 'vitest'
import { commands } from '../../../pipeline/cli/commands.js'
import { runCli } from './run-cli.js'

describe('help and usage', () => {
  it('lists every command with a summary', async () => {
    const { status, stdout } = await runCli('--help')
    expect(status).toBe(0)
    for (const { name, summary } of commands)
      expect(stdout).toMatch(new RegExp(`^  ${name}\\b.*${summary}`, 'm'))
  })

  it('shows the same where nothing is asked', async () => {
    expect((await runCli()).stdout).toBe((await runCli('--help')).stdout)
  })

  it.each(commands.map(({ name }) => name))('shows examples of %s', async (name) => {
    const { status, stdout, stderr } = await runCli(name, '--help')
    expect(status).toBe(0)
    expect(stderr).toBe('')
    expect(stdout).toContain(`Usage: taizhang ${name}`)
    expect(stdout).toContain(`  $ taizhang ${name}`)
  })

  it('tells its version', async () => {
    expect((await runCli('--version')).stdout).toMatch(/^\d+\.\d+\.\d+/)
  })

  const mistakes: [string, string[], RegExp][] = [
    ['an unknown command', ['ingets'], /unknown command 'ingets' \(Did you mean ingest\?\)/],
    ['an unknown option', ['docs', '--jsno'], /unknown option '--jsno' \(Did you mean --json\?\)/],
    ['a missing argument', ['show'], /missing required argument 'doc'/],
    ['too many arguments', ['docs', 'x'], /too many arguments/],
    ['no year', ['docs', '--year', '25'], /a year of four digits/],
    ['no number', ['ingest', 'x', '--jobs', '0'], /a whole number/],
    ['an unknown format', ['records', '--format', 'pdf'], /--format pdf: choose one of table, jsonl/],
  ]
  it.each(mistakes)('answers %s with one line and status 1', async (_name, args, message) => {
    const { status, stdout, stderr } = await runCli(...args)
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it('answers a mistake as JSON where JSON is asked for', async () => {
    const { status, stdout } = await runCli('docs', '--json', '--db', '/no/such/file.db')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      code: 'ledger-missing',
      error: expect.any(String),
      remedy: expect.any(String),
    })
  })
})
