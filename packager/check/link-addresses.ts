/** The addresses that the link items and link cards of a page lead to; of an item once, whatever its languages. */
import { attr } from '../course/blocks/attrs.ts';
import type { PageView } from './page-view.ts';
import type { Location } from './rule.ts';

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
