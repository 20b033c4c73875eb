/** An item of an ordered list → the number a browser prints before it, which the page's source does not hold. */
import { type Element, isTag } from 'domhandler'
import { formatNumber } from '../numerals.js'
import { styleOf } from './dom.js'

const byType: Record<string, string> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}
const byStyle: Record<string, string> = {
  'lower-alpha': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'cjk-ideographic': 'chineseCounting',
  'simp-chinese-informal': 'chineseCounting',
}

/** Empty for unordered lists, for lists that hide their numbers, and for items that print their own. */
export function listLabel(item: Element): string {
  const list = item.parent
  if (!list || !isTag(list) || list.name !== 'ol') return ''
  const styled = [item, list].map((element) => {
    const style = styleOf(element)
    return style.get('list-style-type') ?? style.get('list-style')?.split(' ')[0]
  })
  const style = styled.find((name) => name !== undefined)
  if (style === 'none') return ''
  const format = byStyle[style ?? ''] ?? byType[list.attribs.type ?? ''] ?? 'decimal'
  return `${formatNumber(format, positionOf(item, list))}${format === 'chineseCounting' ? '、' : '.'}`
}

function positionOf(item: Element, list: Element): number {
  let position = Number(list.attribs.start ?? 1) - 1 || 0
  for (const child of list.children) {
    if (!isTag(child) || child.name !== 'li') continue
    position = Number(child.attribs.value) || position + 1
    if (child === item) break
  }
  return position
}
