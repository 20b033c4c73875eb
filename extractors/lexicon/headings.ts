/** Words of headings and of the openings of paragraphs → the part of a report that they begin. */
import type { SegmentRole } from '../../schemas/segment.js'

export type RoleRow = { role: SegmentRole; pattern: RegExp }

/** Headings that say how far things have come, whatever they are: 民生实事办理情况, 重点项目进展. */
export const progressHeading =
  /(?:完成|执行|进展|推进|落实|办理|总体)情况|进展】?$|排名】?$|考核评比|(?:考核|考评|督查)(?:结果|情况)/

/**
 * Headings of chapters. Of several rows that match, the one whose words stand first in the heading wins
 * (“十四五”发展成就和“十五五”主要目标 begins with a review); of rows that match at the same place, the first.
 */
export const chapterRows: readonly RoleRow[] = [
  {
    role: 'glossary',
    pattern: /(?:名词|词语|术语|用语|词汇)(?:解释|注释|说明|释义)|^(?:注释|注解|尾注)$|有关内容.{0,4}注释/,
  },
  { role: 'livelihood', pattern: /民生实事|为民(?:办)?实事|惠民实事|实事项目|(?:十|\d+)[件项]实事/ },
  {
    role: 'award_list',
    pattern:
      /(?:表彰|获奖|先进|优秀).{0,8}(?:名单|单位|集体|个人)$|(?:^|[、.．）)])(?:通报)?表[彰扬](?:奖励)?(?:决定|单位|对象)?$/,
  },
  {
    role: 'project_list',
    pattern:
      /(?:十大|重点|重大|省级|市级|区级|县级).{0,8}项目(?:清单|名单|名录|计划|一览表|表)?$|项目(?:清单|名单|名录|一览表|计划表|表)|十大.{0,4}(?:项目|工程)|十大基础设施|[百十]工程$/,
  },
  {
    role: 'annex',
    pattern: /^附[件表录]|^附[:：]|^相关(?:报道|链接|附件|新闻|阅读|文档)|^责任编辑|^打印本页|^扫一扫/,
  },
  {
    role: 'self_construction',
    pattern:
      /(?:政府|自身)(?:系统)?(?:的)?(?:自身)?建设|建设.{0,12}(?:满意|服务型|法治|有为|廉洁|效能).{0,8}政府|政府效能|政府.{0,4}作风|提升政府/,
  },
  {
    role: 'review',
    pattern: /回顾|工作总结|(?:发展|主要|重大)成[就效]|工作成[就效]|(?:过去|这|“十四五”时期)五年|五年来/,
  },
  { role: 'review', pattern: progressHeading },
  {
    role: 'headline_targets',
    pattern:
      /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s*)?(?:今年|\d{4}年|全[省市县区州]|经济|社会|发展|的|主要|指标|预期|奋斗)+目标$/,
  },
  { role: 'requirements', pattern: /总体(?:要求|思路|考虑)|指导思想|基本原则|总的要求|工作思路/ },
  {
    role: 'situation',
    pattern: /(?:形势|时代背景|发展环境)(?:分析)?$|存在的?(?:主要)?问题|困难和?(?:问题|挑战)/,
  },
  {
    role: 'tasks',
    pattern:
      /重点(?:工作|任务)|工作(?:安排|部署|任务|重点|打算|计划|举措|(?:的)?建议)|目标(?:任务)?|主要(?:任务|工作|举措|考虑)|战略(?:任务|举措)|(?:今后|未来|下一?步|下一?阶段)|(?:工作|整改|有关)要求$|下(?:周|月|季度|半年)(?:工作)?(?:安排|计划|打算)|年(?:的)?(?:政府)?工作$/,
  },
]

/** Headings inside a chapter that give their stretch a part of its own; all others go with their chapter. */
export const sectionRoles: ReadonlySet<SegmentRole> = new Set([
  'livelihood',
  'self_construction',
  'project_list',
  'award_list',
  'headline_targets',
  'requirements',
  'situation',
])

/**
 * Openings of sentences. `reach` says how far the part goes: to the end of its sentence, of its paragraph
 * (with the list that a colon announces), or on until the next heading.
 */
export type OpeningRow = RoleRow & {
  name: string
  reach: 'sentence' | 'paragraph' | 'on'
  /** Only where the stretch looks forward, or back. */
  tense?: 'future' | 'past'
  /** Only where a list follows. */
  listed?: boolean
}

export const openingRows: readonly OpeningRow[] = [
  {
    name: 'headline targets',
    role: 'headline_targets',
    reach: 'sentence',
    tense: 'future',
    pattern:
      /^.{0,60}?(?:预期|(?:发展|工作|奋斗)(?:的)?主要|经济社会发展(?:的)?(?:主要)?|主要(?:的)?(?:发展|奋斗)?|奋斗)(?:预期)?(?:性)?(?:的)?目标(?:任务)?(?:建议|初步)?(?:安排|确定|设定|考虑)?(?:分别)?(?:是|为|如下|[：:])/,
  },
  {
    name: 'problems',
    role: 'situation',
    reach: 'paragraph',
    pattern:
      /^.{0,60}?(?:清醒|冷静)(?:地)?(?:认识|看)到|^.{0,40}?[也还]要?(?:认识|看)到.{0,60}?(?:问题|困难|挑战|不足|短板|差距|风险|压力)|^.{0,30}?(?:面临|存在).{0,20}?(?:困难|问题|挑战|不足|短板|差距).{0,10}?(?:主要|表现|一是|[：:])/,
  },
  {
    name: 'overall requirements',
    role: 'requirements',
    reach: 'paragraph',
    tense: 'future',
    pattern: /^.{0,60}?(?:总体(?:要求|思路|考虑)|总的(?:要求|思路)|指导思想|基本思路)(?:是|为|[：:])/,
  },
  {
    name: 'closing call',
    role: 'closing',
    reach: 'on',
    tense: 'future',
    pattern: /^.{0,120}?(?:让我们.{0,12}?(?:团结|高举|携手|携起手)|我们要.{0,6}?紧密地?团结)/,
  },
  {
    name: 'progress so far',
    role: 'review',
    reach: 'paragraph',
    tense: 'future',
    pattern: /^(?:截至|截止(?:到)?)(?:目前|今年|\d{1,2}月|\d{4}年\d{1,2}月)/,
  },
  {
    name: 'livelihood list',
    role: 'livelihood',
    reach: 'paragraph',
    tense: 'future',
    listed: true,
    pattern:
      /(?:办好|办实|实施|抓好|推进|做好|完成|确定|实办|兴办|办理|安排|落实|聚焦|突出).{0,40}?(?:民生|为民|惠民|利民|便民)?(?:办)?实事/,
  },
  {
    name: 'end of a livelihood list',
    role: 'livelihood',
    reach: 'paragraph',
    tense: 'future',
    pattern: /^(?:以上|上述|这)(?:\d+|[一二三四五六七八九十]+)?[件项个]?(?:民生)?实事/,
  },
  {
    name: 'award grades',
    role: 'award_list',
    reach: 'paragraph',
    pattern: /^(?:[特一二三四]等奖|[金银铜]奖|优秀奖|先进(?:集体|单位|个人)|优秀(?:单位|个人))(?:[（(：:]|$)/,
  },
  {
    name: 'awards',
    role: 'award_list',
    reach: 'paragraph',
    pattern:
      /(?:获得|荣获|授予|评为).{0,60}?(?:等奖|金奖|优秀单位|先进(?:集体|单位|个人)).{0,10}?(?:分别|有|为|是|[：:])/,
  },
  {
    name: 'own ranks of the government',
    role: 'self_construction',
    reach: 'on',
    tense: 'future',
    pattern:
      /^.{0,150}?(?:政府自身建设|加强自身建设|自身改革|把政府(?:自身)?建设|建设.{0,10}?满意的.{0,8}?政府|对政府工作提出)|^各位代表.{0,60}?(?:各级政府|政府系统)/,
  },
]

/** A line that announces what follows and is no heading: 主要做了以下工作：. */
export const announcement =
  /(?:以下|如下|下列|几个?方面|[一二三四五六七八九十\d]+个?方面)[^。]{0,12}[：:。]?$|[：:]$/

/** A line in a list of projects that names a group by its state, with its sum in brackets or none. */
export const projectGroup =
  /^(?:续建|新建|在建|拟建|新开工|计划开工|计划竣工|竣工|建成|前期|预备|储备)(?:类)?(?:项目|工程)(?:[（(：:].*)?$/
