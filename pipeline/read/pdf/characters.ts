/** Characters that fonts give instead of the ones that were written. */

/** CJK radicals supplement, which has no compatibility mapping of its own: the radicals seen in PDF text. */
const supplement: Record<string, string> = {
  '⺀': '冫',
  '⺁': '厂',
  '⺄': '乙',
  '⺅': '亻',
  '⺆': '冂',
  '⺈': '刀',
  '⺉': '刂',
  '⺊': '卜',
  '⺋': '㔾',
  '⺌': '小',
  '⺍': '小',
  '⺎': '兀',
  '⺏': '尢',
  '⺐': '尢',
  '⺑': '尣',
  '⺒': '巳',
  '⺓': '幺',
  '⺔': '彑',
  '⺕': '彐',
  '⺖': '忄',
  '⺗': '心',
  '⺘': '扌',
  '⺙': '攵',
  '⺛': '旡',
  '⺜': '日',
  '⺝': '月',
  '⺞': '歺',
  '⺟': '母',
  '⺠': '民',
  '⺡': '氵',
  '⺢': '水',
  '⺣': '灬',
  '⺤': '爫',
  '⺥': '爫',
  '⺦': '丬',
  '⺧': '牛',
  '⺨': '犭',
  '⺩': '王',
  '⺪': '疋',
  '⺫': '目',
  '⺬': '示',
  '⺭': '礻',
  '⺮': '竹',
  '⺯': '糹',
  '⺰': '纟',
  '⺱': '罓',
  '⺲': '罒',
  '⺳': '网',
  '⺵': '网',
  '⺶': '羊',
  '⺷': '羊',
  '⺸': '羊',
  '⺹': '耂',
  '⺺': '聿',
  '⺻': '聿',
  '⺼': '肉',
  '⺽': '臼',
  '⺾': '艹',
  '⺿': '艹',
  '⻀': '艹',
  '⻁': '虎',
  '⻂': '衤',
  '⻃': '西',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻇': '角',
  '⻈': '讠',
  '⻉': '贝',
  '⻊': '足',
  '⻋': '车',
  '⻌': '辶',
  '⻍': '辶',
  '⻎': '辶',
  '⻏': '阝',
  '⻐': '钅',
  '⻑': '長',
  '⻒': '镸',
  '⻓': '长',
  '⻔': '门',
  '⻕': '阜',
  '⻖': '阝',
  '⻗': '雨',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻞': '食',
  '⻟': '飠',
  '⻠': '饣',
  '⻡': '首',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻧': '卤',
  '⻨': '麦',
  '⻩': '黄',
  '⻪': '黾',
  '⻫': '斉',
  '⻬': '齐',
  '⻭': '歯',
  '⻮': '齿',
  '⻯': '竜',
  '⻰': '龙',
  '⻱': '龟',
  '⻲': '亀',
  '⻳': '龟',
}

/** Radicals whose Unicode mapping is a form that Chinese texts of today do not write. */
const modern: Record<string, string> = { 戶: '户', 靑: '青', 黃: '黄' }

/** Bullets of Symbol and Wingdings, which stand in the private use area. */
const symbols: Record<string, string> = {
  '\uf06c': '●',
  '\uf06e': '■',
  '\uf075': '◆',
  '\uf0a7': '▪',
  '\uf0b7': '•',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  // A soft hyphen that is drawn is a hyphen.
  '\u00ad': '-',
  // Fonts that draw the bar and the dash alike name it after the bar; Chinese writes the dash.
  '\u2015': '—',
}

/**
 * Kangxi (U+2F00–2FDF) and supplement (U+2E80–2EFF) radicals become the Han characters that were
 * written. Character by character: NFKC over a whole text would also rewrite ： （ ％ ① ㎡.
 */
export function foldCharacters(text: string): string {
  if (!/[\u00ad\u2015\u2e80-\u2fdf\uf000-\uf0ff]/u.test(text)) return text
  return Array.from(text, foldCharacter).join('')
}

function foldCharacter(character: string): string {
  if (character >= '\u2f00' && character <= '\u2fdf') {
    const folded = character.normalize('NFKC')
    return modern[folded] ?? folded
  }
  return supplement[character] ?? symbols[character] ?? character
}
