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
