// Given to --import: a process in which no optional package is installed.
import { register } from 'node:module'

const hooks = `
const optional = /^(?:langchain|@langchain\\/(?!core)[^/]+|pg|pg-copy-streams|bullmq|ioredis|@qdrant\\/[^/]+|@aws-sdk\\/[^/]+)(?:\\/|$)/
export async function resolve(name, context, next) {
  if (!optional.test(name)) return next(name, context)
  throw Object.assign(new Error("Cannot find package '" + name + "'"), { code: 'ERR_MODULE_NOT_FOUND' })
}`
register(`data:text/javascript,${encodeURIComponent(hooks)}`)
