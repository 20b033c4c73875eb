/** A table element → rows of cells, where it holds data; tables that only place things on the page are told apart. */
import { type AnyNode, type Element, isTag } from 'domhandler'
import { type GridRow, isDataGrid } from '../table.js'
import { isHidden, textOf, traverse } from './dom.js'

/** Data: rows of short cells, and no table or heading inside. */
export function isDataTable(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.attribs.role ?? '')) return false
  if (holds(table, (element) => element !== table && /^(?:table|h[1-6]|form|iframe)$/.test(element.name)))
    return false
  return isDataGrid(gridOf(table))
}

function holds(root: AnyNode, test: (element: Element) => boolean): boolean {
  let found = false
  traverse(root, {
    enter(node) {
      found ||= isTag(node) && test(node)
      return !found
    },
  })
  return found
}

export function gridOf(table: Element): GridRow[] {
  return rowsOf(table).map((row) => {
    const cells = row.children.filter((child): child is Element => isTag(child) && /^t[dh]$/.test(child.name))
    const inHead = row.parent !== null && isTag(row.parent) && row.parent.name === 'thead'
    return {
      header: inHead || (cells.length > 1 && cells.every((cell) => cell.name === 'th')),
      cells: cells.map((cell) => ({
        text: textOf(cell),
        columns: Number(cell.attribs.colspan ?? 1),
        // 0 means to the end of the section (HTML 4.9.11).
        rows: cell.attribs.rowspan === '0' ? 1000 : Number(cell.attribs.rowspan ?? 1),
      })),
    }
  })
}

/** Rows of the table itself, not of tables within its cells. */
function rowsOf(table: Element): Element[] {
  const rows: Element[] = []
  traverse(table, {
    enter(node) {
      if (!isTag(node)) return false
      if (node.name === 'tr' && !isHidden(node)) rows.push(node)
      return node === table || /^(?:tbody|thead|tfoot)$/.test(node.name)
    },
  })
  return rows
}
