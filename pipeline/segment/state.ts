/** What has been read so far: the headings above, the part that the text plays now, and what it announced. */
import type { TimeCue } from '../../extractors/time-cues.js'
import type { SegmentRole } from '../../schemas/segment.js'
import { ranks } from './labels.js'
import type { Outline } from './outline.js'
import type { Part } from './part.js'

export type State = {
  outline: Outline
  /** What the text speaks of now. */
  part: Part
  /** The role that the chapter gives to all its headings without a role of their own. */
  base: SegmentRole
  /** The chapter looks back and forward. */
  mixed: boolean
  /** The times that the chapter's heading names. */
  named: readonly TimeCue[]
  /** The part of a list that a colon or a first item announced; `open` while the next line must belong to it. */
  announced?: { part: Part; open: boolean } | undefined
  /** The end of the last block where its sentence was not finished. */
  tail: string
}

export const atStart: State = {
  outline: [],
  part: { role: 'front', tense: 'neutral' },
  base: 'front',
  mixed: true,
  named: [],
  tail: '',
}

/**
 * Back to the chapter: the smaller headings do not stand over what comes now. Without a chapter they are left only
 * where the text turns between past and future; headings of articles (of a notice) stay.
 */
export function leaveSections(state: State, turns = false): State {
  const chapter = state.outline.findLast((heading) => heading.chapter)
  if (!chapter && !turns) return state
  const outline = state.outline.filter(({ rank }) => (chapter ? rank <= chapter.rank : rank >= ranks.group))
  return { ...state, outline, part: { ...state.part, role: roleIn(outline, state.base) } }
}

export function roleIn(outline: Outline, base: SegmentRole): SegmentRole {
  return outline.findLast(({ role }) => role !== undefined)?.role ?? base
}
