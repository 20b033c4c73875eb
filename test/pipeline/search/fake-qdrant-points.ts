/** How Qdrant filters, scores and fuses points, as far as our index uses it. */

export type Payload = Record<string, unknown>
export type Sparse = { indices: number[]; values: number[] }
export type StoredPoint = { id: string; vector: Record<string, number[] | Sparse>; payload: Payload }
type Condition = { key: string; match?: { value?: unknown; any?: unknown[] }; range?: { gte?: number } }
export type Filter = { must?: Condition[] }
type Prefetch = { query: number[] | Sparse; using: string; filter?: Filter; limit: number }
type Query = {
  prefetch?: Prefetch[]
  query?: { rrf: { k: number } }
  limit?: number
  with_payload?: string[]
}
type Scored = { point: StoredPoint; score: number }

export function matches(payload: Payload, filter?: Filter): boolean {
  return (filter?.must ?? []).every(({ key, match, range }) => {
    const values = [payload[key]].flat().filter((value) => value !== undefined)
    if (range) return values.some((value) => typeof value === 'number' && value >= (range.gte ?? 0))
    return values.some((value) => (match?.any ? match.any.includes(value) : value === match?.value))
  })
}

export function queryPoints(
  points: StoredPoint[],
  sparse: Record<string, { modifier?: string }>,
  { prefetch = [], query, limit = 10, with_payload = [] }: Query,
): unknown[] {
  const sums = new Map<StoredPoint, number>()
  for (const one of prefetch) {
    const ranked = nearest(points, one, sparse[one.using]?.modifier === 'idf').slice(0, one.limit)
    for (const [rank, { point }] of ranked.entries()) {
      sums.set(point, (sums.get(point) ?? 0) + 1 / ((query?.rrf.k ?? 2) + rank))
    }
  }
  return [...sums]
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([{ id, payload }, score]) => ({
      ...{ id, version: 1, score },
      payload: Object.fromEntries(with_payload.map((key) => [key, payload[key]])),
    }))
}

function nearest(points: StoredPoint[], { query, using, filter }: Prefetch, hasIdf: boolean): Scored[] {
  const scored = points
    .filter(({ vector, payload }) => vector[using] !== undefined && matches(payload, filter))
    .map(
      (point): Scored => ({
        point,
        score: scoreOf(point.vector[using], query, hasIdf ? idf(points, using) : () => 1),
      }),
    )
  // A sparse point that shares nothing is no candidate; a dense one always is.
  return scored.filter(({ score }) => Array.isArray(query) || score > 0).sort((a, b) => b.score - a.score)
}

function scoreOf(
  vector: number[] | Sparse | undefined,
  query: number[] | Sparse,
  weight: (id: number) => number,
): number {
  if (Array.isArray(vector) && Array.isArray(query)) {
    return vector.reduce((sum, value, at) => sum + value * (query[at] ?? 0), 0)
  }
  if (!vector || Array.isArray(vector) || Array.isArray(query)) return 0
  const held = new Map(vector.indices.map((id, at) => [id, vector.values[at] ?? 0]))
  return query.indices.reduce(
    (sum, id, at) => sum + (held.get(id) ?? 0) * (query.values[at] ?? 0) * weight(id),
    0,
  )
}

function idf(points: StoredPoint[], using: string): (id: number) => number {
  const vectors = points.flatMap(({ vector }) => {
    const one = vector[using]
    return one && !Array.isArray(one) ? [one] : []
  })
  return (id) => {
    const holding = vectors.filter(({ indices }) => indices.includes(id)).length
    return Math.log(1 + (vectors.length - holding + 0.5) / (holding + 0.5))
  }
}
