/** Work counted, not timed: how often the blocks of our source ran, and how much text the patterns went through. */
import { Session } from 'node:inspector'

/** File and function → how often its blocks ran; `patterns` → code units that regular expressions went over. */
export type Steps = Map<string, number>

type Range = { startOffset: number; endOffset: number; count: number }
type Coverage = { result: { url: string; functions: { functionName: string; ranges: Range[] }[] }[] }

export type Counter = { count(work: () => unknown): Promise<Steps>; close(): void }

/** Only what is loaded after this is counted: load the modules under test by `import()`. */
export function openCounter(): Counter {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return {
    async count(work) {
      takeCounts(session)
      const scanned = await scannedBy(work)
      const steps = takeCounts(session)
      steps.set('patterns', scanned)
      return steps
    },
    close() {
      session.post('Profiler.stopPreciseCoverage')
      session.disconnect()
    },
  }
}

export function total(steps: Steps): number {
  return [...steps.values()].reduce((sum, count) => sum + count, 0)
}

/** Since the last time it was asked. */
function takeCounts(session: Session): Steps {
  const steps: Steps = new Map()
  session.post('Profiler.takePreciseCoverage', (error, coverage) => {
    if (error) throw error
    for (const { url, functions } of (coverage as Coverage).result) {
      const file = /(?:schemas|extractors|pipeline)\/[^?]*\.ts/.exec(url)?.[0]
      if (file === undefined || url.includes('node_modules')) continue
      for (const { functionName, ranges } of functions) {
        const name = `${file} ${functionName}`
        const sum = ranges.reduce((all, { count }) => all + count, 0)
        if (sum > 0) steps.set(name, (steps.get(name) ?? 0) + sum)
      }
    }
  })
  return steps
}

/** Every pattern ends in `exec`, also those of replace, split and matchAll. */
async function scannedBy(work: () => unknown): Promise<number> {
  const { exec } = RegExp.prototype
  let scanned = 0
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const match = exec.call(this, text)
    const unmatched = this.sticky ? 1 : String(text).length - from
    scanned += match ? match.index + match[0].length - from : unmatched
    return match
  }
  try {
    await work()
    return scanned
  } finally {
    RegExp.prototype.exec = exec
  }
}
