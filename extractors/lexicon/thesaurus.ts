/** The concepts of the built-in thesaurus, and the form in which users add their own. */
import { economyTerms } from './thesaurus-economy.js'
import { societyTerms } from './thesaurus-society.js'
import { surroundingsTerms } from './thesaurus-surroundings.js'

/** Words that mean the same thing, or belong to it so closely that who asks for one wants the other. */
export type Concept = readonly string[]

/** One concept a line, words parted by blanks; lines that begin with # are notes. */
export function parseConcepts(lines: string): Concept[] {
  return lines
    .split('\n')
    .map((line) => line.trim().toLowerCase())
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => [...new Set(line.split(/\s+/))])
    .filter((words) => words.length > 1)
}

export const builtinConcepts: readonly Concept[] = [societyTerms, economyTerms, surroundingsTerms].flatMap(
  parseConcepts,
)
