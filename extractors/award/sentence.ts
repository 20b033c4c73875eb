/** Reads awards out of sentences: 获得…一等奖的分别是：甲、乙；获得二等奖的… and 授予甲、乙“…”称号. */
import type { Span } from '../../schemas/span.js'
import { findOutside } from '../enumeration.js'
import { announces, grade, winning } from '../lexicon/awards.js'
import type { FoundAward } from './found.js'

const announced = new RegExp(`(?:(?:${winning})([^，。；：！？]{0,60}?))?(${grade})${announces}`, 'g')
const conferred =
  /(?:授予|命名|表彰|评选|评定|认定|确定)([^。；：“”]{2,2000}?)(?:等\s*\d+[个名家位][^“"。；]{0,12})?(为)?[“"]([^”"]{2,60})[”"](?:荣誉)?(称号)?/g
const praised =
  /对([^。；：]{2,2000}?)(?:等\s*\d+[个名家位][^，。；]{0,8})?(?:予以|进行|给予)(通报表扬|通报表彰|通报嘉奖)/g
const gradeAtEnd = new RegExp(`^(.*?)(${grade})$`)

/**
 * Awards announced in the sentences of a paragraph; spans count units of `text`. A work report confers
 * nothing: with `announcedOnly` 命名…“…” is left to the honours.
 */
export function awardsInSentences(text: string, paragraph: Span, announcedOnly: boolean): FoundAward[] {
  const line = text.slice(paragraph.start, paragraph.end)
  return [...announcedAwards(line), ...(announcedOnly ? [] : conferredAwards(line))].map((award) => ({
    ...award,
    start: award.start + paragraph.start,
    end: award.end + paragraph.start,
  }))
}

function announcedAwards(line: string): FoundAward[] {
  const marks = [...line.matchAll(announced)]
  return marks.flatMap((mark, index) => {
    const from = mark.index + mark[0].length
    const limit = marks[index + 1]?.index ?? line.length
    const rest = line.slice(from, limit)
    const list = rest.slice(0, findOutside(rest, /[。；;！]/g)?.index ?? rest.length).replace(/[，,\s]+$/, '')
    if (list.trim() === '') return []
    return [
      {
        rule: '获得<title><grade>的是<recipients>',
        confidence: 0.95,
        ...(mark[1] ? { title: mark[1] } : {}),
        grade: mark[2] ?? '',
        lists: [list],
        start: mark.index,
        end: from + list.length,
      },
    ]
  })
}

function conferredAwards(line: string): FoundAward[] {
  const titles = [...line.matchAll(conferred)].filter((match) => match[2] ?? match[4])
  const titled = titles.map((match) => {
    const parts = gradeAtEnd.exec(match[3] ?? '')
    const title = parts?.[1] || undefined
    return {
      rule: '授予<recipients>“<title>”称号',
      confidence: 0.85,
      ...(title ? { title } : {}),
      grade: parts?.[2] ?? match[3] ?? '',
      lists: [match[1] ?? ''],
      start: match.index,
      end: match.index + match[0].length,
    }
  })
  const praises = [...line.matchAll(praised)].map((match) => ({
    rule: '对<recipients>通报表扬',
    confidence: 0.7,
    grade: match[2] ?? '',
    lists: [(match[1] ?? '').replace(/^(?:在|于)[^，]{0,60}(?:中|方面)[^，]{0,20}的/, '')],
    start: match.index,
    end: match.index + match[0].length,
  }))
  return [...titled, ...praises]
}
