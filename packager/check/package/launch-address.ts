/** What stands in the way of an address that a lesson is to start at, whatever the standard of the package. */
import { isPrivateHost } from './link-addresses.ts';
import type { Reference } from './reference.ts';

/** 'machine': a place on one computer. 'code': nothing to fetch. 'scheme': for letters or calls, not for pages. */
export type AddressFault = 'machine' | 'code' | 'scheme' | 'malformed';

/** Those of letters, calls and files apart; an app may have any other, and open by it (cmi5 8.1). */
const NO_LESSON: ReadonlySet<string> = new Set(
  'mailto tel sms ftp ftps sftp ssh ws wss news irc geo'.split(' '),
);

const CODE: ReadonlySet<string> = new Set(['javascript', 'vbscript', 'data', 'blob', 'about']);

/** Whether an address of the web names a host (RFC 3986, 3.2.2). */
export const namesHost = (address: string): boolean => /^https?:\/\/[^/?#\s]/i.test(address);

/** Why nothing starts at an address outside the package; undefined where something may. */
export function addressFault(target: Reference): AddressFault | undefined {
  if (target.kind !== 'external') return undefined;
  const { scheme, url } = target;
  // A single letter is a drive.
  if (/^(file|[a-z])$/.test(scheme)) return 'machine';
  if (CODE.has(scheme)) return 'code';
  if (NO_LESSON.has(scheme)) return 'scheme';
  if (!/^(https?)?$/.test(scheme)) return undefined;
  const whole = scheme === '' ? `https:${url}` : url;
  return namesHost(whole) && URL.canParse(whole) ? undefined : 'malformed';
}

/** The host of an address that only the author's own network answers to. */
export function privateHostOf(target: Reference): string | undefined {
  if (target.kind !== 'external' || addressFault(target)) return undefined;
  const { hostname } = new URL(target.scheme === '' ? `https:${target.url}` : target.url);
  return /^(https?)?$/.test(target.scheme) && isPrivateHost(hostname) ? hostname : undefined;
}

/** Whether what stands as a path is meant for a place on the web: as people say addresses, without their scheme. */
export const isHost = (path: string): boolean => /^www\.[\w-]+\.[\w.-]+\//i.test(path);
