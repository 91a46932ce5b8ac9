/** Who may call: the host asked for, the page that asks, and the token of this launch. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FailureCode } from '../api/failures.ts';

export interface Door {
  /** Scheme and host under which the app is reached: `http://127.0.0.1:4321`, `app://kriti`. */
  readonly origins: readonly string[];
  readonly token: string;
}

/** `new URL('app://x').origin` is 'null' in Node, so origins are put together from their parts. */
const originOf = (url: URL): string => `${url.protocol}//${url.host}`;

/**
 * Why a request is refused before anything of it is done; undefined when it may go on.
 * Another `Host` means a name that was made to resolve to loopback (DNS rebinding);
 * another `Origin` means a page of somebody else's.
 */
export function refusalOf(request: Request, url: URL, door: Door): FailureCode | undefined {
  if (!door.origins.includes(originOf(url))) return 'wrong-host';
  const origin = request.headers.get('origin');
  if (origin !== null && !door.origins.includes(origin)) return 'foreign-origin';
  const site = request.headers.get('sec-fetch-site');
  // Opening the app's address from a link elsewhere is fine; a page of another site loading parts of it is not.
  if (site === 'cross-site' && request.headers.get('sec-fetch-mode') !== 'navigate') return 'foreign-origin';
  return undefined;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether the request carries the token; in the query only where a header cannot be sent (EventSource). */
export function hasToken(request: Request, url: URL, door: Door): boolean {
  const bearer = /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
  const given = bearer ?? (url.pathname === '/events' ? url.searchParams.get('token') : null);
  return given !== null && timingSafeEqual(digest(given), digest(door.token));
}
