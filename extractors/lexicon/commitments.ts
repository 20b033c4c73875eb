/** Words that say how firmly something is promised, and words that tell promise from achievement. */
import type { Strength } from '../../schemas/target.js'

/** A cue governs the rest of its sentence until another comes, never what stands before it. */
export const strengthCues: { strength: Strength; pattern: RegExp }[] = [
  { strength: 'binding', pattern: /约束性/g },
  {
    strength: 'ensure',
    pattern: /(?<!两个|“|三个)(?:确保|必须|务必|务求|坚决完成|保证|必保)/g,
  },
  {
    strength: 'strive',
    pattern: /(?<!“)(?:力争|争取|争创|努力|力促|力求|全力争取|奋力|力保|争(?=进|当|先进位))/g,
  },
]

/** In a clause of an undecided section: looks forward. */
export const forward =
  /力争|确保|争取|将(?!军|近)|计划(?=完成|实施|新|建|投)|拟|明年|今后|到20\d\d年|年内|年底前|月底前|继续|加快|推进|推动|实施|完善|强化|抓好|力促|目标为|要(?=坚持|加|抓|做|推)/

/** In a section that looks forward: this clause looks back all the same. */
export const backward =
  /(?:去年|上年|20\d\d年)?(?:已(?:经)?(?:完成|建成|实现|达|有|累计)|目前已|截至目前|截至20|去年(?:完成|实现|全)|过去[一五]年|[一五]年来)/
