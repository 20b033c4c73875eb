/** One line of progress on stderr, and only where stderr is a terminal. */
import { Presets, SingleBar } from 'cli-progress'
import type { IngestProgress } from '../run.js'
import type { Io } from './io.js'

export type ProgressLine = { show: (progress: IngestProgress) => void; stop: () => void }

const format = '{bar} {value}/{total} documents · {rate}/s · {left} left · {failed} failed'

/** Rate and time left are those of the whole run so far. */
export function startProgress(io: Io): ProgressLine {
  if (!io.stderr.isTTY) return { show: () => undefined, stop: () => undefined }
  const bar = new SingleBar({ format, stream: process.stderr, hideCursor: null }, Presets.rect)
  const started = performance.now()
  let running = false
  return {
    show: ({ done, total, failed }) => {
      if (!running) bar.start(total, 0)
      running = true
      const rate = done / ((performance.now() - started) / 1000)
      const left = duration((total - done) / rate)
      bar.update(done, { rate: rate.toFixed(1), left, failed })
    },
    stop: () => {
      if (running) bar.stop()
    },
  }
}

function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  return seconds < 3600 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}
