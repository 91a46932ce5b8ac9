/** A package made from a good one by chance: its files, its manifest, the ZIP around them, its bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RawEntry, type RawZip, rawZip } from '../../test/check/raw-zip.ts';
import { type Random, randomFrom } from './random.ts';
import { changeXml, VALUES } from './xml.ts';

const BASES = fileURLToPath(new URL('../../test/rules/bases/', import.meta.url));

interface File {
  readonly name: string;
  readonly content: Uint8Array;
}

/** The good packages of the rules' fixtures. */
const GOOD: readonly (readonly File[])[] = ['scorm12', 'scorm2004', 'cmi5', 'tincan'].map((base) => {
  const folder = join(BASES, base);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      name: relative(folder, path).split(sep).join('/'),
      content: readFileSync(path),
    }));
});

const NAMES = [
  '',
  '/',
  '.',
  '..',
  '../x.html',
  'a/../../x.html',
  '/etc/passwd',
  'C:/x.html',
  'a\\b.html',
  'CON',
  'aux.txt',
  'a:b',
  'a\u0000b',
  'x '.repeat(150),
  `${'d/'.repeat(400)}x`,
  'INDEX.HTML',
  'imsmanifest.xml',
  'sub/imsmanifest.xml',
  'ImsManifest.XML',
  'cmi5.xml',
  'tincan.xml',
  'course.crs',
  'h5p.json',
  'course.json',
  'content.xml',
  '__MACOSX/._x',
  'हिन्दी.html',
  'e\u0301.html',
  'x.zip',
  'x.php',
] as const;

const isXml = (name: string): boolean => /\.(xml|xsd|html|svg)$/.test(name);

function changeFiles(files: readonly File[], random: Random): File[] {
  const chosen = random.below(files.length);
  const file = files[chosen];
  if (!file) return [...files];
  switch (random.below(5)) {
    case 0:
      return files.filter((other) => other !== file);
    case 1:
      return files.map((other) => (other === file ? { ...file, name: random.of(NAMES) } : other));
    case 2:
      return [...files, { name: random.of(NAMES), content: random.of(files).content }];
    case 3:
      return files.map((other) => (other === file ? { ...file, content: new Uint8Array() } : other));
    default:
      return files.map((other) =>
        other === file
          ? {
              ...file,
              content: Buffer.alloc(random.below(2 ** 21), random.of(['a', '<a>', '/*', '(', '\u0000'])),
            }
          : other,
      );
  }
}

function changeManifest(files: readonly File[], random: Random): File[] {
  const texts = files.filter(({ name }) => isXml(name));
  const manifests = texts.filter(({ name }) => /^(imsmanifest|cmi5|tincan)\.xml$/.test(name));
  const file = manifests.length > 0 && !random.once(6) ? random.of(manifests) : texts[0];
  if (!file) return [...files];
  let text = Buffer.from(file.content).toString('utf8');
  for (let i = 1 + random.below(4); i > 0; i--) text = changeXml(text, random);
  const content = Buffer.from(text, random.once(40) ? 'utf16le' : 'utf8');
  return files.map((other) => (other === file ? { ...file, content } : other));
}

/** What an entry's header may say that is not so. */
function lie(entry: RawEntry, random: Random): RawEntry {
  const odd = random.of([0, 1, 0xffff, 0x7fffffff, 0xffffffff, random.below(2 ** 31)]);
  return random.of<RawEntry>([
    { ...entry, method: random.of([0, 1, 9, 12, 14, 93, 99]) },
    { ...entry, flags: random.below(0x10000) },
    { ...entry, crc: odd },
    { ...entry, size: odd },
    { ...entry, directorySize: odd },
    { ...entry, localName: random.of(NAMES) },
    { ...entry, localMethod: random.below(100) },
    { ...entry, mode: random.of([0o120777, 0o60644, 0o10644, 0o40755, 0o4755]) },
    { ...entry, descriptor: true },
    { ...entry, latin1: true },
    { ...entry, packed: Buffer.from(random.of(VALUES).slice(0, 4_000)) },
    { ...entry, packedSize: odd },
    { ...entry, at: odd },
    { ...entry, zip64: true },
  ]);
}

const lieAboutAll = (random: Random): RawZip =>
  random.of<RawZip>([
    { before: random.of(['MZ', 'x'.repeat(70_000), 'PK\u0005\u0006']) },
    { after: random.of(['x', 'PK\u0001\u0002', 'y'.repeat(70_000)]) },
    { count: random.of([0, 1, 0xffff]) },
    { disk: 1 + random.below(0xffff) },
    { cut: 1 + random.below(200) },
  ]);

function changeBytes(bytes: Buffer, random: Random): Buffer {
  const changed = Buffer.from(bytes);
  for (let i = 1 + random.below(6); i > 0; i--) {
    // Half of them in the directory at the end, where a byte weighs most.
    const from = random.once(2) ? Math.max(0, changed.length - 1_500) : 0;
    changed[from + random.below(changed.length - from)] = random.of([
      0,
      1,
      0x50,
      0x7f,
      0x80,
      0xff,
      random.below(256),
    ]);
  }
  return changed;
}

/** The bytes of case `seed`: the same on every machine and in every run of the same bases. */
export function caseOf(seed: number): Buffer {
  const random = randomFrom(seed);
  let files: readonly File[] = random.of(GOOD);
  if (!random.once(4)) files = changeManifest(files, random);
  if (random.once(3)) files = changeFiles(files, random);
  const entries = files.map((file): RawEntry => (random.once(files.length * 4) ? lie(file, random) : file));
  const bytes = rawZip(entries, random.once(8) ? lieAboutAll(random) : {});
  return random.once(6) && bytes.length > 0 ? changeBytes(bytes, random) : bytes;
}
