/**
 * What a package is when it is none that an LMS starts: another program's own
 * file, a document, web pages. Told by the marks such files carry, so that a
 * person is told how to get an LMS package out of it.
 */
import type { PackageKind } from '../read/kind.ts';
import { childOf } from './elements.ts';
import { baseNameOf, extensionOf } from './reference.ts';
import type { PackageView } from './view.ts';

/** A mark, and what there is to name: the program, or the file and the name it should have. */
export interface Foreign {
  readonly key: ForeignKey;
  readonly tool?: string;
  readonly file?: string;
  readonly expected?: string;
}

type ForeignKey =
  | 'h5p'
  | 'elp'
  | 'ims-cp'
  | 'common-cartridge'
  | 'ims-qti'
  | 'office'
  | 'epub'
  | 'course'
  | 'moodle-backup'
  | 'project'
  | 'scorm11'
  | 'manifest-misnamed'
  | 'manifest-gone'
  | 'published-for-web'
  | 'web';

const OF_KIND: Partial<Record<PackageKind, ForeignKey>> = {
  h5p: 'h5p',
  elp: 'elp',
  'ims-qti': 'ims-qti',
  office: 'office',
  epub: 'epub',
  course: 'course',
};

/** Files in which authoring programs keep what their authors write. */
const PROJECTS: readonly { readonly tool: string; readonly extension: string; readonly inside?: string }[] = [
  { tool: 'Articulate Storyline', extension: 'story', inside: 'story/story.xml' },
  { tool: 'Adobe Captivate', extension: 'cptx' },
];

/** What programs leave beside the pages they publish. */
const PUBLISHED: readonly { readonly tool: string; readonly mark: RegExp }[] = [
  { tool: 'Articulate Storyline', mark: /(^|\/)story(_html5)?\.html$|^story_content\// },
  { tool: 'Articulate Rise', mark: /(^|\/)lib\/rise\/|(^|\/)lib\/main\.bundle\.js$/ },
  { tool: 'Adobe Captivate', mark: /(^|\/)CPM\.js$/ },
  { tool: 'Adapt', mark: /(^|\/)adapt\/js\/adapt\.min\.js$/ },
];

/** Schemas and scripts that are there for an LMS only. */
const FOR_AN_LMS =
  /(^|\/)(adlcp_\w+\.xsd|imscp_\w+\.xsd|ims_xml\.xsd|imsmd_\w+\.xsd|scorm_?api_?wrapper\.js|scorm_?functions\.js|apiwrapper\.js|scormdriver\.js|cmi5(\.min)?\.js)$/i;

/** The project file of an authoring program; also when it is named otherwise but holds the same. */
export const projectTool = (path: string, paths: readonly string[]): string | undefined =>
  PROJECTS.find(
    ({ extension, inside }) =>
      extensionOf(path) === extension || (inside !== undefined && paths.includes(inside)),
  )?.tool;

/** What a package is that no LMS starts; undefined for one that it does, and for what nobody recognises. */
export async function foreignOf(view: PackageView): Promise<Foreign | undefined> {
  const { paths } = view.files;
  const known = OF_KIND[view.kind];
  if (known) return { key: known };
  if (view.kind === 'ims-cp')
    return view.manifest && { key: isCartridge(view) ? 'common-cartridge' : 'ims-cp' };
  if (view.kind !== 'unknown' && view.kind !== 'html') return undefined;
  const tool = projectTool(view.path, paths);
  if (tool !== undefined) return { key: 'project', tool };
  if (paths.includes('moodle_backup.xml') || extensionOf(view.path) === 'mbz')
    return { key: 'moodle-backup' };
  // A page on its own is a page, and nobody uploads it as a package.
  if (paths.length < 2 && extensionOf(view.path) !== 'zip') return undefined;
  return pagesOf(view);
}

/** Root elements of manifests, and the name that an LMS looks for. */
const MANIFESTS: Readonly<Record<string, string>> = {
  manifest: 'imsmanifest.xml',
  courseStructure: 'cmi5.xml',
  tincan: 'tincan.xml',
};
/** XML files at the top that are looked into. */
const MOST_XML = 20;

/** A manifest under another name, or that of SCORM 1.1, which may have any name (ADL SCORM 1.1, 5.3). */
async function strangeManifest(view: PackageView): Promise<Foreign | undefined> {
  const atTop = view.files.paths.filter((path) => /^[^/]+\.xml$/i.test(path));
  for (const file of atTop.slice(0, MOST_XML)) {
    const root = (await view.xml(file))?.root;
    if (!root) continue;
    if (root.local === 'content' && childOf(root, 'globalProperties')) return { key: 'scorm11', file };
    const expected = MANIFESTS[root.local];
    if (expected !== undefined) return { key: 'manifest-misnamed', file, expected };
  }
  return undefined;
}

async function pagesOf(view: PackageView): Promise<Foreign | undefined> {
  const { paths } = view.files;
  const strange = await strangeManifest(view);
  if (strange) return strange;
  if (paths.some((path) => FOR_AN_LMS.test(path))) return { key: 'manifest-gone' };
  const published = PUBLISHED.find(({ mark }) => paths.some((path) => mark.test(path)));
  if (published) return { key: 'published-for-web', tool: published.tool };
  if (view.kind !== 'html') return undefined;
  return (await keepsItsOwnRecord(view)) ? undefined : { key: 'web' };
}

const isCartridge = ({ manifest }: PackageView): boolean =>
  /common cartridge/i.test(manifest?.schema ?? '') || /imsccv\d/i.test(manifest?.root.ns ?? '');

/**
 * Whether the start page keeps the learner's record in the browser and says so,
 * as our own web page does: then no LMS is missed.
 */
async function keepsItsOwnRecord(view: PackageView): Promise<boolean> {
  const start = view.files.paths.find((path) => baseNameOf(path) === 'index.html');
  const text = start === undefined ? undefined : await view.text(start);
  return text !== undefined && /id="kriti-course">\{.*"record":"browser"/s.test(text);
}
