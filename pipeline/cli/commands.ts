/** The one list of commands. A command's file is loaded only when the command is run or asked for help. */
import type { Command } from 'commander'
import type { Io } from './io.js'

/** Adds arguments, options, examples and the action to a command that has its name already. */
export type Define = (command: Command, io: Io) => void

export type CommandEntry = { name: string; summary: string; load: () => Promise<{ define: Define }> }

export const commands: readonly CommandEntry[] = [
  {
    name: 'ingest',
    summary: 'read reports into the ledger',
    load: () => import('./commands/ingest.js'),
  },
  {
    name: 'worker',
    summary: 'read files from a queue that many machines share',
    load: () => import('./commands/worker.js'),
  },
  {
    name: 'failures',
    summary: 'list the files that could not be read',
    load: () => import('./commands/failures.js'),
  },
  { name: 'docs', summary: 'list the documents', load: () => import('./commands/docs.js') },
  {
    name: 'show',
    summary: 'show the outline or the text of a document',
    load: () => import('./commands/show.js'),
  },
  {
    name: 'records',
    summary: 'list or export the records',
    load: () => import('./commands/records.js'),
  },
  {
    name: 'search',
    summary: 'find passages and records that answer a question',
    load: () => import('./commands/search.js'),
  },
  {
    name: 'ask',
    summary: 'have a model answer, with its evidence',
    load: () => import('./commands/ask.js'),
  },
  {
    name: 'compare',
    summary: 'set what was promised beside what the next report says',
    load: () => import('./commands/compare.js'),
  },
  {
    name: 'series',
    summary: 'follow one indicator across years and places',
    load: () => import('./commands/series.js'),
  },
  { name: 'due', summary: 'list commitments by deadline', load: () => import('./commands/due.js') },
  {
    name: 'audit',
    summary: 'find figures that contradict each other',
    load: () => import('./commands/audit.js'),
  },
  {
    name: 'cite',
    summary: "give a record's reference for a paper",
    load: () => import('./commands/cite.js'),
  },
  { name: 'eval', summary: 'score the extraction against gold', load: () => import('./commands/eval.js') },
  {
    name: 'annotate',
    summary: 'write a draft of gold for a person to correct',
    load: () => import('./commands/annotate.js'),
  },
  {
    name: 'index',
    summary: 'make, update or describe the search index',
    load: () => import('./commands/index.js'),
  },
  { name: 'backup', summary: 'copy the ledger into a file', load: () => import('./commands/backup.js') },
  {
    name: 'restore',
    summary: 'put a backup in the place of the ledger',
    load: () => import('./commands/restore.js'),
  },
  { name: 'serve', summary: 'open the local web page', load: () => import('./commands/serve.js') },
  {
    name: 'report',
    summary: 'write the page into one file that needs no server',
    load: () => import('./commands/report.js'),
  },
  {
    name: 'doctor',
    summary: 'tell what is installed and what is missing',
    load: () => import('./commands/doctor.js'),
  },
]
