/** Tells where the printed numbers of a glossary repeat or leave gaps. */

/**
 * @param numbers as printed, in order; undefined where an entry has none
 * @returns which numbers repeat and which are missing, undefined where all is well or nothing is numbered
 */
export function numberingFault(numbers: readonly (number | undefined)[]): string | undefined {
  const printed = numbers.filter((number) => number !== undefined)
  if (printed.length === 0) return undefined
  const repeated = [...new Set(printed.filter((number, at) => printed.indexOf(number) !== at))]
  const all = Array.from({ length: Math.max(...printed) }, (_, at) => at + 1)
  const missing = all.filter((number) => !printed.includes(number))
  const bare = numbers.length - printed.length
  const faults = [
    ...(repeated.length > 0 ? [`${repeated.join(', ')} repeated`] : []),
    ...(missing.length > 0 ? [`${missing.join(', ')} missing`] : []),
    ...(bare > 0 ? [`${bare} without number`] : []),
  ]
  return faults.length > 0 ? faults.join('; ') : undefined
}
