/** The version of what a model is told: part of the key of every kept answer and of the name of every record. */

/** Raise it whenever rules, examples or schema of the proposals change. */
export const promptVersion = 1
