/** The figures by which verdicts are given (annotation guide, *comparison*). Changing one means a new `ruleVersion`. */

export const ruleVersion = '2026.11'

export const thresholds = {
  /** From here on beyond the target it is exceeded: percentage points for rates, a share of the target for levels. */
  exceeded: { points: 0.5, share: 0.05 },
  /** How far short of a 左右 figure still meets it. */
  about: { points: 0.2, share: 0.02 },
  /** How far behind the economy 基本同步 may stay, in points. */
  nearlyInStep: 0.3,
  /** A price outcome further below its 左右 target than this is told apart (`side: below`), in points. */
  priceBelow: 0.5,
} as const
