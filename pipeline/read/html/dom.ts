/** Walking a parsed page without recursion, and what its elements mean for the text. */
import { type AnyNode, type Element, isTag, isText, type ParentNode } from 'domhandler'

export const blockTags = new Set(
  `address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody td tfoot
  th thead tr ul`.split(/\s+/),
)
/** Elements whose content is no text of the page. */
export const silentTags = new Set(
  `audio button canvas datalist embed head iframe input map math noscript object optgroup option rp rt script
  select style svg template textarea title video xml`.split(/\s+/),
)

export type Visitor = {
  /** Returning false leaves out what is below the node; `leave` is then not called for it. */
  enter(node: AnyNode): boolean
  leave?(node: AnyNode): void
}

/** Depth first, by the nodes' own links: no page is too deep for it. */
export function traverse(root: AnyNode, visitor: Visitor): void {
  let node: AnyNode | null = root
  while (node) {
    const inside = visitor.enter(node)
    const child: AnyNode | null = inside ? firstChild(node) : null
    if (child) {
      node = child
      continue
    }
    if (inside) visitor.leave?.(node)
    while (node && node !== root && !node.next) {
      node = node.parent as AnyNode | null
      if (node) visitor.leave?.(node)
    }
    node = node === root || !node ? null : node.next
  }
}

function firstChild(node: AnyNode): AnyNode | null {
  return 'children' in node ? ((node as ParentNode).children[0] ?? null) : null
}

/** Depth of the deepest node below `root`. */
export function depthOf(root: AnyNode): number {
  let depth = 0
  let deepest = 0
  traverse(root, {
    enter() {
      deepest = Math.max(deepest, ++depth)
      return true
    },
    leave() {
      depth--
    },
  })
  return deepest
}

/** Text below a node as one line: a blank where a block or a line ends. Hidden elements below it are left out. */
export function textOf(root: AnyNode, skip: (element: Element) => boolean = () => false): string {
  const parts: string[] = []
  const edge = (node: AnyNode) => {
    if (isTag(node) && (blockTags.has(node.name) || node.name === 'br')) parts.push(' ')
  }
  traverse(root, {
    enter(node) {
      if (isTag(node) && silentTags.has(node.name)) return false
      if (isTag(node) && node !== root && (isHidden(node) || skip(node))) return false
      edge(node)
      if (isText(node)) parts.push(node.data)
      return true
    },
    leave: edge,
  })
  return parts.join('')
}

/** Inline style of an element as a map of lower-case names. */
export function styleOf(element: Element): Map<string, string> {
  const declarations = (element.attribs.style ?? '').toLowerCase().split(';')
  return new Map(
    declarations.map((line) => [line.split(':')[0]?.trim() ?? '', line.split(':').slice(1).join(':').trim()]),
  )
}

export function isHidden(element: Element): boolean {
  if ('hidden' in element.attribs) return true
  if (!element.attribs.style) return false
  const style = styleOf(element)
  return (
    /^none/.test(style.get('display') ?? '') ||
    /^hidden/.test(style.get('visibility') ?? '') ||
    /^0(?:px|pt|em|%)?(?:\s|!|$)/.test(style.get('font-size') ?? '')
  )
}

/** True where the element stands on lines of its own. */
export function isBlock(element: Element): boolean {
  if (!element.attribs.style) return blockTags.has(element.name)
  const display = styleOf(element).get('display') ?? ''
  if (display === 'inline') return false
  return blockTags.has(element.name) || /^(?:block|flex|grid|table|list-item)/.test(display)
}
