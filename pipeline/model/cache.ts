/** Answers kept on disk by model, prompt version, schema and content: the same question is never paid twice. */
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { TaizhangError } from '../../schemas/errors.js'

export type AnswerCache = {
  get(key: string): Promise<unknown>
  set(key: string, answer: unknown): Promise<void>
}

export function defaultCacheFolder(): string {
  return path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'taizhang', 'models')
}

export function keyOf(
  model: string,
  { version, schema, messages }: { version: number; schema: z.ZodType; messages: unknown },
): string {
  const parts = [model, version, z.toJSONSchema(schema), messages]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/** Only the user may read the folder: answers quote the documents. A file that is damaged counts as absent. */
export function openCache(folder: string): AnswerCache {
  const fileOf = (key: string) => path.join(folder, key.slice(0, 2), `${key}.json`)
  return {
    get: async (key) => {
      try {
        return JSON.parse(await readFile(fileOf(key), 'utf8'))
      } catch {
        return undefined
      }
    },
    set: async (key, answer) => {
      await write(fileOf(key), JSON.stringify(answer)).catch((error: NodeJS.ErrnoException) => {
        throw new TaizhangError('output-unwritable', `${folder} (${error.code})`)
      })
    },
  }
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, text, { mode: 0o600 })
  await rename(draft, file)
}
