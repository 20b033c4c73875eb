/** A door with TLS before a server's socket: a port of its own, a certificate of its own making, gone afterwards. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { TLSSocket } from 'node:tls'

export type EncryptedDoor = {
  port: number
  /** File of the certificate, for those who are to trust it. */
  certificate: string
  close(): Promise<void>
}

export const hasOpenssl = isInstalled()

function isInstalled(): boolean {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** @param greeting bytes that the client sends before TLS, and is answered with `S`: 8 for PostgreSQL */
export async function openDoor(socket: string, greeting = 0): Promise<EncryptedDoor> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tls-'))
  const [key, certificate] = ['key.pem', 'cert.pem'].map((name) => path.join(folder, name)) as [
    string,
    string,
  ]
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', ...names]
  execFileSync('openssl', [...request, '-keyout', key, '-out', certificate], { stdio: 'ignore' })
  const files = { key: readFileSync(key), cert: readFileSync(certificate) }
  const open = new Set<Socket>()
  const server = createServer((client) => {
    keep(open, client)
    if (greeting === 0) return join(client, socket, files, open)
    client.once('readable', () => {
      client.read(greeting)
      client.write('S')
      join(client, socket, files, open)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const close = async () => {
    for (const each of open) each.destroy()
    await ended(server)
    rmSync(folder, { recursive: true, force: true })
  }
  return { port: (server.address() as AddressInfo).port, certificate, close }
}

function join(client: Socket, socket: string, files: { key: Buffer; cert: Buffer }, open: Set<Socket>): void {
  const plain = new TLSSocket(client, { isServer: true, ...files })
  const upstream = connect(socket)
  keep(open, plain)
  keep(open, upstream)
  plain.pipe(upstream).pipe(plain)
}

function keep(open: Set<Socket>, socket: Socket): void {
  open.add(socket)
  // A client that does not trust us, and a server that stops, end the connection.
  socket.on('error', () => socket.destroy())
  socket.on('close', () => open.delete(socket))
}

function ended(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()))
}
