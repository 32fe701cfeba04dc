import type { Identity } from '../account/caller'

/** The session a browser shows. @returns guest for anything that is not a bearer token. */
export function identityFromHeader(authorization: string | undefined): Identity {
  const token = /^Bearer (\S{20,200})$/.exec(authorization ?? '')?.[1]
  return token ? { kind: 'token', token } : { kind: 'guest' }
}
