/**
 * A sound package, and ways to break it that a repair must undo. Each takes the
 * files and how the archive is written, and gives both as they are after it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { type RawEntry, type RawZip, rawZip } from '../check/raw-zip.ts';

export interface Broken {
  readonly files: ReadonlyMap<string, string>;
  readonly entry: Partial<RawEntry>;
  readonly zip: RawZip;
}

const BASE = new URL('../rules/bases/scorm12/', import.meta.url);

/** The package `scorm12` of the rules' fixtures; a second page is in it, in a folder. */
export function sound(): Broken {
  const files = new Map(
    readdirSync(BASE).map((name) => [name, readFileSync(new URL(name, BASE), 'utf8')] as const),
  );
  files.set(
    'pages/more.html',
    '<!doctype html><html lang="en"><title>More</title><img src="../picture.svg" alt="x"></html>',
  );
  files.set('script.js', `${files.get('script.js')}\nvar next = 'pages/more.html'; API.LMSInitialize('');\n`);
  edit(
    files,
    'imsmanifest.xml',
    '<file href="index.html"/>',
    '<!-- kept --><file href="index.html"/>\n      <file href="pages/more.html"/>',
  );
  edit(files, 'index.html', '<h1>', '<a href="pages/more.html">More</a>\n<h1>');
  return { files, entry: {}, zip: {} };
}

function edit(files: Map<string, string>, path: string, find: string, put: string): void {
  const text = files.get(path) ?? '';
  if (!text.includes(find)) throw new Error(`no ${find} in ${path}`);
  files.set(path, text.replaceAll(find, put));
}

type Fault = (broken: Broken) => Broken;

const inText =
  (path: RegExp, find: string, put: string): Fault =>
  (broken) => {
    const files = new Map(broken.files);
    for (const name of files.keys()) if (path.test(name)) edit(files, name, find, put);
    return { ...broken, files };
  };

const renaming =
  (to: (path: string) => string): Fault =>
  (broken) => ({ ...broken, files: new Map([...broken.files].map(([path, text]) => [to(path), text])) });

const MANIFEST = /imsmanifest\.xml$/i;

/** By the name of the rule that finds it. They hold in any combination, in this order. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  'schema-stated': inText(MANIFEST, '<schema>ADL SCORM</schema>', ''),
  'schemaversion-stated': inText(
    MANIFEST,
    '<schemaversion>1.2</schemaversion>',
    '<schemaversion>1.2.1</schemaversion>',
  ),
  'scormtype-present': inText(MANIFEST, ' adlcp:scormtype="sco"', ''),
  'files-are-listed': inText(MANIFEST, '<file href="style.css"/>', ''),
  'reference-case-matches': inText(MANIFEST, '<file href="picture.svg"/>', '<file href="Picture.SVG"/>'),
  'pages-find-their-files': inText(/index\.html$/, 'src="picture.svg"', 'src="Picture.svg"'),
  'hrefs-use-slash': inText(MANIFEST, '"pages/more.html"', '"pages\\more.html"'),
  'manifest-well-formed': inText(MANIFEST, '<title>Leave rules</title>', '<title>Leave & rules</title>'),
  'name-characters-accepted': (broken) => {
    const files = new Map(broken.files);
    edit(files, 'imsmanifest.xml', 'pages', 'more pages');
    edit(files, 'index.html', 'pages/more.html', 'more%20pages/more.html');
    edit(files, 'script.js', 'pages/more.html', 'more pages/more.html');
    return renaming((path) => path.replace(/^pages\//, 'more pages/'))({ ...broken, files });
  },
  'no-system-files': (broken) => ({
    ...broken,
    files: new Map([...broken.files, ['.DS_Store', 'x'], ['__MACOSX/._index.html', 'x']]),
  }),
  'manifest-encoding-true': inText(MANIFEST, '<?xml', '\ufeff<?xml'),
  'manifest-name-exact': renaming((path) => path.replace('imsmanifest.xml', 'IMSManifest.xml')),
  'manifest-at-root': renaming((path) => `course/${path}`),
  'entry-names-use-slash': renaming((path) => path.replaceAll('/', '\\')),
  'entry-sizes-in-front': (broken) => ({ ...broken, entry: { ...broken.entry, descriptor: true } }),
  'nothing-before-archive': (broken) => ({ ...broken, zip: { ...broken.zip, before: 'MZ stub' } }),
  'nothing-after-archive': (broken) => ({ ...broken, zip: { ...broken.zip, after: 'a mail footer' } }),
};

/** The sound package with these faults, as an archive. */
export function brokenBy(faults: readonly string[]): Buffer {
  const { files, entry, zip } = Object.keys(FAULTS)
    .filter((name) => faults.includes(name))
    .reduce((broken, name) => FAULTS[name]?.(broken) ?? broken, sound());
  return zipped(files, entry, zip);
}

export const zipped = (
  files: ReadonlyMap<string, string>,
  entry: Partial<RawEntry> = {},
  zip: RawZip = {},
): Buffer =>
  rawZip(
    [...files].map(([name, text]) => ({ name, content: Buffer.from(text), ...entry })),
    zip,
  );
