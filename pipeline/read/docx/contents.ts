/** Paragraphs of a Word file → which of them are lines of a table of contents, by field or by style. */

import type { Styles } from './styles.js'
import { isElement, valueAt, type XmlElement } from './xml.js'

/** Follows fields through the paragraphs; a paragraph with text inside a TOC field is a line of contents. */
export function trackFields(): { visit(paragraph: XmlElement): boolean } {
  /** Instruction of each open field and whether its result has begun. */
  const open: { instruction: string }[] = []
  const isOpen = () => open.some(({ instruction }) => /^\s*TOC\b/.test(instruction))
  return {
    visit(paragraph) {
      let found = false
      const walk = (element: XmlElement): void => {
        for (const child of element.children) {
          if (!isElement(child)) continue
          const kind = child.name === 'w:fldChar' ? child.attributes.get('w:fldCharType') : undefined
          const field = open.at(-1)
          if (kind === 'begin') open.push({ instruction: '' })
          else if (kind === 'end') open.pop()
          else if (child.name === 'w:instrText' && field) field.instruction += child.children.join('')
          else if (child.name === 'w:t') found ||= isOpen()
          walk(child)
        }
      }
      walk(paragraph)
      return found
    },
  }
}

/** Word's own styles for contents: toc 1 … toc 9, TOC Heading, table of figures. */
export function inContents(paragraph: XmlElement, styles: Styles): boolean {
  const id = valueAt(paragraph, 'w:pPr', 'w:pStyle')
  if (id === undefined) return false
  const { name } = styles.of(id)
  return /^(?:toc \d|toc heading|table of figures)$/.test(name) || /^TOC\d?$/i.test(id)
}
