/**
 * Packages that differ from a good one in a single thing: legal oddities, which
 * must raise no error, and faults, of which each must raise the error of its rule.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Fixture, runFixture } from '../fixture.ts';

export type Base = 'scorm12' | 'scorm2004' | 'cmi5' | 'tincan' | 'aicc';
export type Edit = readonly [find: string, put: string];

/** How a package differs from its base, as a fixture says it, without what is found. */
export interface Variant {
  readonly what: string;
  readonly base: Base;
  readonly change: Omit<Partial<Fixture>, 'base' | 'findings'>;
  /** A file, the manifest unless `file` is another, in other words or bytes; told after its edits. */
  readonly retold?: (text: string) => string | Buffer;
  readonly file?: string;
}

/** A variant, and the rule whose error it must raise. */
export interface Fault extends Variant {
  readonly rule: string;
}

const MANIFEST = {
  scorm12: 'imsmanifest.xml',
  scorm2004: 'imsmanifest.xml',
  cmi5: 'cmi5.xml',
  tincan: 'tincan.xml',
  aicc: 'leave.crs',
} as const;

/** Edits of one file of a base; each text to find occurs there once. */
export const edited = (base: Base, file: string, what: string, ...edits: readonly Edit[]): Variant => ({
  what,
  base,
  change: { edit: { [file]: edits.map(([find, put]): [string, string] => [find, put]) } },
});

/** Edits of the manifest of a base. */
export const manifest = (base: Base, what: string, ...edits: readonly Edit[]): Variant =>
  edited(base, MANIFEST[base], what, ...edits);

const COURSE_FILES: Readonly<Record<string, Base>> = { 'cmi5.xml': 'cmi5', 'tincan.xml': 'tincan' };

/** Edits of a file that describes a cmi5 or xAPI course, or of a table of AICC. */
export const courseFile = (file: string, what: string, ...edits: readonly Edit[]): Variant =>
  edited(COURSE_FILES[file] ?? 'aicc', file, what, ...edits);

/** The same with further files, by path. */
export const withFiles = (variant: Variant, files: Readonly<Record<string, string>>): Variant => ({
  ...variant,
  change: {
    ...variant.change,
    zip: { entries: Object.entries(files).map(([name, text]) => ({ name, text })) },
  },
});

/** A file of a base, its manifest unless named, in other words or bytes. */
export const retold = (
  base: Base,
  what: string,
  tell: (text: string) => string | Buffer,
  file: string = MANIFEST[base],
): Variant => ({ what, base, change: {}, retold: tell, file });

const folderOf = (base: Base): string => fileURLToPath(new URL(`../../rules/bases/${base}`, import.meta.url));

/** The change of a variant whose file is told in other words. */
function changeOf({ base, change, retold: tell, file: name = MANIFEST[base] }: Variant): Variant['change'] {
  if (tell === undefined) return change;
  const { [name]: edits = [], ...edit } = change.edit ?? {};
  const text = edits.reduce(
    (sofar, [find, put]) => sofar.replace(find, () => put),
    readFileSync(`${folderOf(base)}/${name}`, 'utf8'),
  );
  const entry = { name, hex: Buffer.from(tell(text)).toString('hex') };
  return { ...change, edit, zip: { ...change.zip, entries: [entry, ...(change.zip?.entries ?? [])] } };
}

/** The rules that find an error, or a warning, in a variant; of one that broke down, that it did. */
export async function toldOf(variant: Variant, wanted: 'error' | 'warning' = 'error'): Promise<string[]> {
  const { base } = variant;
  const fixture = Fixture.parse({ ...changeOf(variant), base, findings: [] });
  const checked = await runFixture(folderOf(base), fixture);
  return checked.flatMap(({ rule, severity, outcome, findings }) =>
    findings.some(({ key }) => key === 'own-failure')
      ? [`${rule.id} broke down`]
      : outcome === 'fail' && severity === wanted
        ? [rule.id]
        : [],
  );
}
