/** npm run bench:read: what readers make of the same report printed by two engines, as a table. */
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { stdout } from 'node:process'
import Table from 'cli-table3'
import { makeFiles, sampleParagraphs } from './read-files.js'
import { peers } from './read-peers.js'

const rounds = 7
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
const table = new Table({ head: ['file', 'reader', 'sentences', 'character errors', 'ms a file', 'peak MB'] })
const { files, skipped } = makeFiles()
for (const { name, file } of files) {
  for (const peer of Object.keys(peers)) {
    const measured = measure(peer, file)
    if (measured) table.push([name, peer, ...rowOf(measured)])
    else skipped.push(`${peer}: not usable, skipped`)
  }
}
stdout.write(`${table.toString()}\n${skipped.map((line) => `${line}\n`).join('')}`)

function measure(peer: string, file: string): Measured | undefined {
  const program = path.join(import.meta.dirname, 'read-one.ts')
  try {
    const answer = execFileSync('npx', ['tsx', program, peer, file, String(rounds)], {
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return JSON.parse(answer.slice(answer.indexOf('{"text"')))
  } catch {
    return undefined
  }
}

function rowOf({ text, seconds, megabytes }: Measured): string[] {
  const verbatim = sentences.filter((sentence) => text.includes(sentence)).length
  const rate = errorRate(bare(text), bare(paragraphs.join('')))
  return [
    `${verbatim} of ${sentences.length}`,
    `${(rate * 100).toFixed(2)} %`,
    (seconds * 1000).toFixed(0),
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
