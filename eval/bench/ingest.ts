/** npm run bench:ingest [N…]: N varied documents through the whole pipeline, beside the floor, by stage, as tables. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { argv, stderr, stdout } from 'node:process'
import Table from 'cli-table3'
import { build } from 'esbuild'
import type { Measured } from './ingest-one.js'

const root = path.join(import.meta.dirname, '../..')
const built = path.join(root, 'dist')
const given = argv.slice(2).map(Number)
const sizes = given.length > 0 ? given : [100, 1000]
const folder = mkdtempSync(path.join(tmpdir(), 'bench-ingest-'))
const summary = new Table({
  head: ['documents', 'way', 's', 'processor s', 'documents/s', 'MB text/s', 'peak MB'],
})
const byStage = new Table({ head: ['documents', 'stage', 'ms a document', 'share'] })
const aims: string[] = []

try {
  const program = await compile()
  for (const size of [...new Set(sizes.flatMap((n) => [n / 2, n]))].sort((a, b) => a - b)) makeFiles(size)
  for (const size of sizes) measureSize(program, size)
} finally {
  rmSync(folder, { recursive: true })
}
stdout.write(`${summary}\n${byStage}\n${aims.map((line) => `${line}\n`).join('')}`)

function filesOf(size: number): string {
  return path.join(folder, `${size}-files`)
}

function makeFiles(size: number): void {
  stderr.write(`making ${size} documents\n`)
  const maker = path.join(root, 'scripts/make-varied-corpus.mjs')
  execFileSync('npx', ['tsx', maker, filesOf(size), '0', String(size)], { cwd: root })
}

/** Compiled beforehand, for a loader that compiles on the fly would count in time and memory. */
async function compile(): Promise<string> {
  const outfile = path.join(root, '.cache/bench/ingest-one.mjs')
  const entryPoints = [path.join(import.meta.dirname, 'ingest-one.ts')]
  await build({ entryPoints, outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm' })
  return outfile
}

function measure(program: string, way: string, size: number, jobs = 1, pin: string[] = []): Measured {
  stderr.write(`${size} documents: ${way}, ${jobs} at a time${pin.length > 0 ? ', on one core' : ''}\n`)
  const [command = '', ...rest] = [...pin, 'node', program, way, filesOf(size), String(jobs), built]
  return JSON.parse(execFileSync(command, rest, { encoding: 'utf8' }))
}

function measureSize(program: string, size: number): void {
  const bytes = measure(program, 'bytes', size)
  const parsers = measure(program, 'parsers', size)
  const stages = measure(program, 'stages', size)
  // One worker alone already keeps a second core busy with the ledger, compiling and collecting garbage.
  const one = measure(program, 'ingest', size, 1, ['taskset', '-c', '0'])
  const half = measure(program, 'ingest', size / 2, 2)
  const two = measure(program, 'ingest', size, 2)
  const { textBytes } = stages
  const rows = {
    'bytes only': bytes,
    'parsers alone': parsers,
    'one thread': stages,
    '--jobs 1, one core': one,
    '--jobs 2, two cores': two,
  }
  for (const [way, each] of Object.entries(rows))
    summary.push([size, way, ...figuresOf(each, size, textBytes)])
  const total = Object.values(stages.stages).reduce((sum, each) => sum + each, 0)
  for (const [stage, seconds] of Object.entries(stages.stages))
    byStage.push([
      size,
      stage,
      ((seconds / size) * 1000).toFixed(2),
      `${((100 * seconds) / total).toFixed(0)} %`,
    ])
  aims.push(
    `${size}: one thread ÷ parsers alone ${ratio(stages.processor, parsers.processor)} by processor, ${ratio(stages.seconds, parsers.seconds)} by the clock (aim ≤ 2)`,
    `${size}: beside half as many ${ratio(two.processor, half.processor)} by processor, ${ratio(two.seconds, half.seconds)} by the clock (aim ≤ 2.1)`,
    `${size}: one core ÷ two ${ratio(one.seconds, two.seconds)} by the clock (aim ≥ 1.7)`,
    `${size}: two workers ${two.megabytes.toFixed(0)} MB (aim < 1024)`,
  )
}

function figuresOf({ seconds, processor, megabytes }: Measured, size: number, textBytes: number): string[] {
  const [perSecond, text] = [size / seconds, textBytes / 1e6 / seconds]
  return [
    seconds.toFixed(1),
    processor.toFixed(1),
    perSecond.toFixed(1),
    text.toFixed(2),
    megabytes.toFixed(0),
  ]
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(2)
}
