/** Points of one measure → an SVG line chart: outcomes as lines, targets as marks with the band their bound allows. */
import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import { escapeMarkup } from '../../schemas/escape-markup.js'
import type { Point } from './series.js'

export type ChartOptions = { width?: number; height?: number; title: string }

/** Told apart without red and green (Okabe–Ito, grey for its black, which the dark would swallow). */
const palette = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#56B4E9', '#E69F00', '#767676']
const margin = { top: 16, right: 120, bottom: 36, left: 64 }

type Frame = {
  /** Half the width of a target's mark, and how far the marks of places stand apart. */
  half: number
  apart: number
  x: (year: number) => number
  y: (value: number) => number
  top: number
  bottom: number
  ticks: number[]
  format: (value: number) => string
}

/** Points must share measure and unit. No style attributes: the policy of the page forbids them. Colours repeat beyond seven places; every mark carries its words as a title. */
export function chart(points: readonly Point[], { width = 860, height = 420, title }: ChartOptions): string {
  const places = [...new Set(points.map(({ place }) => place))]
  const frame = frameOf(points, width, height)
  const drawn = places.map((place, n) =>
    drawPlace(
      points.filter((point) => point.place === place),
      frame,
      palette[n % palette.length] ?? '#000',
      n - (places.length - 1) / 2,
    ),
  )
  const labels = places.map((place, n) => legend(place, n, width))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeMarkup(title)}" font-family="sans-serif" font-size="12">`,
    `<title>${escapeMarkup(title)}</title>`,
    axes(points, frame, width),
    ...drawn,
    ...labels,
    '</svg>',
  ].join('\n')
}

function frameOf(points: readonly Point[], width: number, height: number): Frame {
  const years = [...new Set(points.map(({ year }) => year))].sort((a, b) => a - b)
  const all = range(years[0] ?? 0, years.at(-1) ?? 0)
  const values = points.flatMap(({ value, max }) => (max === undefined ? [value] : [value, max]))
  const [top, bottom] = [margin.top, height - margin.bottom]
  const x = scalePoint<number>()
    .domain(all)
    .range([margin.left, width - margin.right])
    .padding(0.5)
  const places = new Set(points.map(({ place }) => place)).size
  const apart = Math.min(20, (x.step() * 0.8) / places)
  const y = scaleLinear().domain(spread(values)).nice().range([bottom, top])
  return {
    x: (year) => x(year) ?? 0,
    y: (value) => y(value),
    top,
    bottom,
    half: Math.min(9, apart / 2 - 1),
    apart,
    ticks: y.ticks(6),
    format: shortNumber,
  }
}

/** Rates keep their zero near; a single value gets room above and below. */
function spread(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = (high - low) * 0.15 || Math.abs(high) * 0.2 || 1
  return [low >= 0 && low - room < 0 ? 0 : low - room, high + room]
}

/** @param aside places from the middle at which the marks of this place stand, so that none covers another */
function drawPlace(points: readonly Point[], frame: Frame, colour: string, aside: number): string {
  const outcomes = points.filter(({ kind }) => kind === 'outcome')
  const path = line<Point>()
    .x(({ year }) => frame.x(year))
    .y(({ value }) => frame.y(value))(firsts(outcomes))
  return [
    `<g class="place" stroke="${colour}" fill="${colour}">`,
    path ? `<path d="${path}" fill="none" stroke-width="2"/>` : '',
    ...outcomes.map(
      (point) =>
        `<circle cx="${frame.x(point.year)}" cy="${frame.y(point.value)}" r="${point.vintage > 1 ? 2.5 : 4}"><title>${tell(point)}</title></circle>`,
    ),
    ...points.filter(({ kind }) => kind === 'target').map((point) => drawTarget(point, frame, aside)),
    '</g>',
  ].join('\n')
}

function firsts(outcomes: readonly Point[]): Point[] {
  return outcomes.filter(
    ({ year, vintage }) => !outcomes.some((other) => other.year === year && other.vintage < vintage),
  )
}

/** The values that meet the target: up for 以上, down for 以内, both ways for 左右, between for a range. */
function drawTarget(point: Point, frame: Frame, aside: number): string {
  const { half } = frame
  const [x, y] = [frame.x(point.year) + aside * frame.apart, frame.y(point.value)]
  const [high, low] = bandOf(point, frame)
  const band = `<rect x="${x - half}" y="${Math.min(high, low)}" width="${half * 2}" height="${Math.abs(low - high)}" stroke="none" opacity="0.15"/>`
  const mark = `<path d="M${x - half},${y}H${x + half}" stroke-width="3" fill="none" stroke-dasharray="${point.op === 'approx' ? '4 2' : 'none'}"/>`
  return `<g class="target">${band}${mark}<title>${tell(point)}</title></g>`
}

/** Half a point, or 2 % of a level, either way of 左右: the tolerance is drawn a little wider than judged, to be seen. */
function bandOf({ op, value, max, unit }: Point, { y, top, bottom }: Frame): [number, number] {
  const about = unit === '%' ? 0.5 : Math.abs(value) * 0.02
  if (op === 'gte' || op === 'gt') return [top, y(value)]
  if (op === 'lte' || op === 'lt') return [y(value), bottom]
  if (op === 'approx') return [y(value + about), y(value - about)]
  return [y(max ?? value), y(value)]
}

function axes(points: readonly Point[], frame: Frame, width: number): string {
  const unit = points[0]?.unit ?? ''
  const years = range(
    Math.min(...points.map(({ year }) => year)),
    Math.max(...points.map(({ year }) => year)),
  )
  const rows = frame.ticks.map(
    (tick) =>
      `<path d="M${margin.left},${frame.y(tick)}H${width - margin.right}" stroke="currentColor" opacity="0.15"/><text x="${margin.left - 8}" y="${frame.y(tick) + 4}" text-anchor="end">${frame.format(tick)}</text>`,
  )
  const columns = years.map(
    (year) => `<text x="${frame.x(year)}" y="${frame.bottom + 20}" text-anchor="middle">${year}</text>`,
  )
  return `<g fill="currentColor">${rows.join('')}${columns.join('')}<text x="8" y="${margin.top}">${escapeMarkup(unit)}</text></g>`
}

function legend(place: string, n: number, width: number): string {
  const [x, y] = [width - margin.right + 12, margin.top + 8 + n * 18]
  return `<g><rect x="${x}" y="${y - 8}" width="10" height="10" fill="${palette[n % palette.length]}"/><text x="${x + 16}" y="${y + 1}" fill="currentColor">${escapeMarkup(place)}</text></g>`
}

function tell({ place, year, kind, text, quote }: Point): string {
  return escapeMarkup(`${place} ${year}年${kind === 'target' ? '目标' : '完成'} ${text}：${quote}`)
}

/** 67665亿 reads better than 6766500000000. */
function shortNumber(value: number): string {
  const [factor, word] = Math.abs(value) >= 1e8 ? [1e8, '亿'] : Math.abs(value) >= 1e4 ? [1e4, '万'] : [1, '']
  return `${Number((value / factor).toFixed(2))}${word}`
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, n) => from + n)
}
