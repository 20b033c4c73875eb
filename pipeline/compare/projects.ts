/** Ledger → projects followed by name across the reports of a place: new → ongoing → completed, investment planned and made. */
import { bareName, likeness } from '../../extractors/likeness.js'
import { collect } from '../../schemas/collect.js'
import type { DocumentFilter, Ledger } from '../../schemas/ledger.js'
import { placeKey } from '../../schemas/place-key.js'
import type { Project } from '../../schemas/project.js'

/** One project of a place, and each report that speaks of it, earliest first. */
export type ProjectThread = {
  place: string
  placeCode?: string | undefined
  name: string
  sightings: Project[]
  /** The last status printed. */
  status?: Project['status']
  /** A later report calls it less far on than an earlier one. */
  backwards: boolean
  /** Last printed total beside the first, in base units, where both are printed. */
  totalInvestment?: { first: number; last: number; unit: string } | undefined
}

/** From here on two names are one project. */
const alike = 0.82
const stages = { new: 1, ongoing: 2, completed: 3 } as const
/** A phase is a project of its own. */
const phase = /[一二三四五六七八九十\d]+(?:期|标段|阶段)|[东南西北]线|[东南西北]段/g

/** In the order of place, then of the first report; only projects that more than one report speaks of. */
export async function followProjects(ledger: Ledger, filter: DocumentFilter = {}): Promise<ProjectThread[]> {
  const projects = (await collect(ledger, 'project', filter)).filter(({ restates }) => !restates)
  const byPlace = new Map<string, Project[]>()
  for (const project of projects)
    byPlace.set(placeKey(project), [...(byPlace.get(placeKey(project)) ?? []), project])
  return [...byPlace.values()].flatMap((own) =>
    threadsOf(own).filter(({ sightings }) => new Set(sightings.map(({ doc }) => doc)).size > 1),
  )
}

function threadsOf(projects: readonly Project[]): ProjectThread[] {
  const inTime = [...projects].sort(
    (a, b) => (a.reportYear ?? 0) - (b.reportYear ?? 0) || a.evidence.start - b.evidence.start,
  )
  const threads: Project[][] = []
  const byFirst = new Map<string, Project[][]>()
  for (const project of inTime) {
    const key = bareName(project.name).slice(0, 2)
    const candidates = byFirst.get(key) ?? []
    const thread = candidates.find(([first]) => first && isSame(first.name, project.name))
    if (thread) thread.push(project)
    else {
      const fresh = [project]
      threads.push(fresh)
      byFirst.set(key, [...candidates, fresh])
    }
  }
  return threads.map(threadOf)
}

/** Names that begin alike and differ in a phase are two projects. */
export function isSame(a: string, b: string): boolean {
  return phasesOf(a) === phasesOf(b) && likeness(withoutKind(a), withoutKind(b)) >= alike
}

/** 青峰水库 and 青峰水库工程: the word for being a project adds nothing. */
function withoutKind(name: string): string {
  return name.replace(/(?:建设|新建|改扩建)?(?:工程|项目)$/, '') || name
}

function phasesOf(name: string): string {
  return (name.match(phase) ?? []).join()
}

function threadOf(sightings: Project[]): ProjectThread {
  const [first] = sightings
  const statuses = sightings.flatMap(({ status }) => (status ? [status] : []))
  const totals = sightings.flatMap(({ totalInvestment }) => (totalInvestment ? [totalInvestment.base] : []))
  const [from, to] = [totals[0], totals.at(-1)]
  return {
    place: first?.place ?? '',
    placeCode: first?.placeCode,
    name: first?.name ?? '',
    sightings,
    status: statuses.at(-1),
    backwards: statuses.some((status, n) => n > 0 && stages[status] < stages[statuses[n - 1] ?? status]),
    totalInvestment:
      from && to && totals.length > 1 && from.unit === to.unit
        ? { first: from.value, last: to.value, unit: from.unit }
        : undefined,
  }
}
