/**
 * The manifest as the page reads it, with the browser's own parser. Each
 * platform chooses its launch file in its own way, and so do we: strict LMSs
 * by organization and item, iGOT by the first SCO resource (igot-launch.ts).
 */
import type { PageConfig } from '../page-config.ts';

/** What the manifest tells an LMS about the SCO it launches. */
export interface ScoItem {
  /** Address of the launch file, with its parameters. */
  readonly address: string;
  readonly masteryScore: string;
  readonly launchData: string;
  readonly maxTimeAllowed: string;
  readonly timeLimitAction: string;
}

const byName = (parent: Element | Document, name: string): Element[] =>
  Array.from(parent.getElementsByTagNameNS('*', name));

const textOf = (item: Element, name: string): string => byName(item, name)[0]?.textContent?.trim() ?? '';

/**
 * The manifest at the root of the package; undefined if there is none or it is
 * no XML. The header tells the server that the LMS asks and not the package,
 * so a package without a manifest is not said to miss one.
 */
export async function fetchManifest(root: string, name = 'imsmanifest.xml'): Promise<Document | undefined> {
  const reply = await fetch(`${root}${name}`, { cache: 'no-cache', headers: { 'x-kriti-lms': '1' } });
  if (!reply.ok) return undefined;
  const text = await reply.text();
  return parsed(text) ?? parsed(withItsPrefixes(text));
}

function parsed(text: string): Document | undefined {
  const manifest = new DOMParser().parseFromString(text, 'application/xml');
  return manifest.getElementsByTagName('parsererror').length > 0 ? undefined : manifest;
}

/** A manifest whose prefixes are declared nowhere opens on a platform that knows none; here they are declared at its root. */
function withItsPrefixes(text: string): string {
  const used = new Set(
    Array.from(text.matchAll(/[<\s]([A-Za-z_][\w.-]*):[A-Za-z_]/g), ([, prefix]) => prefix),
  );
  const root = /<[A-Za-z_][\w.:-]*(?=[\s>])/.exec(
    text.replaceAll(/<!--[\s\S]*?-->/g, (note) => ' '.repeat(note.length)),
  );
  if (root === null) return text;
  const open = [...used].filter(
    (prefix) => prefix !== 'xml' && prefix !== 'xmlns' && !text.includes(`xmlns:${prefix}=`),
  );
  const declared = open.map((prefix) => ` xmlns:${prefix}="urn:${prefix}"`).join('');
  const at = root.index + root[0].length;
  return text.slice(0, at) + declared + text.slice(at);
}

/**
 * Joins an href and an item's `parameters` (SCORM 1.2 CAM 2.3.3: a leading
 * `?` or `&` gives way to whichever fits; a leading `#` is appended as it is).
 */
export function withParameters(href: string, parameters: string): string {
  const bare = parameters.replace(/^[?&]+/, '');
  if (bare === '') return href;
  if (bare.startsWith('#')) return href.includes('#') ? href : href + bare;
  return `${href}${href.includes('?') ? '&' : '?'}${bare}`;
}

/** The bases (`xml:base`) of an element and its parents, outermost first, joined. */
function baseOf(element: Element): string {
  const bases: string[] = [];
  for (let e: Element | null = element; e !== null; e = e.parentElement) {
    const base = e.getAttribute('xml:base');
    if (base) bases.unshift(base);
  }
  return bases.join('');
}

/**
 * The address of the item that is asked for, else of the first in the default
 * organization that launches a resource, and that item. Where the manifest names none, the launch file the
 * engine found.
 */
export async function launchedItem(
  config: PageConfig,
): Promise<{ readonly address: string; readonly item?: Element }> {
  const manifest = await fetchManifest(config.root);
  if (manifest === undefined) return { address: config.root + config.launch };
  const organizations = byName(manifest, 'organizations')[0];
  const wanted = organizations?.getAttribute('default');
  const all = byName(manifest, 'organization');
  const organization = all.find((o) => o.getAttribute('identifier') === wanted) ?? all[0];
  const resources = new Map(byName(manifest, 'resource').map((r) => [r.getAttribute('identifier') ?? '', r]));
  for (const item of organization === undefined ? [] : byName(organization, 'item')) {
    const resource = resources.get(item.getAttribute('identifierref') ?? '');
    const href = resource?.getAttribute('href');
    if (resource === undefined || !href) continue;
    if (config.item !== undefined && item.getAttribute('identifier') !== config.item) continue;
    const parameters = item.getAttribute('parameters') ?? '';
    return { address: config.root + withParameters(baseOf(resource) + href, parameters), item };
  }
  return { address: config.root + config.launch };
}

/** The item that is launched, with what a SCORM 1.2 manifest says about it; '' for what it does not say. */
export async function launchFromManifest(config: PageConfig): Promise<ScoItem> {
  const { address, item } = await launchedItem(config);
  const said = (name: string): string => (item === undefined ? '' : textOf(item, name));
  return {
    address,
    masteryScore: said('masteryscore'),
    launchData: said('datafromlms'),
    maxTimeAllowed: said('maxtimeallowed'),
    timeLimitAction: said('timelimitaction'),
  };
}
