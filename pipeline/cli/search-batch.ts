/** `search --batch FILE`: many questions, one array of hits a line. */
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { TaizhangError, toFailure } from '../../schemas/errors.js'
import type { SearchAnswer, SearchRequest } from '../search/search.js'
import { type Io, write } from './io.js'
import type { Asked } from './search-request.js'

const Line = z.object({
  query: z.string().min(1),
  place: z.string().optional(),
  year: z.int().optional(),
  limit: z.int().positive().optional(),
})

/**
 * A question that cannot be asked (an unknown place) gets an empty array, a line on stderr and exit status 2, so that
 * answers stay on the lines of their questions.
 * @throws TaizhangError `usage` for a file that is no JSON lines, before any answer
 */
export async function runBatch(
  file: string,
  ask: (request: SearchRequest) => Promise<SearchAnswer>,
  requestOf: (asked: Asked) => Promise<SearchRequest>,
  io: Io,
): Promise<void> {
  const asked = parseLines(await readFile(file, 'utf8').catch(missing(file)), file)
  for (const [at, one] of asked.entries()) {
    try {
      const { hits } = await ask(await requestOf(one))
      await write(io.stdout, `${JSON.stringify(hits)}\n`)
    } catch (thrown) {
      const { error, remedy } = toFailure(thrown)
      await write(io.stderr, `failed line ${at + 1}: ${error}; ${remedy}\n`)
      await write(io.stdout, '[]\n')
      io.exitCode = 2
    }
  }
}

function parseLines(text: string, file: string): Asked[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    const parsed = Line.safeParse(parseJson(line))
    if (parsed.success) return [parsed.data]
    throw new TaizhangError(
      'usage',
      `${file}, line ${at + 1}: {"query": …, "place"?, "year"?, "limit"?} is wanted`,
    )
  })
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function missing(file: string): (error: NodeJS.ErrnoException) => never {
  return ({ code }) => {
    throw new TaizhangError(code === 'ENOENT' ? 'file-missing' : 'file-unreadable', file)
  }
}
