/** The short sentence or the title of an item right before a sentence → the thing it is about. */

/** 2.农村户厕改造。计划完成…: what an item of a bulletin is about. */
const itemTitle = /(?:^|\n)\s*\d{1,2}[.．、](?![^。\n]*[抓促强])([^。；，、\d\n（(]{3,16})(?:（[^）]*）)?。$/

/** What a clause says of its thing, from the third sign on: 粮食总产量〔再上新台阶〕. */
export const said =
  /(?<=.{3})(?:连续(?:跨越|迈上|跨上|登上).*台阶$|(?:再上|再创|迈上|登上|又上|连续跨越|持续|稳步|稳中|全面|不断|进一步|启动实施|有力|有效|深入|取得|获得突破)[^、]*$|(?:(?:支撑|引领|带动|拉动|辐射)*作用)?(?:更加|更为)[^、]*$|(?:正式|全面)?(?:上线运行|上线)$|(?:攻坚战|保卫战)$|(?:实现|持续)?[“"]?双(?:下降|降|增长|提升)[”"]?$|(?:获得|取得|得到|实现)$|(?:实现|喜获)?[一二三四五六七八九十]+连[丰增冠]$|(?:建设|发展)?(?:走深走实|提质增效|提速增效|蓬勃发展|势头强劲)$)/

/** 经营主体持续壮大。总量800万户: the thing that the short sentence right before says something of. */
export function titleBefore(text: string, start: number): string {
  const title =
    /(?:^|[。；\n—])([^。；，、\n\d]{4,16})。$/.exec(text.slice(Math.max(0, start - 18), start))?.[1] ?? ''
  const thing = title.replace(said, '')
  return thing === title ? '' : thing
}

export function itemBefore(text: string, start: number): string {
  return itemTitle.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? ''
}
