/** Half-open ranges of UTF-16 units in a document's text. */
import { z } from 'zod'

export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
export type Span = z.infer<typeof Span>

/** True where the two ranges share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** True where `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Index of the first of the spans (in order, apart from each other) that ends behind the offset; their number behind the last. */
export function indexBehind(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** That span itself; undefined behind the last. */
export function spanBehind<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  return spans[indexBehind(spans, offset)]
}
