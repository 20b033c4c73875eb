/** Two printings of the same tables → the largest difference between their figures, in points. */

const figure = /(?<![\w-])\d+(?:\.\d+)?(?![\w-])/g

/** Infinite where the words differ; intervals, drawn at random, and counts of pairs found do not count. */
export function largestDrift(printed: string, now: string): number {
  if (words(printed) !== words(now)) return Number.POSITIVE_INFINITY
  const [before, after] = [points(printed), points(now)]
  return Math.max(0, ...after.map((value, n) => Math.abs(value - (before[n] ?? Number.POSITIVE_INFINITY))))
}

function words(text: string): string {
  return text.replace(/\d+\.\d–\d+\.\d/g, '').replace(figure, '#')
}

/** Figures with a decimal are points; whole ones are counts. */
function points(text: string): number[] {
  const figures = text.replace(/\d+\.\d–\d+\.\d/g, '').match(figure) ?? []
  return figures.filter((each) => each.includes('.')).map(Number)
}
