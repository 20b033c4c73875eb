// Preloaded into a process: whatever would reach the network, or write outside one folder, ends it with status 99.
import dgram from 'node:dgram'
import dns from 'node:dns'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import path from 'node:path'

const allowed = path.resolve(process.env.TEST_WRITABLE ?? '.')

function refuse(what) {
  return () => {
    fs.writeSync(2, `REFUSED: ${what}\n`)
    process.exit(99)
  }
}

// A path is a socket of this machine, by which the loader of TypeScript talks to its parent.
const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args
  const isLocal = typeof options === 'string' || (options?.path && options.port === undefined)
  if (!isLocal) refuse('a connection')()
  return connect.apply(this, args)
}
dgram.createSocket = refuse('a datagram socket')
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  dns[name] = refuse('a name look-up')
  dns.promises[name] = refuse('a name look-up')
}
globalThis.fetch = refuse('fetch')

for (const [owner, names] of [
  [fs, ['writeFileSync', 'mkdirSync', 'renameSync', 'copyFileSync', 'createWriteStream']],
  [fs.promises, ['writeFile', 'mkdir', 'rename', 'copyFile']],
]) {
  for (const name of names) {
    const original = owner[name]
    owner[name] = (target, ...rest) => {
      if (!path.resolve(String(target)).startsWith(allowed)) refuse(`${name} ${target}`)()
      return original.call(owner, target, ...rest)
    }
  }
}

/** Numbers are the flags themselves, of which the lowest two bits say whether the file is written. */
function writes(flags = 'r') {
  return typeof flags === 'number' ? (flags & 3) !== 0 : flags !== 'r'
}

for (const [owner, name] of [
  [fs, 'openSync'],
  [fs, 'open'],
  [fs.promises, 'open'],
]) {
  const original = owner[name]
  owner[name] = (target, flags, ...rest) => {
    const isKept = typeof flags === 'function' || !writes(flags) || String(target).startsWith('/dev/')
    if (!isKept && !path.resolve(String(target)).startsWith(allowed)) refuse(`${name} ${target}`)()
    return original.call(owner, target, flags, ...rest)
  }
}
// Also for those who import a function by its name.
syncBuiltinESMExports()
