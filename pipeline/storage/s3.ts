/** Addresses s3://bucket/key → the objects below them and their bytes, from any S3-compatible storage. */
import type { S3Client } from '@aws-sdk/client-s3'
import { TaizhangError } from '../../schemas/errors.js'
import { loadPackage } from '../../schemas/optional-package.js'

/** An object as a file: its full address, its bytes, and when it was last written (milliseconds since 1970). */
export type StoredObject = { file: string; size: number; modified: number }

const scheme = 's3://'
const packageName = '@aws-sdk/client-s3'
/** Signing wants a region; storage that is not Amazon's ignores which. */
const anyRegion = 'us-east-1'

export function isObjectAddress(address: string): boolean {
  return address.startsWith(scheme)
}

/**
 * The objects whose key begins with that of the address, in the order of their keys.
 * @throws TaizhangError `package-missing`, `file-missing`, `server-*`, `usage` for an address without bucket
 */
export async function listObjects(address: string): Promise<StoredObject[]> {
  const { bucket, key } = parse(address)
  const { ListObjectsV2Command } = await loadSdk()
  const found: StoredObject[] = []
  let after: string | undefined
  do {
    const command = new ListObjectsV2Command({ Bucket: bucket, Prefix: key, ContinuationToken: after })
    const page = await guarded(address, (client) => client.send(command))
    for (const { Key: name, Size: size = 0, LastModified: date } of page.Contents ?? []) {
      if (name === undefined || name.endsWith('/')) continue
      found.push({ file: `${scheme}${bucket}/${name}`, size, modified: date?.getTime() ?? 0 })
    }
    after = page.NextContinuationToken
  } while (after !== undefined)
  if (found.length === 0) throw new TaizhangError('file-missing', 'nothing is stored below it')
  return found
}

/**
 * Asks whether anything is stored below the address.
 * @throws TaizhangError `package-missing`, `file-missing`, `server-*`, `usage`
 */
export async function probeObjects(address: string): Promise<void> {
  const { bucket, key } = parse(address)
  const { ListObjectsV2Command } = await loadSdk()
  const command = new ListObjectsV2Command({ Bucket: bucket, Prefix: key })
  const { Contents: found = [] } = await guarded(address, (client) => client.send(command))
  if (found.length === 0) throw new TaizhangError('file-missing', 'nothing is stored below it')
}

/**
 * @param maxBytes a larger object is refused before it is fetched
 * @throws TaizhangError `file-missing`, `file-too-large`, `server-*`, `package-missing`
 */
export async function loadObject(address: string, maxBytes: number): Promise<Uint8Array> {
  const { bucket, key } = parse(address)
  const { GetObjectCommand } = await loadSdk()
  return guarded(address, async (client) => {
    const { Body: body, ContentLength: size = 0 } = await client.send(
      new GetObjectCommand({ Bucket: bucket, Key: key }),
    )
    if (size > maxBytes) throw new TaizhangError('file-too-large', `${size} bytes`)
    return (await body?.transformToByteArray()) ?? new Uint8Array()
  })
}

function loadSdk() {
  // Its word about the Node of next year would stand among our own lines, once for every thread.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true'
  return loadPackage(packageName, () => import('@aws-sdk/client-s3'))
}

let opened: Promise<S3Client> | undefined

/** One client a thread: it keeps its connections. */
async function guarded<T>(address: string, work: (client: S3Client) => Promise<T>): Promise<T> {
  try {
    opened ??= openClient()
    return await work(await opened)
  } catch (thrown) {
    throw toError(thrown, address)
  }
}

/** Everything from the environment: what is not in an option or a file cannot be logged or committed. */
async function openClient(): Promise<S3Client> {
  const { S3Client } = await loadSdk()
  const { env } = process
  const endpoint = env.AWS_ENDPOINT_URL_S3 ?? env.AWS_ENDPOINT_URL
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = env
  if (!accessKeyId || !secretAccessKey) {
    throw new TaizhangError('server-refused', 'the storage wants a key', refused)
  }
  const sessionToken = env.AWS_SESSION_TOKEN
  return new S3Client({
    region: env.AWS_REGION ?? anyRegion,
    credentials: { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) },
    // Storage under a name of its own rarely answers to bucket.name.
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    // Older servers know no checksums but MD5.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
}

function parse(address: string): { bucket: string; key: string } {
  const [, bucket, key = ''] = /^s3:\/\/([^/]+)\/?(.*)$/s.exec(address) ?? []
  if (bucket === undefined) {
    throw new TaizhangError('usage', `${address} names no bucket`, 'write it as s3://bucket/prefix')
  }
  return { bucket, key }
}

function toError(thrown: unknown, address: string): TaizhangError {
  if (thrown instanceof TaizhangError) return thrown
  const { name, message } = thrown instanceof Error ? thrown : new Error(String(thrown))
  const status = statusOf(thrown)
  if (name === 'NoSuchKey' || name === 'NoSuchBucket') return new TaizhangError('file-missing', name)
  if (status === undefined) {
    return new TaizhangError('server-unreachable', `${parse(address).bucket} (${message})`, unreachable)
  }
  const remedy = status >= 500 ? 'try again, and look at the log of the storage' : refused
  return new TaizhangError('server-refused', `${parse(address).bucket}: ${status} ${name}`, remedy)
}

const unreachable = 'check AWS_ENDPOINT_URL and that the storage runs'
const refused = 'set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and check their rights'

function statusOf(thrown: unknown): number | undefined {
  const meta = thrown instanceof Error ? Reflect.get(thrown, '$metadata') : undefined
  const status = typeof meta === 'object' && meta !== null ? Reflect.get(meta, 'httpStatusCode') : undefined
  return typeof status === 'number' ? status : undefined
}
