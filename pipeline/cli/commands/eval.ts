/** `eval`: extraction scored against gold files, and the gate that fails when something was lost. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Loss } from '../../../eval/gate.js'
import type { Evaluation, Scored } from '../../../eval/run.js'
import type { Prf } from '../../../eval/score.js'
import { TaizhangError } from '../../../schemas/errors.js'
import type { EnrichSettings } from '../../model-settings.js'
import type { Define } from '../commands.js'
import { colours, type Io, printJson, write } from '../io.js'
import { addModelOptions, type ModelOptions, openModel, reportUsage } from '../model-options.js'
import { addExamples, addJson } from '../options.js'
import { packageFile } from '../package-file.js'

type Options = ModelOptions & {
  gold?: string
  corpus?: string
  json?: boolean
  check?: boolean
  accept?: boolean
  baseline?: string
  misses?: string
}

export const define: Define = (command, io) => {
  addJson(command)
    .option('--gold <dir>', 'folder of *.gold.json files; the sample corpus without it')
    .option('--corpus <dir>', 'folder of the documents, named like their gold')
    .option('--check', 'fail when anything was lost against the baseline')
    .option('--accept', 'store these scores as the baseline')
    .option('--baseline <file>', 'the baseline; beside the gold without it')
    .option('--misses <n>', 'also list what was missed, wrong or invented, at most this many')
  addModelOptions(command).action((options: Options) => run(options, io))
  addExamples(
    command,
    'eval',
    'eval --gold my-gold --corpus my-reports',
    'eval --gold my-gold --corpus my-reports --misses 20',
    'eval --model ollama:qwen3 --only-gaps',
    'eval --check',
  )
}

async function run(options: Options, io: Io): Promise<void> {
  const model = await openModel(options)
  const { evaluate } = await import('../../../eval/run.js')
  const gold = options.gold ?? packageFile('corpus/gold')
  const corpus = options.corpus ?? (options.gold ? options.gold : packageFile('corpus/reports'))
  const show = (doc: string) => {
    if (io.stderr.isTTY) io.stderr.write(`\r\u001b[K${doc}`)
  }
  const evaluation = await evaluate(gold, corpus, show)
  if (io.stderr.isTTY) io.stderr.write('\r\u001b[K')
  if (evaluation.scored.length === 0) throw new TaizhangError('file-missing', evaluation.missing.join('; '))
  if (model) {
    await tellSides(evaluation, model, options, io)
    if (evaluation.missing.length > 0) io.exitCode = 2
    return
  }
  await tell(evaluation, options, io)
  const baseline = options.baseline ?? path.join(gold, 'baseline.json')
  if (options.accept) await accept(evaluation, baseline, io)
  if (options.check) await check(evaluation, baseline, io)
  if (evaluation.missing.length > 0 && io.exitCode === 0) io.exitCode = 2
}

async function tell(evaluation: Evaluation, options: Options, io: Io): Promise<void> {
  const { summarise } = await import('../../../eval/summary.js')
  const summary = summarise(evaluation.scored)
  if (options.json) return printJson(io, { ...summary, missing: evaluation.missing })
  const { renderTable } = await import('../table.js')
  const figure = (value: number) => (100 * value).toFixed(1)
  const rows = summary.types.map(({ type, found, strict, macro }) => [
    type,
    found.support,
    figure(found.precision),
    figure(found.recall),
    figure(found.f1),
    figure(macro),
    figure(strict.f1),
  ])
  await write(
    io.stdout,
    renderTable(io.stdout, ['type', 'gold', 'precision', 'recall', 'F1', 'macro F1', 'strict F1'], rows),
  )
  const { isUntouched } = await import('../../../eval/folds.js')
  const unplaced = evaluation.scored.flatMap((scored) => tellUnplaced(scored, isUntouched(scored.doc)))
  for (const line of [...evaluation.missing, ...evaluation.unread, ...unplaced])
    await write(io.stderr, `${line}\n`)
  if (options.misses) await tellMisses(evaluation, Number(options.misses), io)
}

/** Rules, model and both side by side; the gate and the misses are a matter of the rules alone. */
async function tellSides(
  { scored, missing }: Evaluation,
  model: EnrichSettings,
  options: Options,
  io: Io,
): Promise<void> {
  const { scoreWithModel } = await import('../../../eval/model-score.js')
  const { types, all, warnings } = await scoreWithModel(scored, model)
  await reportUsage(model, options, io)
  for (const line of [...missing, ...warnings]) await write(io.stderr, `${line}\n`)
  if (options.json) return printJson(io, { model: model.client.model, types, all, missing, warnings })
  const { renderTable } = await import('../table.js')
  const figures = ({ precision, recall, f1 }: Prf) =>
    [precision, recall, f1].map((value) => (100 * value).toFixed(1))
  const heads = ['rules', 'model', 'merged'].flatMap((side) => [`${side} P`, 'R', 'F1'])
  const rows = [...types, { type: 'all', ...all }].map(({ type, rules, model: own, merged }) => [
    ...[type, rules.support],
    ...[rules, own, merged].flatMap(figures),
  ])
  await write(io.stdout, renderTable(io.stdout, ['type', 'gold', ...heads], rows))
}

/** Of a document that nobody looks at only how many there are. */
function tellUnplaced({ doc, unplaced }: Scored, untouched: boolean): string[] {
  if (untouched && unplaced.length > 0) return [`${doc}: ${unplaced.length} quotes do not stand in the text`]
  return unplaced.map((quote) => `${doc}: does not stand in the text, so it is missed: ${quote}`)
}

async function tellMisses(evaluation: Evaluation, most: number, io: Io): Promise<void> {
  const { missesOf } = await import('../../../eval/misses.js')
  for (const line of missesOf(evaluation.scored).slice(0, most)) await write(io.stdout, `${line}\n`)
}

async function readBaseline(file: string): Promise<import('../../../eval/gate.js').Baseline> {
  const { Baseline } = await import('../../../eval/gate.js')
  return existsSync(file) ? Baseline.parse(JSON.parse(readFileSync(file, 'utf8'))) : {}
}

async function accept(evaluation: Evaluation, file: string, io: Io): Promise<void> {
  const { accept } = await import('../../../eval/gate.js')
  const { byKey } = await import('../../../eval/run.js')
  writeFileSync(file, `${JSON.stringify(accept(byKey(evaluation.scored), await readBaseline(file)))}\n`)
  await write(io.stderr, `baseline written to ${file}\n`)
}

async function check(evaluation: Evaluation, file: string, io: Io): Promise<void> {
  const { check } = await import('../../../eval/gate.js')
  const { byKey, rereadFaults } = await import('../../../eval/run.js')
  const { losses, fresh, compared } = check(byKey(evaluation.scored), await readBaseline(file))
  const faults = [
    ...evaluation.scored.flatMap((scored) => scored.faults),
    ...(await rereadFaults(evaluation)),
  ]
  for (const doc of fresh) await write(io.stderr, `new or changed gold, not in the baseline: ${doc}\n`)
  for (const loss of losses) await write(io.stderr, tellLoss(loss, io))
  for (const { doc, fault, id } of faults) await write(io.stderr, `${fault}: ${doc} ${id}\n`)
  if (losses.length > 0 || faults.length > 0) {
    throw new TaizhangError(
      'score-regressed',
      `${losses.length} losses, ${faults.length} records against a hard gate`,
    )
  }
  await write(io.stderr, `${compared} documents compared with the baseline, nothing lost\n`)
}

function tellLoss({ doc, type, lost, extra, gained, counts }: Loss, io: Io): string {
  const { red } = colours(io.stderr)
  const names = [...lost.map((name) => `  lost: ${name}`), ...extra.map((name) => `  extra: ${name}`)]
  const head = `${red('lost')} ${doc} ${type}: ${counts.lost} lost, ${counts.extra} more extra, ${gained} gained`
  return [head, ...names, ''].join('\n')
}
