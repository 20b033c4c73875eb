/** npm run bench:read: what readers make of the same report printed by two engines, as a table. */
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { stdout } from 'node:process'
import Table from 'cli-table3'
import { build } from 'esbuild'
import { makeFiles, pagesOf, sampleParagraphs } from './read-files.js'
import { peers } from './read-peers.js'

const rounds = 7
/** Each reader's turn comes so often, and its fastest counts: what else the machine does slows one turn, not all. */
const turns = 3
const wanted = 60

interface Measured {
  text: string
  seconds: number
  megabytes: number
}

const paragraphs = sampleParagraphs()
const sentences = paragraphs
  .flatMap((paragraph) => paragraph.match(/[^。！？；]+[。！？；]/gu) ?? [])
  .filter((sentence) => /\d/.test(sentence))
  .slice(0, wanted)
const table = new Table({
  head: ['file', 'reader', 'sentences', 'character errors', 'pages a second', 'beside unpdf', 'peak MB'],
})
const { files, skipped } = makeFiles()
const program = await compile()
for (const { name, file } of files) {
  const pages = await pagesOf(file)
  const order = Array.from({ length: turns }, () => Object.keys(peers)).flat()
  const measurements = order.map((peer) => ({ peer, measured: measure(peer, file) }))
  const runs = Object.keys(peers).map((peer) => ({ peer, measured: fastest(peer, measurements) }))
  const model = runs.find(({ peer }) => peer === 'unpdf')?.measured?.seconds ?? Number.NaN
  for (const { peer, measured } of runs) {
    if (measured) table.push([`${name}, ${pages} pages`, peer, ...rowOf(measured, pages, model)])
    else skipped.push(`${peer}: not usable, skipped`)
  }
}
stdout.write(`${table.toString()}\n${skipped.map((line) => `${line}\n`).join('')}`)

function fastest(
  peer: string,
  measurements: readonly { peer: string; measured: Measured | undefined }[],
): Measured | undefined {
  const own = measurements.flatMap((each) => (each.peer === peer && each.measured ? [each.measured] : []))
  return own.sort((a, b) => a.seconds - b.seconds)[0]
}

/** Compiled beforehand, for a loader that compiles on the fly would count in the memory. */
async function compile(): Promise<string> {
  const outfile = path.join(import.meta.dirname, '../../.cache/bench/read-one.mjs')
  const entryPoints = [path.join(import.meta.dirname, 'read-one.ts')]
  await build({ entryPoints, outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm' })
  return outfile
}

function measure(peer: string, file: string): Measured | undefined {
  try {
    const answer = execFileSync('node', [program, peer, file, String(rounds)], {
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return JSON.parse(answer.slice(answer.indexOf('{"text"')))
  } catch {
    return undefined
  }
}

function rowOf({ text, seconds, megabytes }: Measured, pages: number, model: number): string[] {
  const verbatim = sentences.filter((sentence) => text.includes(sentence)).length
  const rate = errorRate(bare(text), bare(paragraphs.join('')))
  return [
    `${verbatim} of ${sentences.length}`,
    `${(rate * 100).toFixed(2)} %`,
    (pages / seconds).toFixed(1),
    `${(seconds / model).toFixed(2)} × its time`,
    megabytes.toFixed(0),
  ]
}

function bare(text: string): string {
  return text.replace(/\s/g, '')
}

/** Edits that turn the one into the other, as a share of the second. */
function errorRate(read: string, meant: string): number {
  let row = Uint32Array.from({ length: meant.length + 1 }, (_, at) => at)
  for (let at = 0; at < read.length; at++) {
    const next = new Uint32Array(meant.length + 1)
    next[0] = at + 1
    for (let to = 1; to <= meant.length; to++) {
      const change = (row[to - 1] ?? 0) + (read[at] === meant[to - 1] ? 0 : 1)
      next[to] = Math.min(change, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1)
    }
    row = next
  }
  return (row[meant.length] ?? 0) / meant.length
}
