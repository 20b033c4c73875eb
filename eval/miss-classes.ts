/** Misses of a set of documents → how many there are of each class, with what is behind it. */
import type { RecordType } from '../schemas/record.js'
import { scorings, wrongParts } from './rules.js'
import type { Scored } from './run.js'
import type { TypeScore } from './score.js'

export type MissClass = { type: RecordType; class: string; count: number; why: string }

const figureReasons: Record<string, string> = {
  missed:
    'one figure stands for several things named by their heads alone, or the clause has a form no rule reads',
  invented: 'a figure inside a name or of a bystander, or one that careful readers leave out',
  indicator:
    'the thing stands a clause or more before its figure, or the event around it has stayed in the name',
  'qualifiers of the indicator': 'a word such as 人均 or 农村 stands with another thing of the sentence',
  measure: 'a word of growth is far from its figure, or a share has no sign',
  direction: 'follows the measure',
  comparison: 'a cue (以上, 左右) belongs to another figure of the sentence',
  year: 'no year is printed near it and the part of the report speaks of another one',
}

/** By type, then class; a class without a reason has its name alone. */
const reasons: Partial<Record<RecordType, Record<string, string>>> = {
  target: figureReasons,
  outcome: figureReasons,
  project: {
    missed: 'a name without a word that makes it a project, or half of it in the clause before',
    invented: 'a programme or a part of another project, taken for one by its verb',
    status:
      'started, under way or done is said in another clause, of several projects at once, or only planned',
    category: 'the heading that names the category stands further above',
    name: 'where a name ends is a judgement: amounts, places and parts stand on either side',
    'annual investment': 'the year is said once for several projects',
    'total investment': 'an amount stands for several projects',
  },
  portfolio: { invented: 'a sum of finished works, which the guide counts as outcomes' },
  award: {
    missed: 'the list has a form no rule reads',
    invented: 'a sentence about recipients whose names stand elsewhere',
    recipients: 'the list runs on into the paragraph below it',
  },
  honour: { invented: 'praise without a title, or one title won by several', missed: 'a title no row names' },
}

export function missClasses(scored: readonly Scored[]): MissClass[] {
  const scores = scored.flatMap(({ types }) => types)
  return scorings.flatMap(({ type }) => {
    const own = scores.filter((score) => score.type === type)
    return [...countClasses(own)].map(([name, count]) => ({
      ...{ type, class: name, count },
      why: reasons[type]?.[name] ?? '',
    }))
  })
}

/** A pair wrong in several parts counts in each. */
function countClasses(scores: readonly TypeScore[]): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (name: string, count = 1) => {
    if (count > 0) counts.set(name, (counts.get(name) ?? 0) + count)
  }
  for (const { type, matched } of scores) {
    const scoring = scorings.find((each) => each.type === type)
    add('missed', matched.missed.length)
    add('invented', matched.extra.length)
    for (const { gold, record } of matched.pairs)
      for (const part of scoring ? wrongParts(scoring, gold, record) : []) add(part)
  }
  return counts
}
