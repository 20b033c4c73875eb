/** Where an index and its embedder run → whether what goes into them leaves this machine. */
import type { SearchSettings } from './open.js'

/** Embedders that send texts to a server, and where that is unless told. */
const servers: Record<string, () => string> = {
  ollama: () => process.env.OLLAMA_HOST || 'http://127.0.0.1:11434',
  openai: () => process.env.OPENAI_BASE_URL || 'https://api.openai.com/v1',
}

export function leavesMachine({
  url,
  embedder = 'builtin',
}: Pick<SearchSettings, 'url' | 'embedder'>): boolean {
  const server = servers[embedder.split(':')[0] ?? '']
  return [url, server?.()].some((address) => address !== undefined && !isLoopback(address))
}

/** What is no address that can be read counts as another machine. */
function isLoopback(address: string): boolean {
  const full = /^[a-z]+:\/\//i.test(address) ? address : `http://${address}`
  if (!URL.canParse(full)) return false
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(full).hostname)
}
