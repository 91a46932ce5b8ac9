import { IMS } from '../../check/kinds.ts';
import type { Manifest, Resource } from '../../check/manifest/manifest.ts';
import type { PackageView } from '../../check/package/view.ts';
import { reaching } from '../closure.ts';
import { isJunk } from '../draft.ts';
import { ManifestText } from '../manifest-text.ts';
import type { Step } from '../step.ts';
import { escapeXml } from '../xml-places.ts';

const step: Step = {
  id: 'files-are-listed',
  words: {
    en: {
      what: 'A manifest that lists the files of each resource',
      why: 'Some LMS keep only what is listed, and leave the rest behind when they move a course.',
      changes: {
        listed: '“{file}” is listed in “{id}”',
        several:
          'Left: to which resource {count, plural, one {“{file}” belongs} other {“{file}” and # files in all belong}} does not show',
      },
    },
    hi: {
      what: 'मैनिफ़ेस्ट, जिसमें हर resource की फ़ाइलें लिखी हों',
      why: 'कुछ LMS केवल लिखी हुई फ़ाइलें रखते हैं और कोर्स ले जाते समय बाक़ी छोड़ देते हैं।',
      changes: {
        listed: '“{file}” को “{id}” की सूची में लिखा',
        several:
          'वैसा ही है: {count, plural, one {“{file}” किस resource की है} other {“{file}” समेत # फ़ाइलें किस resource की हैं}}, यह नहीं दिखता',
      },
    },
  },
  async *mend(draft) {
    const text = await ManifestText.of(draft);
    const view = await draft.view();
    if (!text || !IMS.includes(view.kind)) return;
    const { manifest } = text;
    const { missing, nowhere } = await missingLines(view, manifest);
    for (const [resource, files] of missing) {
      const { element, identifier: id = '' } = resource;
      const base = manifest.baseOf(element);
      const prefix = element.prefix === '' ? '' : `${element.prefix}:`;
      const lines = files.map((file) => `<${prefix}file href="${escapeXml(hrefFrom(base, file))}"/>`);
      const metadata = element.children.find(
        (child) => typeof child !== 'string' && child.local === 'metadata',
      );
      const last = resource.files.at(-1)?.element ?? (typeof metadata === 'string' ? undefined : metadata);
      text.insert(element, lines, last);
      for (const file of files)
        yield { key: 'listed', file: manifest.path, line: element.line, data: { file, id } };
    }
    await text.save();
    const [file] = nowhere;
    if (file !== undefined) yield { key: 'several', file, data: { file, count: nowhere.length }, left: true };
  },
};
export default step;

/** Manifests, schemas and what other standards put beside them are not content. */
const isControlFile = (path: string): boolean =>
  /\.(xsd|dtd)$/i.test(path) || /(^|\/)(imsmanifest|cmi5|tincan|metadata)\.xml$/i.test(path);

const fileOf = ({ target }: Pick<Resource, 'target'>): string | undefined =>
  target.kind === 'file' ? target.path : undefined;

/** What each resource should list and does not, and files that belong to none for certain. */
async function missingLines(
  view: PackageView,
  manifest: Manifest,
): Promise<{ missing: ReadonlyMap<Resource, readonly string[]>; nowhere: readonly string[] }> {
  const missing = new Map<Resource, string[]>();
  const add = (resource: Resource, path: string) =>
    missing.set(resource, [...(missing.get(resource) ?? []), path]);
  const listed = new Set<string>();
  for (const resource of manifest.resources) {
    const launch = fileOf(resource);
    for (const path of resource.files.map(fileOf)) if (path !== undefined) listed.add(path.toLowerCase());
    if (launch === undefined || !view.files.has(launch)) continue;
    const own = withDependencies(manifest, resource).flatMap(({ files }) => files.map(fileOf));
    if (!own.includes(launch)) add(resource, launch);
    listed.add(launch.toLowerCase());
  }
  const metadata = new Set(
    [...manifest.elements('location')].map(({ children }) => children.join('').trim()),
  );
  const left = new Set(
    view.files.paths.filter(
      (path) =>
        !listed.has(path.toLowerCase()) && !isControlFile(path) && !isJunk(path) && !metadata.has(path),
    ),
  );
  const reached = reaching(view);
  const reachedFrom = async (launch: string | undefined): Promise<ReadonlySet<string>> =>
    launch !== undefined && view.files.has(launch) ? reached(launch) : new Set();
  const [first, second] = manifest.resources;
  for (const resource of left.size > 0 ? manifest.resources : []) {
    const launch = fileOf(resource);
    // What lies beside a course on the web is no file of it.
    const isAll = second === undefined && resource.target.kind !== 'external';
    const own = isAll ? left : await reachedFrom(launch);
    for (const path of left) {
      if (!own.has(path)) continue;
      add(resource, path);
      left.delete(path);
    }
  }
  return { missing, nowhere: first ? [...left] : [] };
}

/** A resource, and those whose files are its own as well (IMS CP, dependency). */
function withDependencies(manifest: Manifest, resource: Resource): Resource[] {
  const all = new Set([resource]);
  // A set is walked in the order of its growth.
  for (const { dependencies } of all) {
    for (const { identifierref } of dependencies) {
      const found = manifest.resourceById(identifierref?.value);
      if (found) all.add(found);
    }
  }
  return [...all];
}

/** An address of a file for those who read from the folder `base`. */
function hrefFrom(base: string, path: string): string {
  const from = base.split('/').slice(0, -1);
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  const up = from.slice(shared).map(() => '..');
  return [...up, ...to.slice(shared)]
    .map((part) => encodeURI(part).replace(/[?#]/g, encodeURIComponent))
    .join('/');
}
