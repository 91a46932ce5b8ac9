/**
 * Which file the platform launches (docs/platform.md 2.2, item 1): the first
 * `<resource>` with an href whose attribute ending in `scormtype` says `sco`,
 * else the first with an href; a manifest beats the entry file chosen at
 * upload, and that beats index.html. Tags with a prefix are not seen;
 * `xml:base` and an item's `parameters` are not used.
 */

import type { CatalogueEntry, PageConfig } from '../page-config.ts';
import { fetchManifest } from './manifest.ts';

/** Href of the resource the platform would launch; undefined if it sees none. */
function launchHref(manifest: Document): string | undefined {
  const resources = Array.from(manifest.getElementsByTagName('resource')).filter((r) =>
    r.getAttribute('href'),
  );
  const sco = resources.find((r) =>
    Array.from(r.attributes).some(
      (a) => a.name.toLowerCase().endsWith('scormtype') && a.value.toLowerCase() === 'sco',
    ),
  );
  return (sco ?? resources[0])?.getAttribute('href') ?? undefined;
}

/** The address as the platform builds it: `?timestamp=` is appended whatever the href already carries. */
export const launchAddress = (root: string, href: string, now: number): string =>
  `${root}${href}?timestamp=${now}`;

/** Reads the manifest and names the address that is put into the frame. */
export async function launchOf({ root, launch }: PageConfig): Promise<string> {
  const manifest = await fetchManifest(root);
  return launchAddress(root, (manifest && launchHref(manifest)) || launch || 'index.html', Date.now());
}

/** Item 11: a page cannot frame what is not encrypted, so such content gets a window of its own, without the API. */
export const opensWindow = ({ artifactUrl }: CatalogueEntry): boolean =>
  artifactUrl?.startsWith('http://') ?? false;
