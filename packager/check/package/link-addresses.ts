/** Addresses that a course leads to. */
import { attr } from '../../course/blocks/attr.ts';
import type { PageView } from '../course/page-view.ts';
import type { Location } from '../location.ts';

/** Names and numbers that only an office's own network answers to (RFC 1918, RFC 2606, RFC 6761, RFC 6762). */
const PRIVATE =
  /^(localhost|[^.:[\]]+|.*\.(local|localhost|test|invalid|internal|lan)|127\..*|10\..*|192\.168\..*|172\.(1[6-9]|2\d|3[01])\..*|169\.254\..*|\[(::1|f[cd].*|fe80.*)\])$/;

export const isPrivateHost = (host: string): boolean => PRIVATE.test(host.replace(/\.$/, ''));

/** Those of the link items and link cards of a page; of an item once, whatever its languages. */
export function* linkAddresses(page: PageView): Generator<{ url: URL; location: Location }> {
  const seen = new Set<string>();
  for (const { node, location } of page.ofType('linkCard')) {
    const url = attr<string>(node, 'url');
    const place = `${location.block ?? ''} ${url}`;
    if (!URL.canParse(url) || seen.has(place)) continue;
    seen.add(place);
    yield { url: new URL(url), location };
  }
}
