/** What asking a model took: calls, tokens, and money where the user states the prices. */

export type Usage = { calls: number; cached: number; retries: number; input: number; output: number }

/** For a million tokens read and written, in whatever currency. */
export type Price = { input: number; output: number }

export function emptyUsage(): Usage {
  return { calls: 0, cached: 0, retries: 0, input: 0, output: 0 }
}

export function costOf({ input, output }: Usage, price: Price): number {
  return (input * price.input + output * price.output) / 1_000_000
}

/** One line for people: `12 questions (30 kept), 3 asked again, 20,511 tokens read, 3,002 written, cost 0.0412`. */
export function tellUsage(usage: Usage, price?: Price): string {
  const count = (value: number) => value.toLocaleString('en-US')
  const parts = [
    `${count(usage.calls)} questions (${count(usage.cached)} answers kept from before)`,
    ...(usage.retries > 0 ? [`${count(usage.retries)} asked again`] : []),
    `${count(usage.input)} tokens read, ${count(usage.output)} written`,
    ...(price ? [`cost ${costOf(usage, price).toFixed(4)}`] : []),
  ]
  return parts.join(', ')
}
