/** Whatever a model's client throws → one of our errors, and whether asking again may help. */
import { TaizhangError } from '../../schemas/errors.js'

type Thrown = { name: string; message: string; status?: number; retryAfter?: string; cause?: unknown }

export function modelError(thrown: unknown, model: string): TaizhangError {
  if (thrown instanceof TaizhangError) return thrown
  const { name, message, status } = facts(thrown)
  const packageName = /Unable to import (\S+?)\.? |Cannot find package '([^']+)'/.exec(message)
  if (packageName) {
    const missing = packageName[1] ?? packageName[2] ?? ''
    return new TaizhangError('package-missing', missing, `run: npm install ${missing}`)
  }
  if (/Unsupported \{ modelProvider|supported model providers/i.test(message)) {
    return new TaizhangError('usage', `--model ${model}`, 'name a provider such as ollama or openai')
  }
  if (status !== undefined)
    return new TaizhangError('server-refused', `${model}: ${status} ${oneLine(message)}`)
  if (/abort|timeout/i.test(`${name} ${message}`)) {
    return new TaizhangError('server-unreachable', `${model}: no answer in time`)
  }
  if (isConnection(thrown)) return new TaizhangError('server-unreachable', `${model} (${oneLine(message)})`)
  return new TaizhangError('model-refused', `${model}: ${oneLine(message)}`)
}

/** Too many requests, a server in trouble, a line that broke, an answer that was no JSON: all may pass. */
export function mayPass(thrown: unknown): boolean {
  // A refusal stays one at temperature 0; a silence may end.
  if (thrown instanceof TaizhangError) return thrown.code === 'server-unreachable'
  const { status } = facts(thrown)
  if (status !== undefined) return status === 408 || status === 409 || status === 429 || status >= 500
  return modelError(thrown, '').code !== 'package-missing'
}

/** Milliseconds the server asks to wait: `Retry-After` in seconds or as a date. */
export function retryAfter(thrown: unknown, now: number): number | undefined {
  const { retryAfter: header } = facts(thrown)
  if (header === undefined) return undefined
  const seconds = Number(header)
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined
}

function facts(thrown: unknown): Thrown {
  if (typeof thrown !== 'object' || thrown === null) return { name: '', message: String(thrown) }
  const read = (key: string): unknown => Reflect.get(thrown, key)
  const status = read('status') ?? read('status_code')
  const headers = read('headers')
  const header =
    headers instanceof Headers
      ? headers.get('retry-after')
      : typeof headers === 'object' && headers !== null
        ? Reflect.get(headers, 'retry-after')
        : undefined
  return {
    name: String(read('name') ?? ''),
    message: String(read('message') ?? ''),
    cause: read('cause'),
    ...(typeof status === 'number' ? { status } : {}),
    ...(typeof header === 'string' ? { retryAfter: header } : {}),
  }
}

function isConnection(thrown: unknown): boolean {
  const { name, message, cause } = facts(thrown)
  const code = typeof cause === 'object' && cause !== null ? Reflect.get(cause, 'code') : undefined
  return /Connection error|fetch failed|ECONN|ENOTFOUND|socket/i.test(`${name} ${message} ${String(code)}`)
}

function oneLine(message: string): string {
  return message.replace(/\s+/g, ' ').slice(0, 200)
}
