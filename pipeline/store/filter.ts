/** Filters of documents and records into SQL conditions with `?` placeholders, the same for every store. */
import type { DocumentFilter, RecordFilter, SourceFilter } from '../../schemas/ledger.js'

export type Condition = { sql: string; values: (string | number)[] }

/** Conditions on the documents table `d`, joined by AND; `TRUE` for no filter. */
export function documentCondition(filter: DocumentFilter): Condition {
  return all([
    // Who names one source by its id wants to see it, first or not.
    filter.allSources || filter.doc !== undefined ? undefined : { sql: 'd.same_as IS NULL', values: [] },
    oneOf('d.place_code', filter.placeCodes),
    oneOf('d.place', filter.places),
    filter.under === undefined ? undefined : below(filter.under),
    equals('d.level', filter.level),
    equals('d.kind', filter.kind),
    equals('d.plan_year', filter.reportYear),
    equals('d.id', filter.doc),
  ])
}

/** Conditions on the records table `r` alone. */
export function recordCondition(filter: RecordFilter): Condition {
  return all([
    oneOf('r.type', filter.types),
    equals('r.year', filter.year),
    equals('r.indicator_id', filter.indicatorId),
    filter.indicator === undefined
      ? undefined
      : {
          sql: "r.indicator LIKE ? ESCAPE '\\'",
          values: [`%${filter.indicator.replace(/[\\%_]/g, '\\$&')}%`],
        },
  ])
}

/** Conditions on the documents table `d` by what is known of a file. */
export function sourceCondition({ sha256, file }: SourceFilter): Condition {
  return all([equals('d.sha256', sha256), equals('d.file', file)])
}

/** GB/T 2260: a province's code ends in four zeros, a city's in two; 000000 is the whole country. */
function below(code: string): Condition {
  const prefix = code.replace(/(?:00)+$/, '')
  return { sql: 'd.place_code LIKE ? AND d.place_code <> ?', values: [`${prefix}%`, code] }
}

function equals(column: string, value: string | number | undefined): Condition | undefined {
  return value === undefined ? undefined : { sql: `${column} = ?`, values: [value] }
}

function oneOf(column: string, values: readonly string[] | undefined): Condition | undefined {
  if (values === undefined) return undefined
  if (values.length === 0) return { sql: '1 = 0', values: [] }
  return { sql: `${column} IN (${values.map(() => '?').join(', ')})`, values: [...values] }
}

function all(conditions: (Condition | undefined)[]): Condition {
  const given = conditions.filter((condition) => condition !== undefined)
  return {
    sql: given.map(({ sql }) => `(${sql})`).join(' AND ') || '1 = 1',
    values: given.flatMap(({ values }) => values),
  }
}
