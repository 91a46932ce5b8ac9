/**
 * Tells what a package is by its marks: the manifest's name, namespaces and
 * version, other standards' files, or the first bytes of a single file. Where
 * the marks contradict each other the namespace decides, since importers branch
 * on it; rules name the contradiction.
 */
import type { PackageKind } from '../../read/kind.ts';
import type { XmlDocument, XmlElement } from '../../read/xml.ts';
import { childOf, elementsIn, textOf } from '../manifest/elements.ts';
import { projectTool } from './foreign-marks.ts';
import { baseNameOf, extensionOf } from './reference.ts';
import { sniff } from './sniff.ts';
import type { PackageView } from './view.ts';

export interface Discovered {
  readonly kind: PackageKind;
  readonly manifestPath?: string;
}

const NS = {
  imscp12: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
  adlcp12: 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
} as const;

/** What ADL adds to a manifest in SCORM 2004; one of them may be written wrong. */
const ADL_2004 = ['adlcp', 'adlseq', 'adlnav'].map((name) => `http://www.adlnet.org/xsd/${name}_v1p3`);

/** Manifests by file name, the one an LMS picks first in front. */
const MANIFESTS: readonly { name: string; kind: PackageKind }[] = [
  { name: 'dossier.json', kind: 'dossier' },
  { name: 'cmi5.xml', kind: 'cmi5' },
  { name: 'tincan.xml', kind: 'tincan' },
  { name: 'imsmanifest.xml', kind: 'ims-cp' },
  { name: 'h5p.json', kind: 'h5p' },
  { name: 'content.xml', kind: 'elp' },
  { name: 'contentv3.xml', kind: 'elp' },
  { name: 'course.json', kind: 'course' },
];

/** The path of a file of this name: at the root and in this case if there, else the shallowest. */
function findByName(paths: readonly string[], name: string): string | undefined {
  const depth = (path: string) => path.split('/').length;
  return paths
    .filter((path) => baseNameOf(path).toLowerCase() === name)
    .sort(
      (a, b) => depth(a) - depth(b) || Number(baseNameOf(b) === name) - Number(baseNameOf(a) === name),
    )[0];
}

/** Kind and manifest of a package. Never throws. */
export async function discover(view: PackageView): Promise<Discovered> {
  const { paths } = view.files;
  for (const { name, kind } of MANIFESTS) {
    const manifestPath = findByName(paths, name);
    if (manifestPath === undefined) continue;
    if (kind === 'ims-cp') return { kind: imsKind(await view.xml(manifestPath)), manifestPath };
    if (kind === 'elp' && !(await isExelearning(view, manifestPath))) continue;
    if (kind === 'dossier' && !(await isDossier(view, manifestPath))) continue;
    if (kind === 'course' && !(await isCourse(view, manifestPath))) continue;
    return { kind, manifestPath };
  }
  return (await fromOtherMarks(view)) ?? { kind: 'unknown' };
}

async function fromOtherMarks(view: PackageView): Promise<Discovered | undefined> {
  const { paths } = view.files;
  const only = paths.length === 1 ? paths[0] : undefined;
  if (only !== undefined && !view.path.toLowerCase().endsWith('.zip')) {
    const kind = await ofSingleFile(view, only);
    if (kind) return { kind, ...(extensionOf(only) === 'xml' && { manifestPath: only }) };
  }
  const aicc = aiccManifest(paths);
  if (aicc !== undefined) return { kind: 'aicc', manifestPath: aicc };
  if (projectTool(view.path, paths) !== undefined) return undefined;
  if ((await view.text('mimetype'))?.trim() === 'application/epub+zip') return { kind: 'epub' };
  if (view.files.has('[Content_Types].xml')) return { kind: 'office' };
  if ((await view.text('mimetype'))?.startsWith('application/vnd.oasis.opendocument'))
    return { kind: 'office' };
  if (paths.some((path) => /^index\.html?$/i.test(path))) return { kind: 'html' };
  return undefined;
}

/**
 * The course file of an AICC package (AICC CMI001): two or more of its four
 * tables that go by one name. One alone is anything.
 */
function aiccManifest(paths: readonly string[]): string | undefined {
  const tables = paths.filter((path) => /\.(crs|au|des|cst)$/i.test(path));
  const named = (path: string) => path.slice(0, path.lastIndexOf('.')).toLowerCase();
  const together = tables.filter((a) => tables.some((b) => b !== a && named(b) === named(a)));
  return together.find((path) => extensionOf(path) === 'crs') ?? together[0];
}

/** A file on its own: by its root element where it is XML, else by its first bytes. */
async function ofSingleFile(view: PackageView, path: string): Promise<PackageKind | undefined> {
  const extension = extensionOf(path);
  if (extension === 'html' || extension === 'htm') return 'html';
  if (extension === 'xml') {
    const document = await view.xml(path);
    if (document?.root?.local === 'manifest') return imsKind(document);
    if (document?.root?.local === 'courseStructure') return 'cmi5';
    if (document?.root?.local === 'tincan') return 'tincan';
    return undefined;
  }
  for await (const piece of view.files.stream(path, { start: 0, end: 64 })) return sniff(piece);
  return undefined;
}

function imsKind(document: XmlDocument | undefined): PackageKind {
  const root = document?.root;
  if (!root) return 'ims-cp';
  const namespaces = namespacesIn(root);
  const version = textOf(childOf(childOf(root, 'metadata'), 'schemaversion')).trim();
  if (namespaces.has(NS.adlcp12)) return 'scorm12';
  if (ADL_2004.some((ns) => namespaces.has(ns))) return scorm2004Edition(version);
  if (/^(CAM 1\.3|2004 )/.test(version)) return scorm2004Edition(version);
  if (namespaces.has(NS.imscp12) && version === '1.2') return 'scorm12';
  const schema = textOf(childOf(childOf(root, 'metadata'), 'schema')).trim();
  if (schema === 'ADL SCORM') return version === '1.2' ? 'scorm12' : 'scorm2004-unknown';
  const qti = [...elementsIn(root)].some(
    (e) => e.local === 'resource' && e.attributes.some((a) => a.local === 'type' && /^imsqti_/.test(a.value)),
  );
  return qti ? 'ims-qti' : 'ims-cp';
}

/** Editions by the value of schemaversion (SCORM 2004 CAM, 3.4.1.2). */
function scorm2004Edition(version: string): PackageKind {
  if (/^CAM 1\.3$/i.test(version)) return 'scorm2004-2';
  if (/^2004 3rd Edition$/i.test(version)) return 'scorm2004-3';
  if (/^2004 4th Edition$/i.test(version)) return 'scorm2004-4';
  return 'scorm2004-unknown';
}

/** Namespaces declared or used anywhere: a prefix may be declared on the element that needs it. */
function namespacesIn(root: XmlElement): ReadonlySet<string> {
  const found = new Set<string>();
  for (const element of elementsIn(root)) {
    found.add(element.ns);
    for (const a of element.attributes) {
      found.add(a.ns);
      if (a.name === 'xmlns' || a.name.startsWith('xmlns:')) found.add(a.value);
    }
  }
  return found;
}

/** eXeLearning's own file, not any content.xml. */
const isExelearning = async (view: PackageView, path: string): Promise<boolean> =>
  /exelearning|<ode[\s>]/i.test((await view.text(path))?.slice(0, 2000) ?? '');

/** What Kriti makes for upload; at the top of it, even if the rest of the list is damaged. */
const isDossier = async (view: PackageView, path: string): Promise<boolean> =>
  path === 'dossier.json' && /"kind"\s*:\s*"kriti-dossier"/.test((await view.text(path)) ?? '');

const isCourse = async (view: PackageView, path: string): Promise<boolean> =>
  path === 'course.json' && /"format"\s*:/.test((await view.text(path)) ?? '');
