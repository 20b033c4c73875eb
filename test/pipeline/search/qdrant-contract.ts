/** Requests and answers checked against the description of its interface that Qdrant publishes. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import type { Exchange } from './fake-qdrant.js'

type Schema = { $ref?: string; properties?: Record<string, unknown>; anyOf?: Schema[] }
type Operation = {
  requestBody?: { content: { 'application/json': { schema: Schema } } }
  responses: { '200'?: { content: { 'application/json': { schema: Schema } } } }
}
type Description = {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

const file = path.resolve(import.meta.dirname, '../../../../shared/qdrant/openapi-1.18.json')
export const hasDescription = existsSync(file)

/** What the exchanges break of the description, one line each; a field that it does not know is a break too. */
export function breaches(exchanges: Exchange[]): string[] {
  const description: Description = asJsonSchema(JSON.parse(readFileSync(file, 'utf8')))
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: false })
  ajv.addSchema(description, 'qdrant')
  const compiled = new Map<Schema, ValidateFunction>()
  const check = (where: string, schema: Schema | undefined, value: unknown): string[] => {
    if (!schema) return value === undefined ? [] : [`${where}: no body is described`]
    const validate = compiled.get(schema) ?? ajv.compile(absolute(schema))
    compiled.set(schema, validate)
    const unknown = unknownFields(schema, value, description).map(
      (field) => `${where}: ${field} is not described`,
    )
    return validate(value) ? unknown : [`${where}: ${ajv.errorsText(validate.errors)}`, ...unknown]
  }
  return exchanges.flatMap(({ method, path: called, body, answer }) => {
    const operation = operationOf(description, method, called)
    if (!operation) return [`${method} ${called} is not described`]
    const where = `${method} ${called}`
    return [
      ...check(`${where} request`, operation.requestBody?.content['application/json'].schema, body),
      ...check(`${where} answer`, operation.responses['200']?.content['application/json'].schema, answer),
    ]
  })
}

/** A fixed path goes before one with parameters. */
function operationOf({ paths }: Description, method: string, called: string): Operation | undefined {
  const fitting = Object.keys(paths)
    .filter((template) => new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(called))
    .sort((a, b) => a.split('{').length - b.split('{').length)
  return fitting.map((template) => paths[template]?.[method.toLowerCase()]).find((operation) => operation)
}

/** OpenAPI 3.0 says with `nullable` what JSON Schema says with a type of null. */
function asJsonSchema<T>(value: T): T {
  if (Array.isArray(value)) return value.map(asJsonSchema) as T
  if (typeof value !== 'object' || value === null) return value
  if (JSON.stringify(value) === '{"nullable":true}') return { type: 'null' } as T
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asJsonSchema(inner)])) as T
}

function absolute(schema: Schema): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"qdrant#/'))
}

function unknownFields(schema: Schema, value: unknown, description: Description): string[] {
  const known = fieldsOf(schema, description)
  if (known.size === 0 || typeof value !== 'object' || value === null) return []
  return Object.keys(value).filter((key) => !known.has(key))
}

/** Of the schema itself and of all its alternatives. */
function fieldsOf({ $ref, properties = {}, anyOf = [] }: Schema, description: Description): Set<string> {
  const target = $ref === undefined ? undefined : description.components.schemas[$ref.split('/').at(-1) ?? '']
  const parts = [...(target ? [target] : []), ...anyOf].flatMap((part) => [...fieldsOf(part, description)])
  return new Set([...Object.keys(properties), ...parts])
}
