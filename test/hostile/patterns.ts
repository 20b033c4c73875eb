/** Every regular expression of the program: literals from the syntax trees, the others as they are made on import. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

export type Pattern = { file: string; source: string; flags: string }

const root = path.resolve(import.meta.dirname, '../..')
const folders = ['schemas', 'extractors', 'pipeline']

export function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(root, folder)).flatMap((name) => {
    const file = `${folder}/${name}`
    if (statSync(path.join(root, file)).isDirectory()) return sourceFiles(file)
    return file.endsWith('.ts') ? [file] : []
  })
}

export function literalPatterns(): Pattern[] {
  return folders.flatMap(sourceFiles).flatMap((file) => {
    const found: Pattern[] = []
    const visit = (node: ts.Node): void => {
      const parts = ts.isRegularExpressionLiteral(node) ? /^\/(.*)\/(\w*)$/s.exec(node.text) : null
      if (parts) found.push({ file, source: parts[1] ?? '', flags: parts[2] ?? '' })
      ts.forEachChild(node, visit)
    }
    visit(
      ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true),
    )
    return found
  })
}

/** Patterns put together when modules load, seen by standing in for RegExp while they do. */
export async function madePatterns(): Promise<Pattern[]> {
  const made: Pattern[] = []
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [pattern, flags]) {
      const regexp = new target(pattern, flags)
      made.push({ file: 'new RegExp', source: regexp.source, flags: regexp.flags })
      return regexp
    },
  })
  try {
    const files = folders.flatMap(sourceFiles).filter((file) => !file.startsWith('pipeline/cli/'))
    for (const file of files) await import(path.join(root, file))
  } finally {
    globalThis.RegExp = Original
  }
  return made
}

/** The pattern with nothing for each look ahead or behind, which an automaton cannot do: it then tries as much or more. */
export function withoutLooks(source: string): string {
  let left = ''
  for (let at = 0; at < source.length; ) {
    const isLook = /^\(\?<?[=!]/.test(source.slice(at, at + 4))
    const end = isLook ? endOfGroup(source, at) : endOfUnit(source, at)
    left += isLook ? '(?:)' : source.slice(at, end)
    at = end
  }
  return left
}

/** Behind the bracket that closes the group opened at `from`. */
function endOfGroup(source: string, from: number): number {
  let depth = 0
  for (let at = from; at < source.length; ) {
    if (source[at] === '(') depth += 1
    if (source[at] === ')') depth -= 1
    at = endOfUnit(source, at)
    if (depth === 0) return at
  }
  return source.length
}

/** Behind one character, one escape or one class. */
function endOfUnit(source: string, at: number): number {
  if (source[at] === '\\') return at + 2
  if (source[at] !== '[') return at + 1
  let end = at + 1
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1
  return end + 1
}
