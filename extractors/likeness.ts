/** How alike two printed names are, for things without a canonical id. */

/** Words that say what is done to a thing or where, not what it is. */
const frame =
  /^(?:全省|全市|全县|全区|全年|新增|新建|新改扩建|新建改扩建|改扩建|建设|建成|完成|实施|改造|新开|开工|累计|实现)+|(?:建设|改造|数量|总数|数|总量)$/g

/** Words that make another indicator of the same noun; a name with one never equals a name without it. */
const qualifiers = [
  '城镇',
  '农村',
  '全体',
  '规模以上',
  '限额以上',
  '人均',
  '本级',
  '民间',
  '海洋',
  '登记',
  '调查',
  '出口',
  '进口',
  '工业',
  '制造业',
  '扣除',
  '技改',
]

/** A name reduced to the thing itself. */
export function bareName(name: string): string {
  const plain = writtenOut(name.replace(/[\s“”"'‘’《》（）()]/g, ''))
  const bare = plain.replace(frame, '')
  return bare.length >= 2 ? bare : plain
}

/** 规上 → 规模以上. */
export function writtenOut(name: string): string {
  return name.replace(/规上/g, '规模以上').replace(/限上/g, '限额以上')
}

/** Which of the words stand in the name. */
export function qualifiersIn(name: string, words: readonly string[] = qualifiers): string[] {
  return words.filter((word) => name.includes(word))
}

export function sameQualifiers(a: string, b: string): boolean {
  return qualifiersIn(bareName(a)).join() === qualifiersIn(bareName(b)).join()
}

/** Dice coefficient over characters and pairs of characters of the bare names: 0 nothing in common, 1 the same. */
export function likeness(a: string, b: string): number {
  const [left, right] = [grams(bareName(a)), grams(bareName(b))]
  let shared = 0
  const rest = new Map(right)
  for (const [gram, count] of left) {
    const other = rest.get(gram) ?? 0
    shared += Math.min(count, other)
  }
  const total = sizeOf(left) + sizeOf(right)
  return total === 0 ? 0 : (2 * shared) / total
}

function grams(name: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (let index = 0; index < name.length; index += 1) {
    for (const gram of [name.slice(index, index + 1), name.slice(index, index + 2)]) {
      counts.set(gram, (counts.get(gram) ?? 0) + 1)
    }
  }
  return counts
}

function sizeOf(counts: Map<string, number>): number {
  let total = 0
  for (const count of counts.values()) total += count
  return total
}
