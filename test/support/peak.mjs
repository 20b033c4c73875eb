// Preloaded into a process: as it ends, its highest memory in MB goes to the file of TEST_PEAK.
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

if (isMainThread) {
  process.on('exit', () =>
    writeFileSync(process.env.TEST_PEAK, String(process.resourceUsage().maxRSS / 1024)),
  )
}
