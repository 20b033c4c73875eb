/** Documents a second through the whole pipeline, beside the parsers alone in the same run; `npm run bench:ingest [N…]`. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makeReports } from './made-reports.js'

type Result = { seconds: number; megabytes: number; [more: string]: unknown }

const counts = process.argv.slice(2).map(Number)
for (const count of counts.length > 0 ? counts : [100, 200, 1000]) measure(count)

function measure(count: number): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-ingest-'))
  try {
    const made = makeReports(count, path.join(folder, 'reports'))
    const list = path.join(folder, 'list.json')
    writeFileSync(list, JSON.stringify(made))
    const run = (mode: string) => child(mode, list, path.join(folder, `${mode}.db`))
    console.log(`${count} documents, ${(made.bytes / 1e6).toFixed(1)} MB of files`)
    const parsers = run('parsers')
    print('parsers alone', count, parsers, parsers)
    const one = run('1')
    print('one worker', count, one, parsers)
    const two = run('2')
    print('two workers', count, two, parsers)
    console.log(`  two workers are ${(one.seconds / two.seconds).toFixed(2)} times as fast as one`)
    if (count <= 1000) printStages(run('stages'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function child(mode: string, list: string, db: string): Result {
  const script = path.join(import.meta.dirname, 'ingest-one.ts')
  const args = ['--import', 'tsx', script, mode, list, db]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 }))
}

function print(name: string, count: number, { seconds, megabytes, ...more }: Result, floor: Result): void {
  const rate = `${(count / seconds).toFixed(1)} documents/s`
  const beside = `${(seconds / floor.seconds).toFixed(2)} × the parsers`
  const rest = JSON.stringify(more)
  console.log(`  ${name}: ${seconds.toFixed(1)} s, ${rate}, ${beside}, ${megabytes.toFixed(0)} MB; ${rest}`)
}

function printStages({ spent, characters }: Result): void {
  const stages = Object.entries(spent as Record<string, number>)
  const sum = stages.reduce((all, [, seconds]) => all + seconds, 0)
  const parts = stages.map(([stage, seconds]) => `${stage} ${((100 * seconds) / sum).toFixed(0)} %`)
  const speed = Number(characters) / 1e6 / sum
  console.log(`  stages in one thread: ${parts.join(', ')}; ${speed.toFixed(2)} MB of text a second`)
}
