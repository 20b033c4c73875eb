/** Who may ask, and what the browser may do with the answer. */
import { timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

const cookie = 'taizhang'
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** Reports are hostile input: no script but our own, nothing from elsewhere, nothing told to elsewhere. */
export const headers: MiddlewareHandler = async (context, next) => {
  await next()
  context.header('Content-Security-Policy', policy)
  context.header('X-Content-Type-Options', 'nosniff')
  context.header('Referrer-Policy', 'no-referrer')
  context.header('Cross-Origin-Resource-Policy', 'same-origin')
}

export function isLoopback(host: string): boolean {
  return ['localhost', '127.0.0.1', '::1', '[::1]'].includes(host)
}

/** A page elsewhere may point its own name at 127.0.0.1; its requests still carry that name. */
export function checkHost(host: string): MiddlewareHandler {
  return async (context, next) => {
    const name = (context.req.header('host') ?? '').replace(/:\d+$/, '')
    if (isLoopback(host) && !isLoopback(name)) return context.text('wrong host', 421)
    return next()
  }
}

/** The token comes once in the address, then as a cookie, or as a bearer token from scripts. */
export function checkToken(token: string | undefined): MiddlewareHandler {
  return async (context, next) => {
    if (token === undefined) return next()
    const asked = context.req.query('token')
    if (asked !== undefined && same(asked, token)) {
      setCookie(context, cookie, token, { httpOnly: true, sameSite: 'Strict', path: '/' })
      return context.redirect('/')
    }
    const bearer = context.req.header('authorization')?.replace(/^Bearer /, '')
    if (same(getCookie(context, cookie) ?? bearer ?? '', token)) return next()
    return context.text('a token is wanted: open the address that taizhang serve printed', 401)
  }
}

function same(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}
