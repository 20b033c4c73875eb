/** What is installed, configured and missing, and what each missing piece costs. */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { withoutPassword } from '../schemas/ledger-address.js'
import { type Addresses, checked, serverChecks } from './doctor-servers.js'
import { openLedger } from './store/open.js'

/** `state` missing is a fault; off is a choice. */
export type Check = { name: string; state: 'ok' | 'off' | 'missing'; detail: string; cost?: string }

/** Optional packages, what they are for and what is lost without them. */
const optionalPackages: readonly { name: string; packages: string[]; cost: string }[] = [
  {
    name: 'character recognition',
    packages: ['tesseract.js', '@gutenye/ocr-node'],
    cost: 'scanned pages are not read; install one with npm',
  },
  {
    name: 'embeddings',
    packages: ['@huggingface/transformers'],
    cost: 'search uses the built-in embedder, not a model run in this process',
  },
  {
    name: 'language models',
    packages: ['@langchain/openai', '@langchain/ollama'],
    cost: '--model and ask do not work; install one with npm (see docs/models.md)',
  },
]

/** Packages and servers of several machines are looked at only where an address asks for them. */
export async function examine(addresses: Addresses): Promise<Check[]> {
  return [
    nodeCheck(),
    packageCheck('word segmentation', 'nodejieba', 'no records are extracted; run npm ci again'),
    packageCheck('ledger', 'libsql', 'nothing can be stored; run npm ci again'),
    ...optionalPackages.map(optionalCheck),
    settingCheck('model server', 'OPENAI_BASE_URL', 'openai:NAME asks api.openai.com, with OPENAI_API_KEY'),
    ...(await serverChecks(addresses)),
    await checked('ledger', () => describe(addresses.db)),
  ]
}

function nodeCheck(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isNew = major > 20 || (major === 20 && minor >= 19)
  const detail = `${process.versions.node} on ${process.platform} ${process.arch}`
  return isNew
    ? { name: 'Node', state: 'ok', detail }
    : { name: 'Node', state: 'missing', detail, cost: 'Node 20.19 or newer is needed' }
}

/** Loads the package, since a native one may be there and not run. */
function packageCheck(name: string, packageName: string, cost: string): Check {
  try {
    createRequire(import.meta.url)(packageName)
    return { name, state: 'ok', detail: packageName }
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    return { name, state: 'missing', detail: `${packageName}: ${reason}`, cost }
  }
}

function optionalCheck({ name, packages, cost }: (typeof optionalPackages)[number]): Check {
  const found = packages.filter(isInstalled)
  return found.length > 0
    ? { name, state: 'ok', detail: found.join(', ') }
    : { name, state: 'off', detail: `${packages.join(' or ')} is not installed`, cost }
}

/** Looks without loading: some packages take seconds to load. */
function isInstalled(packageName: string): boolean {
  const folders = createRequire(import.meta.url).resolve.paths(packageName) ?? []
  return folders.some((folder) => existsSync(`${folder}/${packageName}`))
}

/** The value itself is never shown: an address may carry a key. */
function settingCheck(name: string, variable: string, cost: string): Check {
  return process.env[variable]
    ? { name, state: 'ok', detail: `${variable} is set` }
    : { name, state: 'off', detail: `${variable} is not set`, cost }
}

async function describe(address: string): Promise<string> {
  const ledger = await openLedger(address)
  try {
    const all = await ledger.documents({ allSources: true })
    const repeats = all.filter(({ sameAs }) => sameAs !== undefined).length
    const failures = await ledger.failures()
    const counts = `${all.length} documents (${repeats} repeat another), ${failures.length} files failed`
    return `${withoutPassword(address)}: ${counts}`
  } finally {
    await ledger.close()
  }
}
