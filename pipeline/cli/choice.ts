/** A word of the user's into one of a closed list. */
import type { z } from 'zod'
import { TaizhangError } from '../../schemas/errors.js'

/** @throws TaizhangError `usage` that names the choices */
export function oneOf<T extends string>(
  choices: z.ZodType<T> & { options: readonly T[] },
  text: string,
  option: string,
): T {
  const found = choices.safeParse(text)
  if (found.success) return found.data
  throw new TaizhangError('usage', `${option} ${text}: choose one of ${choices.options.join(', ')}`)
}
