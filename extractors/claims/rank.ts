/** The words before a rank → what is ranked, and among whom. */
import { nounLikeRankVerbs, ranking } from '../lexicon/predicates.js'
import { rankScope } from '../lexicon/scopes.js'

export type RankWords = {
  /** Length of the words that name what is ranked. */
  thing: number
  scope: string
}

const verbs = new RegExp(`(?:${ranking})(?:在|了)?`, 'g')
const run =
  /(?:已|再|仍|也|又)?(?:连续[\d一二两三四五六七八九十]+(?:多|余)?(?:年|个月|个?季度|个?[榨赛]季|届|次)|连续多年)?(?:继续|持续|始终|长期|稳定|稳步)?(?:在[^，]{2,16})?$/

/** Splits the words before a rank at its verb of position, or before what is known as a scope. */
export function readRankWords(lead: string): RankWords {
  const verb = lastVerb(lead)
  const ahead = verb && rankScope.exec(lead.slice(0, verb.start))
  if (ahead && lead.length === verb.end && ahead.index > 2)
    return { thing: beforeRun(lead.slice(0, ahead.index)), scope: ahead[0] }
  if (verb)
    return {
      thing: beforeRun(lead.slice(0, verb.start)),
      scope: (/在([^，]{2,16})$/.exec(lead.slice(0, verb.start))?.[1] ?? '') || lead.slice(verb.end),
    }
  const known = rankScope.exec(lead)
  if (known) return { thing: beforeRun(lead.slice(0, known.index)), scope: known[0] }
  const attribute =
    /^(.*(?:率|数|量|额|指数|增速|总量|水平|成绩|考评|考核|满意度|规模|人数|竞争力))([\u4e00-\u9fff]{2,6})$/.exec(
      lead,
    )
  const name = attribute?.[1]
  return name ? { thing: name.length, scope: attribute?.[2] ?? '' } : { thing: beforeRun(lead), scope: '' }
}

/** True where the words are a scope and name no thing: the `六县市` of 位居青川第二、六县市第一. */
export function isScopeOnly(words: string): boolean {
  if (rankScope.exec(words)?.index === 0) return true
  return words.length <= 4 && !/[率数量额比度值速评]$/.test(words)
}

function lastVerb(lead: string): { start: number; end: number } | undefined {
  let found: { start: number; end: number } | undefined
  for (const match of lead.matchAll(verbs)) {
    const around = lead.slice(Math.max(0, match.index - 1), match.index + match[0].length + 1)
    const scope = lead.slice(match.index + match[0].length)
    if (
      (match[0].length === 1 && nounLikeRankVerbs.test(around)) ||
      scope.length > 18 ||
      /[率速额数]$/.test(scope)
    )
      continue
    found = { start: match.index, end: match.index + match[0].length }
  }
  return found
}

function beforeRun(words: string): number {
  return words.length - (run.exec(words)?.[0].length ?? 0)
}
