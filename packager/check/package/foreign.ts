/**
 * What a package is when it is none that an LMS starts: another program's own
 * file, a document, web pages. Told by the marks such files carry, so that a
 * person is told how to get an LMS package out of it.
 */
import type { PackageKind } from '../../read/kind.ts';
import { FORMAT_BYTES, otherFormat } from '../../read/other-format.ts';
import type { XmlElement } from '../../read/xml.ts';
import { attributeOf, childOf } from '../manifest/elements.ts';
import { FOR_AN_LMS, PROJECT_FILE, PUBLISHED, projectTool } from './foreign-marks.ts';
import { baseNameOf, extensionOf } from './reference.ts';
import { isHtmlPath, type PackageView } from './view.ts';

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
  | 'moodle-questions'
  | 'lms-export'
  | 'sunbird'
  | 'aicc-part'
  | 'other-archive'
  | 'project'
  | 'wrapped'
  | 'source'
  | 'scorm11'
  | 'manifest-misnamed'
  | 'other-root'
  | 'manifest-gone'
  | 'published-for-web'
  | 'files'
  | 'web';

const OF_KIND: Partial<Record<PackageKind, ForeignKey>> = {
  h5p: 'h5p',
  elp: 'elp',
  'ims-qti': 'ims-qti',
  office: 'office',
  epub: 'epub',
  course: 'course',
};

/** What a package is that no LMS starts; undefined for one that it does, and for what nobody recognises. */
export async function foreignOf(view: PackageView): Promise<Foreign | undefined> {
  const { paths } = view.files;
  const known = OF_KIND[view.kind];
  if (known) return { key: known };
  if (view.kind === 'ims-cp') return view.manifest ? ofImsContent(view) : ofOtherRoot(view);
  if (view.kind !== 'unknown' && view.kind !== 'html') return undefined;
  const tool = projectTool(view.path, paths);
  if (tool !== undefined) return { key: 'project', tool };
  if (extensionOf(view.path) === 'mbz') return { key: 'moodle-backup' };
  // A page on its own is a page, and nobody uploads it as a package.
  if (paths.length < 2 && extensionOf(view.path) !== 'zip') return ofSingleFile(view);
  return (await fromFiles(view)) ?? ofPages(view);
}

function ofImsContent({ manifest, files }: PackageView): Foreign {
  const said = (manifest?.root.attributes ?? []).map(({ value }) => value).join(' ');
  if (files.has('.bb-package-info') || said.includes('blackboard.com/content-packaging'))
    return { key: 'lms-export', tool: 'Blackboard' };
  if (said.includes('desire2learn.com/xsd')) return { key: 'lms-export', tool: 'Brightspace' };
  const cartridge =
    /common cartridge/i.test(manifest?.schema ?? '') || /imsccv\d/i.test(manifest?.root.ns ?? '');
  return { key: cartridge ? 'common-cartridge' : 'ims-cp' };
}

/** What bears the name of a manifest and is another document, as the page of an error that was saved in its place. */
async function ofOtherRoot(view: PackageView): Promise<Foreign | undefined> {
  const { manifestPath: file } = view;
  const root = file === undefined ? undefined : (await view.xml(file))?.root;
  return file && root && root.local !== 'manifest' ? { key: 'other-root', file, tool: root.name } : undefined;
}

async function ofSingleFile(view: PackageView): Promise<Foreign | undefined> {
  const [file = ''] = view.files.paths;
  if (/\.(crs|au|des|cst)$/i.test(file)) return { key: 'aicc-part', file };
  if (extensionOf(file) === 'xml') return ofXml(view, file);
  for await (const start of view.files.stream(file, { start: 0, end: FORMAT_BYTES })) {
    const format = otherFormat(start);
    return format && { key: 'other-archive', file, tool: format };
  }
  return undefined;
}

/** What other programs pack, by the names of files inside. */
async function fromFiles(view: PackageView): Promise<Foreign | undefined> {
  const { paths } = view.files;
  const has = (pattern: RegExp): boolean => paths.some((path) => pattern.test(path));
  if (has(/^(moodle_backup|moodle)\.xml$/)) return { key: 'moodle-backup' };
  if (has(/^content\.data$/) && has(/^content\.xsd$/)) return { key: 'elp' };
  if (has(/^META-INF\/container\.xml$/) && has(/\.opf$/)) return { key: 'epub' };
  if (has(/^index\.ecml$/) || (await isEcar(view))) return { key: 'sunbird', tool: 'Sunbird' };
  for (const path of paths.filter((each) => /(^|\/)(course|manifest)\.xml$/.test(each)).slice(0, MOST_XML)) {
    const root = (await view.xml(path))?.root;
    if (root?.local === 'course' && attributeOf(root, 'url_name'))
      return { key: 'lms-export', tool: 'Open edX' };
    if (root?.local === 'Manifest' && attributeOf(root, 'MainEntity'))
      return { key: 'lms-export', tool: 'ILIAS' };
  }
  return undefined;
}

/** The archive in which Sunbird hands content from one place to another. */
const isEcar = async (view: PackageView): Promise<boolean> =>
  /"ekstep\.content\.archive"/.test((await view.text('manifest.json')) ?? '');

/** Root elements of manifests, and the name that an LMS looks for. */
const MANIFESTS: Readonly<Record<string, string>> = {
  manifest: 'imsmanifest.xml',
  courseStructure: 'cmi5.xml',
  tincan: 'tincan.xml',
};
/** Root elements of question files (IMS QTI 1.2 and 2). */
const QTI: ReadonlySet<string> = new Set(['assessmentItem', 'assessmentTest', 'questestinterop']);
/** XML files that are looked into. */
const MOST_XML = 20;

/** Questions, a manifest under another name, or that of SCORM 1.1, which may have any name (ADL SCORM 1.1, 5.3). */
async function ofXml(view: PackageView, file: string): Promise<Foreign | undefined> {
  const root: XmlElement | undefined = (await view.xml(file))?.root;
  if (!root) return undefined;
  if (root.local === 'content' && childOf(root, 'globalProperties')) return { key: 'scorm11', file };
  if (QTI.has(root.local)) return { key: 'ims-qti' };
  if (root.local === 'quiz' && childOf(root, 'question')) return { key: 'moodle-questions' };
  const expected = MANIFESTS[root.local];
  return expected === undefined ? undefined : { key: 'manifest-misnamed', file, expected };
}

/** What a person sees by looking into the ZIP: pages, or files without any. */
async function ofPages(view: PackageView): Promise<Foreign | undefined> {
  const { paths } = view.files;
  for (const file of paths.filter((path) => /^[^/]+\.xml$/i.test(path)).slice(0, MOST_XML)) {
    const found = await ofXml(view, file);
    if (found) return found;
  }
  if (paths.some((path) => FOR_AN_LMS.test(path))) return { key: 'manifest-gone' };
  const published = PUBLISHED.find(({ mark }) => paths.some((path) => mark.test(path)));
  if (published) return { key: 'published-for-web', tool: published.tool };
  if (paths.some((path) => /^([^/]+\/)?package\.json$/.test(path)) && paths.some(isSourceCode))
    return { key: 'source' };
  if (paths.some(isHtmlPath)) return (await keepsItsOwnRecord(view)) ? undefined : { key: 'web' };
  const project = paths.find((path) => PROJECT_FILE.test(path));
  if (project !== undefined) return { key: 'wrapped', file: project };
  return paths.length > 0 && paths.every(isDocument) ? { key: 'files' } : undefined;
}

const isSourceCode = (path: string): boolean => /(^|\/)src\/.*\.(jsx?|tsx?|vue|svelte|scss)$/.test(path);

/** What learners could open, one by one, were there a page. */
const isDocument = (path: string): boolean =>
  /\.(pdf|mp4|webm|mov|mp3|wav|m4a|ogg|png|jpe?g|gif|webp|svg|vtt|srt)$/i.test(path);

/**
 * Whether the start page keeps the learner's record in the browser and says so,
 * as our own web page does: then no LMS is missed.
 */
async function keepsItsOwnRecord(view: PackageView): Promise<boolean> {
  const start = view.files.paths.find((path) => baseNameOf(path) === 'index.html');
  const text = start === undefined ? undefined : await view.text(start);
  return text !== undefined && /id="kriti-course">\{.*"record":"browser"/s.test(text);
}
