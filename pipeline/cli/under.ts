/** `--under 焦作市` into a filter: everything below that place. */
import { TaizhangError } from '../../schemas/errors.js'
import type { DocumentFilter, Ledger } from '../../schemas/ledger.js'
import { findPlace } from '../find-place.js'

/** @throws TaizhangError `place-ambiguous`, `place-unknown` */
export async function underFilter(
  ledger: Ledger,
  name: string | undefined,
): Promise<Pick<DocumentFilter, 'under'>> {
  if (name === undefined) return {}
  const { placeCodes } = await findPlace(ledger, name)
  const [code] = placeCodes ?? []
  if (!code)
    throw new TaizhangError('place-unknown', `${name} has no code, so nothing is known to lie below it`)
  return { under: code }
}
