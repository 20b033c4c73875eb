/** Columns of a flat table: dotted paths into records, and the cell each record has there. */

export type ColumnType = 'text' | 'number' | 'boolean' | 'date'
/** `path` is the column's name too (`quantity.base.value`). */
export type Column = { path: string; type: ColumnType }
/** Empty where the record has nothing there. */
export type CellValue = string | number | boolean | undefined

/** `quantity.value:number` is a column of numbers, `indicator` one of text. */
export function columnsOf(...specs: string[]): Column[] {
  return specs.map((spec) => {
    const [path = '', type = 'text'] = spec.split(':')
    if (!isColumnType(type)) throw new Error(`no type of column: ${spec}`)
    return { path, type }
  })
}

function isColumnType(type: string): type is ColumnType {
  return ['text', 'number', 'boolean', 'date'].includes(type)
}

/** Lists become one text: headings joined by ` / `, bodies, recipients and milestones by `；`. */
export function cellAt(row: object, path: string): CellValue {
  const value = valueAt(row, path)
  if (Array.isArray(value)) {
    return value.map(itemText).join(value.every((item) => typeof item === 'string') ? ' / ' : '；')
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : undefined
}

function valueAt(row: object, path: string): unknown {
  let value: unknown = row
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Reflect.get(value, key)
  }
  return value
}

/** A body with its role, a recipient with its place, a milestone with its deadline. */
function itemText(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item)
  const text = (path: string) => String(cellAt(item, path) ?? '')
  const aside = text('role') || text('place')
  const what = [text('due.text'), text('name') || text('event')].filter(Boolean).join(' ')
  return aside ? `${what}（${aside}）` : what
}
