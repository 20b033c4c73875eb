// The worker of a checkout that was not built: loads TypeScript, then does what process.js does when built.
// (`--import tsx` does not reach worker threads in Node 20.)
import { register } from 'tsx/esm/api'

register()
const { processFile } = await import('./process.ts')

export { processFile }
