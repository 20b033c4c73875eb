/** Reads awards out of sentences: 获得…一等奖的分别是：甲、乙；获得二等奖的… and 授予甲、乙“…”称号. */
import type { Span } from '../../schemas/span.js'
import { findOutside } from '../enumeration.js'
import { announces, exhortation, grade, kindOfWinner, winning } from '../lexicon/awards.js'
import { levelWord, ownPlace } from '../lexicon/honours.js'
import type { FoundAward } from './found.js'
import { documentTitle } from './list.js'
import { namesIn } from './recipients.js'

const announced = new RegExp(`(?:(?:${winning})([^，。；：！？]{0,60}?))?(${grade})${announces}`, 'g')
const conferred =
  /(?:授予|命名|表彰|评选|评定|认定|确定)([^。；：“”]{2,2000}?)(?:等\s*\d+[个名家位][^“"。；为]{0,12})?(为)?[“"]([^”"]{2,60})[”"](?:荣誉)?(称号)?/g
const praised =
  /对([^。；：]{2,2000}?)(?:等\s*\d+[个名家位][^，。；]{0,8})?(?:予以|进行|给予)(通报表扬|通报表彰|通报嘉奖)/g
/** 获得一等奖的甲县、二等奖的乙县. */
const graded = new RegExp(
  `((?:${grade})(?<=奖))的(?!是|有|为|分别|单位|集体|个人|县|部门|同志|企业)([^，。；：]{2,300}?)(?=[、，]?(?:获得?|荣获)?(?:${grade})的|[，。；]|予以|给予|进行|等\\d|$)`,
  'g',
)
/** 甲县、乙局被评为优秀单位; 甲县、乙县获优秀组织奖. */
const rated = new RegExp(
  `([^。；，：]{2,2000}?)(?:等\\d+[个名家位][^，。；]{0,8})?(?:被?(?:评|评定|确定|认定|命名)为|荣获|获得|获)([^，。；：]{0,30}?)(${grade})(?=[，。；]|$)`,
  'g',
)
/** 甲县、乙局考核等次为优秀. */
const rankedAs =
  /([^。；，：]{2,2000}?)(?:年度)?(?:综合)?(?:考核|考评|评定|评价)(?:等次|结果|等级)?为[“"]?(优秀|良好|好)[”"]?(?:等次|等级)?(?=[，。；]|$)/g
const anyGrade = new RegExp(grade)
const gradeAtEnd = new RegExp(`^(.*?)(${grade})$`)

/**
 * Awards announced in the sentences of a paragraph; spans count units of `text`. A work report confers
 * nothing: with `announcedOnly` 命名…“…” is left to the honours.
 */
export function awardsInSentences(text: string, paragraph: Span, announcedOnly: boolean): FoundAward[] {
  const line = text.slice(paragraph.start, paragraph.end)
  if (documentTitle.test(line) || exhortation.test(line)) return []
  return [
    ...announcedAwards(line),
    ...(announcedOnly ? [] : [...conferredAwards(line), ...ratedAwards(line)]),
  ].map((award) => ({
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
  const titles = [...line.matchAll(conferred)].filter(
    (match) => match[2] ?? match[4] ?? (match[0].startsWith('授予') && gradeAtEnd.test(match[3] ?? '')),
  )
  const titled = titles.map((match) => {
    const parts = gradeAtEnd.exec(match[3] ?? '')
    // “青山市劳动模范” leaves no title without its grade.
    const title = /.{3}[^级度市省县区]$/.test(parts?.[1] ?? '') ? parts?.[1] : match[3]
    const named = namesIn(match[1] ?? '').length
    const of = Number(/等\s*(\d+)[个名家位]/.exec(match[0])?.[1] ?? named)
    return {
      ...(of > named ? { partial: true } : {}),
      rule: '授予<recipients>“<title>”称号',
      confidence: 0.85,
      ...titleAndGrade(match[3] ?? '', title, parts?.[2]),
      lists: [match[1] ?? ''],
      start: match.index,
      end: match.index + match[0].length,
    }
  })
  const whole = [...line.matchAll(praised)].filter((match) => !anyGrade.test(match[1] ?? ''))
  const praises = whole.map((match) => ({
    alone: true,
    rule: '对<recipients>通报表扬',
    confidence: 0.7,
    grade: match[2] ?? '',
    lists: [(match[1] ?? '').replace(/^(?:在|于)[^，]{0,60}(?:中|方面)[^，]{0,20}的/, '')],
    start: match.index,
    end: match.index + match[0].length,
  }))
  return [...titled, ...praises]
}

/** “二季度服务保障先进单位” is a title whole, “云岭科技奖一等奖” one with its grade. */
function titleAndGrade(quoted: string, title: string | undefined, won: string | undefined) {
  if (won && title && title !== quoted && kindOfWinner.test(won)) return { title: quoted, grade: won }
  return { ...(title ? { title } : {}), grade: won ?? quoted }
}

function ratedAwards(line: string): FoundAward[] {
  const lists = [...line.matchAll(graded)].map((match) => ({
    rule: '<grade>的<recipients>',
    confidence: 0.75,
    grade: match[1] ?? '',
    lists: [match[2] ?? ''],
    start: match.index,
    end: match.index + match[0].length,
  }))
  // 被评为全省先进单位 is an honour that somebody else conferred, and so is what 我区 won.
  const own = [...line.matchAll(rated)].filter(
    (match) => !levelWord.test(match[2] ?? '') && !ownPlace.test(match[1] ?? ''),
  )
  const ratings = own.map((match) => ({
    rule: '<recipients>被评为<grade>',
    confidence: 0.8,
    ...((match[2] ?? '').length >= 4 ? { title: match[2] ?? '' } : {}),
    grade: match[3] ?? '',
    lists: [match[1] ?? ''],
    start: match.index,
    end: match.index + match[0].length,
  }))
  const results = [...line.matchAll(rankedAs)].map((match) => ({
    rule: '<recipients>考核等次为<grade>',
    confidence: 0.8,
    grade: match[2] ?? '',
    lists: [match[1] ?? ''],
    start: match.index,
    end: match.index + match[0].length,
  }))
  return [...lists, ...ratings, ...results]
}
