/** Text into the same text without the keys and passwords that stand in the environment. */

const names = /(?:KEY|SECRET|PASSWORD|TOKEN)$/i
/** A shorter one is no secret, and would be found in innocent words. */
const shortest = 6

/** Node's global object, or a browser's; both have `parseInt`, and a type must share something with its value. */
type Host = { process?: { env: Record<string, string | undefined> }; parseInt: unknown }

/** For what other programs say: a server may say back the key it refuses. */
export function withoutSecrets(text: string): string {
  const { process: host }: Host = globalThis
  return Object.entries(host?.env ?? {}).reduce(
    (shown, [name, value = '']) =>
      names.test(name) && value.length >= shortest ? shown.replaceAll(value, '…') : shown,
    text,
  )
}
