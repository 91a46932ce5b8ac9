/**
 * What the platform's SCORM validation service would do with a package, as its
 * public source shows it (docs/platform.md 1.3): take it as it is, write the
 * manifest anew and take that, or reject it. Whether the service runs in
 * production is not known. Files and a manifest in, data out; predict-words.ts
 * has the words.
 */
import { parseXml, type XmlDocument, type XmlElement, type XmlFaultKey } from '../../read/xml.ts';
import {
  ADLCP12,
  asWritten,
  minimalManifest,
  named,
  resourcesOf,
  SCORMTYPE,
  stopsAt,
  versionOf,
  withAttribute,
  withMetadata,
  withResource,
  writtenValue,
} from './manifest.ts';
import { type Found, hrefFrom, type ServiceTree } from './tree.ts';

/** Why it would not take the package as it is. */
export type Reason =
  | { readonly key: 'cannot-unpack'; readonly data: { readonly fault: string } }
  | { readonly key: 'no-manifest' }
  | { readonly key: 'not-read'; readonly data: { readonly fault: XmlFaultKey } }
  | { readonly key: 'no-organizations' }
  | { readonly key: 'no-resources' }
  | { readonly key: 'not-found'; readonly data: { readonly href: string } }
  | { readonly key: 'nothing-to-start' };

/** What it would change. */
export type Repair =
  | { readonly key: 'created-manifest' | 'rebuilt-manifest'; readonly data: { readonly href: string } }
  | { readonly key: 'added-namespace' }
  | { readonly key: 'added-metadata'; readonly data: { readonly version: string } }
  | { readonly key: 'set-scormtype'; readonly data: { readonly href: string } }
  | { readonly key: 'fixed-launch-file'; readonly data: { readonly from: string; readonly href: string } }
  | { readonly key: 'created-resources'; readonly data: { readonly href: string } };

/** What depends on the order in which the server's disk names files. */
export interface Doubt {
  readonly key: 'several-manifests' | 'several-starts';
  readonly data: { readonly path: string; readonly others: number };
}

export interface Prediction {
  readonly verdict: 'valid' | 'rewritten' | 'rejected';
  /** Why not 'valid', or why not even when written anew. */
  readonly reasons: readonly Reason[];
  readonly repairs: readonly Repair[];
  readonly doubts: readonly Doubt[];
  /** Where the manifest is, or would be put. */
  readonly manifestPath?: string;
  /** Href it would note as the start. */
  readonly launchFile?: string;
  /** The manifest as it would be written; apart from white space and the order of attributes. */
  readonly manifest?: string;
  /** One of its resources is a SCO to the service, so it is taken to resume. */
  readonly sco: boolean;
}

const MANIFEST = 'imsmanifest.xml';

/**
 * Predicts. Never throws, whatever the manifest.
 * @param manifest the one `tree.named('imsmanifest.xml')` finds, as it was read
 */
export function predict(tree: ServiceTree, manifest: XmlDocument | undefined): Prediction {
  const found = tree.named(MANIFEST);
  const first = look(tree, found?.path, manifest);
  const doubts = doubtOf('several-manifests', found);
  const place = found ? { manifestPath: found.path } : {};
  if (first.reasons.length === 0) return { verdict: 'valid', ...first, ...place, repairs: [], doubts };

  const at = found?.path ?? MANIFEST;
  const { repairs, text, start } = rewrite(tree, at, manifest);
  const unsure = [...doubts, ...doubtOf('several-starts', start)];
  if (text === undefined)
    return {
      ...{ verdict: 'rejected', sco: first.sco, ...place, repairs: [], doubts },
      reasons: [...first.reasons, { key: 'nothing-to-start' }],
    };
  const again = look(tree, at, parseXml(Buffer.from(text)));
  if (again.reasons.length > 0)
    return { verdict: 'rejected', ...again, ...place, repairs: [], doubts: unsure };
  return {
    ...{ verdict: 'rewritten', ...again, reasons: first.reasons },
    ...{ manifestPath: at, repairs, doubts: unsure, manifest: text },
  };
}

const doubtOf = (key: Doubt['key'], found: Found | undefined): Doubt[] =>
  found && found.others > 0 ? [{ key, data: { path: found.path, others: found.others } }] : [];

interface Looked {
  readonly reasons: readonly Reason[];
  readonly sco: boolean;
  readonly launchFile?: string;
}

/** One validation: all that is wrong, and what the manifest starts. */
function look(tree: ServiceTree, path: string | undefined, manifest: XmlDocument | undefined): Looked {
  if (path === undefined || !manifest) return { reasons: [{ key: 'no-manifest' }], sco: false };
  const fault = stopsAt(manifest);
  if (fault) return { reasons: [{ key: 'not-read', data: { fault } }], sco: false };
  const { root } = manifest;
  const reasons: Reason[] = [];
  if (named(root, 'organizations').length === 0) reasons.push({ key: 'no-organizations' });
  const resources = resourcesOf(root);
  if (resources.length === 0) reasons.push({ key: 'no-resources' });
  const missing = new Set<string>();
  const hrefs = resources.flatMap((resource) => hrefOf(resource) ?? []);
  for (const href of hrefs) if (!tree.holds(path, href)) missing.add(href);
  reasons.push(...[...missing].map((href): Reason => ({ key: 'not-found', data: { href } })));
  const scos = resources.filter((r) => writtenValue(r, SCORMTYPE)?.toLowerCase() === 'sco');
  const launchFile = scos.flatMap((sco) => hrefOf(sco) ?? [])[0] ?? hrefs[0];
  return { reasons, sco: scos.length > 0, ...(launchFile !== undefined && { launchFile }) };
}

/** The href of a resource; undefined where there is none or a blank one. */
const hrefOf = (resource: XmlElement): string | undefined => {
  const href = writtenValue(resource, 'href');
  return href?.trim() ? href : undefined;
};

interface Rewritten {
  readonly repairs: readonly Repair[];
  /** Undefined where there is nothing to make a manifest from. */
  readonly text?: string;
  /** The page it chose by itself. */
  readonly start?: Found;
}

/** The repairs in the service's order: a whole manifest, namespace, metadata, the first resource. */
function rewrite(tree: ServiceTree, path: string, manifest: XmlDocument | undefined): Rewritten {
  const start = tree.launchFile();
  const href = start && hrefFrom(path, start.path);
  if (!manifest || stopsAt(manifest)) {
    if (!start || href === undefined) return { repairs: [] };
    const key = manifest ? 'rebuilt-manifest' : 'created-manifest';
    return { repairs: [{ key, data: { href } }], text: minimalManifest(href), start };
  }
  const repairs: Repair[] = [];
  let text = asWritten(manifest.text);
  // Each change is made in the text as the one before left it.
  const root = () => parseXml(Buffer.from(text)).root;
  const change = (repair: Repair, by: (root: XmlElement) => string) => {
    const now = root();
    if (!now) return;
    text = by(now);
    repairs.push(repair);
  };
  const was = manifest.root;
  if (was && writtenValue(was, 'xmlns:adlcp') === undefined)
    change({ key: 'added-namespace' }, (now) => withAttribute(text, now, 'xmlns:adlcp', ADLCP12));
  if (named(was, 'metadata').length === 0) {
    const version = versionOf(was) ?? '1.2';
    change({ key: 'added-metadata', data: { version } }, (now) => withMetadata(text, now, version));
  }
  const [primary] = resourcesOf(was);
  const before = primary && hrefOf(primary);
  if (primary && writtenValue(primary, SCORMTYPE) === undefined)
    change({ key: 'set-scormtype', data: { href: before ?? '' } }, (now) =>
      onFirst(text, now, SCORMTYPE, 'sco'),
    );
  if (before !== undefined && tree.holds(path, before)) return { repairs, text };
  if (!start || href === undefined) return { repairs, text };
  if (primary)
    change({ key: 'fixed-launch-file', data: { from: before ?? '', href } }, (now) =>
      onFirst(text, now, 'href', href),
    );
  else
    change({ key: 'created-resources', data: { href } }, (now) =>
      withResource(text, now, named(now, 'resources')[0], href),
    );
  return { repairs, text, start };
}

/** The text with an attribute set on the first resource. */
function onFirst(text: string, root: XmlElement, name: string, value: string): string {
  const [first] = resourcesOf(root);
  return first ? withAttribute(text, first, name, value) : text;
}
