/** The user's own facts about files (CSV of `--meta`), laid over what the text says. */
import { findPlaces, parentOf } from '../extractors/lexicon/places.js'
import type { Warning } from '../schemas/diagnostic.js'
import { TaizhangError } from '../schemas/errors.js'
import { MetaOverride } from '../schemas/ingest.js'
import type { DocumentMeta } from '../schemas/meta.js'

const columns = Object.keys(MetaOverride.shape)

/**
 * @param csv UTF-8 with a header; an empty cell says nothing
 * @throws TaizhangError `meta-invalid` naming row and column, `place-ambiguous`
 */
export async function parseOverrides(csv: string): Promise<MetaOverride[]> {
  const { parse } = await import('csv-parse/sync')
  const rows: Record<string, string>[] = parseCsv(() =>
    parse(csv, { columns: true, bom: true, trim: true, skip_empty_lines: true }),
  )
  const unknown = Object.keys(rows[0] ?? {}).find((name) => !columns.includes(name))
  if (unknown !== undefined) throw new TaizhangError('meta-invalid', `unknown column ${unknown}`)
  return rows.map((row, n) => {
    const given = Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''))
    const parsed = MetaOverride.safeParse(given)
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      throw new TaizhangError('meta-invalid', `row ${n + 2}, ${issue?.path.join('.')}: ${issue?.message}`)
    }
    checkPlace(parsed.data.place, n + 2)
    return parsed.data
  })
}

/** The row that names the file: by its path as given, or by its end (`2024/a.pdf`, `a.pdf`). */
export function overrideOf(overrides: readonly MetaOverride[], file: string): MetaOverride | undefined {
  return overrides.find((row) => row.file === file || file.endsWith(`/${row.file}`))
}

/** Warnings about what the text does not say fall away where the user has said it. */
export function applyOverride(
  found: { meta: DocumentMeta; warnings: Warning[] },
  override: MetaOverride | undefined,
): { meta: DocumentMeta; warnings: Warning[] } {
  if (!override) return found
  const { place, year, kind = found.meta.kind, title = found.meta.title } = override
  const { url = found.meta.url, published = found.meta.published } = override
  const own = { kind, title, url, published, ...placeFields(place), ...yearFields(found.meta, year) }
  const settled = [
    place !== undefined && 'place-unknown',
    year !== undefined && 'year-unknown',
    override.kind !== undefined && 'kind-unknown',
  ]
  return {
    meta: { ...found.meta, ...own },
    warnings: found.warnings.filter(({ code }) => !settled.includes(code)),
  }
}

function parseCsv<T>(parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    throw new TaizhangError('meta-invalid', error instanceof Error ? error.message : String(error))
  }
}

function checkPlace(place: string | undefined, row: number): void {
  const found = place === undefined ? [] : findPlaces(place)
  if (found.length < 2) return
  const names = found.map(({ code, name }) => `${parentOf(code)?.name ?? ''}${name} ${code}`)
  throw new TaizhangError('place-ambiguous', `row ${row}: ${place} (${names.join(', ')})`)
}

/** A name that no table knows is taken as it stands, without code and level. */
function placeFields(name: string | undefined): Partial<DocumentMeta> {
  if (name === undefined) return {}
  const [place] = findPlaces(name)
  return place
    ? { place: place.name, placeCode: place.code, level: place.level }
    : { place: name, placeCode: undefined, level: undefined }
}

/** The year looked back on keeps its distance from the plan year, one year where none was found. */
function yearFields(meta: DocumentMeta, year: number | undefined): Partial<DocumentMeta> {
  if (year === undefined) return {}
  const distance =
    meta.planYear !== undefined && meta.reviewYear !== undefined ? meta.planYear - meta.reviewYear : 1
  return { planYear: year, reviewYear: year - distance }
}
