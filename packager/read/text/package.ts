/** The text of all files of a package or folder, in the order their names read (`page2` before `page10`). */
import { decodeText } from '../decode.ts';
import { UnreadableEntry } from '../fault.ts';
import type { PackageFiles } from '../package.ts';
import { baseNameOf, extensionOf } from '../path-parts.ts';
import { parseXml } from '../xml.ts';
import { descendants, textOf } from '../xml-query.ts';
import { htmlText } from './html.ts';
import { pdfText } from './pdf.ts';
import { sentencesInJson, sentencesInScript } from './strings.ts';
import { type ExtractedText, TextParts } from './text.ts';

/** Bytes of a text file, and of a PDF, above which it is left unread. */
const TEXT_LIMIT = 16 * 2 ** 20;
const PDF_LIMIT = 256 * 2 ** 20;

/** Files that make the folder they lie in one publication: manifests of courses, and an EPUB's container. */
const MARKS: ReadonlySet<string> = new Set([
  'imsmanifest.xml',
  'cmi5.xml',
  'tincan.xml',
  'h5p.json',
  'container.xml',
]);

/** As much of a package as its text needs. */
type TextFiles = Pick<PackageFiles, 'paths' | 'has' | 'read'>;

type Reader = (bytes: Uint8Array, file: string, parts: TextParts) => Promise<void> | void;

const html: Reader = (bytes, file, parts) => parts.add(htmlText(decodeText(bytes, true)).text, { file });
const plain: Reader = (bytes, file, parts) => parts.add(decodeText(bytes).trim(), { file });

const READERS: Readonly<Record<string, Reader>> = {
  html,
  htm: html,
  xhtml: html,
  txt: plain,
  md: plain,
  json: (bytes, file, parts) => parts.add(sentencesInJson(decodeText(bytes)), { file }),
  js: (bytes, file, parts) => parts.add(sentencesInScript(decodeText(bytes)), { file }),
  pdf: (bytes, file, parts) => pdfText(bytes, { file }, parts),
};

/** Whether a file of this name may hold text for `packageText`. */
export const holdsText = (path: string): boolean => extensionOf(path) in READERS;

/** Whether the files make one package, and are not a folder of documents. */
export const isPackage = ({ paths }: Pick<PackageFiles, 'paths'>): boolean =>
  paths.some((path) => {
    const name = baseNameOf(path).toLowerCase();
    return MARKS.has(name) || /^index\.html?$/.test(name);
  });

/** Never throws: what cannot be read is in `unread`. */
export async function packageText(files: TextFiles): Promise<ExtractedText> {
  const parts = new TextParts();
  const inOrder = new Intl.Collator('en', { numeric: true });
  for (const path of [...files.paths].sort(inOrder.compare)) {
    const read = MARKS.has(path) ? undefined : READERS[extensionOf(path)];
    if (!read || parts.cut) continue;
    try {
      await read(await files.read(path, extensionOf(path) === 'pdf' ? PDF_LIMIT : TEXT_LIMIT), path, parts);
    } catch {
      // Damaged, encrypted or too large; a reader of another's format may throw anything.
      parts.unread.push(path);
    }
  }
  return parts.done({ title: await titleOf(files) });
}

/** What the manifest calls the course, else what the first page calls itself. */
async function titleOf(files: TextFiles): Promise<string | undefined> {
  try {
    if (files.has('h5p.json')) {
      const about: unknown = JSON.parse(decodeText(await files.read('h5p.json', TEXT_LIMIT)));
      if (about && typeof about === 'object' && 'title' in about) return String(about.title);
    }
    for (const [name, element] of TITLES) {
      const root = files.has(name) ? parseXml(await files.read(name, TEXT_LIMIT), BEGINNING).root : undefined;
      const within = root && [...descendants(root, element)][0];
      const title =
        within && [...descendants(within)].find(({ local }) => local === 'title' || local === 'name');
      // cmi5 gives it once for each language.
      if (title) return textOf([...descendants(title)][0] ?? title);
    }
    const index = files.paths.find((path) => /(^|\/)index\.html?$/i.test(path));
    return index && htmlText(decodeText(await files.read(index, TEXT_LIMIT), true)).title;
  } catch (error) {
    if (error instanceof UnreadableEntry || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Elements among which the title is looked for: it comes first, and a hostile manifest has half a million. */
const BEGINNING = { elements: 10_000 };

/** Manifests, and the element whose first title or name is that of the course. */
const TITLES: readonly (readonly [string, string])[] = [
  ['imsmanifest.xml', 'organization'],
  ['cmi5.xml', 'course'],
  ['tincan.xml', 'activity'],
];
