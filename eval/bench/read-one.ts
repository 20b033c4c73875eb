/** One peer on one file in a process of its own: prints its text, speed and peak memory as JSON. */
import { argv, stdout } from 'node:process'
import { peakOfProgram } from './peak-memory.js'
import { peers } from './read-peers.js'

const [name = '', file = '', rounds = '1'] = argv.slice(2)
const read = peers[name]
if (!read) throw new Error(`no such peer: ${name}`)
const text = await read(file)
const seconds: number[] = []
for (let round = 0; round < Number(rounds); round++) {
  const start = performance.now()
  await read(file)
  seconds.push((performance.now() - start) / 1000)
}
seconds.sort((a, b) => a - b)
stdout.write(
  JSON.stringify({
    text,
    seconds: seconds[Math.floor(seconds.length / 2)] ?? 0,
    megabytes:
      name === 'pdftotext' ? await peakOfProgram(name, [file, '-']) : process.resourceUsage().maxRSS / 1024,
  }),
)
