/**
 * A fixture is a folder test/rules/<rule>/<good-|bad-><name>/ whose
 * `_fixture.json` says how it differs from a base; further files in the folder
 * are laid over it. It ends with every finding that may be made, and no other.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { checkCourse } from '../../packager/check/check-course.ts';
import { checkPackage } from '../../packager/check/check-package.ts';
import { openView } from '../../packager/check/package/view.ts';
import { type Profile, profileById } from '../../packager/check/profile/profile.ts';
import type { Finding } from '../../packager/check/rule.ts';
import type { Checked } from '../../packager/check/run.ts';
import { load } from '../../packager/course/load.ts';
import type { Project } from '../../packager/course/pages.ts';
import { apply } from '../../packager/course/patch.ts';
import { rawZip } from './raw-zip.ts';

const Entry = z.strictObject({
  name: z.string(),
  /** Content; default: that of the base's file of this name, else empty. */
  text: z.string().exactOptional(),
  /** The content repeated so many times. */
  repeat: z.int().exactOptional(),
  hex: z.string().exactOptional(),
  method: z.int().exactOptional(),
  flags: z.int().exactOptional(),
  crc: z.int().exactOptional(),
  size: z.int().exactOptional(),
  directorySize: z.int().exactOptional(),
  localName: z.string().exactOptional(),
  localMethod: z.int().exactOptional(),
  mode: z.int().exactOptional(),
  descriptor: z.boolean().exactOptional(),
  latin1: z.boolean().exactOptional(),
  packedHex: z.string().exactOptional(),
  at: z.int().exactOptional(),
  zip64: z.boolean().exactOptional(),
  packedSize: z.int().exactOptional(),
});

export const Fixture = z.strictObject({
  /** What is tested, where the name of the folder does not say it. */
  about: z.string().optional(),
  base: z.string().default('scorm12'),
  profile: z.string().default('standard'),
  /** Limits that stand in for those of the profile. */
  limits: z.record(z.string(), z.number()).default({}),
  /** Caps of the reader (read/limits.ts). */
  readLimits: z.record(z.string(), z.number()).default({}),
  /** In a file: text that occurs exactly once, and what stands in its place. */
  edit: z.record(z.string(), z.array(z.tuple([z.string(), z.string()]))).default({}),
  delete: z.array(z.string()).default([]),
  rename: z.record(z.string(), z.string()).default({}),
  /** The package is this file alone, under this name. */
  alone: z.string().optional(),
  /** The bytes of the upload as they are, under `as`. */
  raw: z.string().optional(),
  /** Those bytes repeated so many times. */
  repeat: z.int().default(1),
  as: z.string().default('course.zip'),
  /** No file at all. */
  absent: z.boolean().default(false),
  zip: z
    .strictObject({
      before: z.string().exactOptional(),
      after: z.string().exactOptional(),
      count: z.int().exactOptional(),
      disk: z.int().exactOptional(),
      cut: z.int().exactOptional(),
      /** Entries that replace those of the same name, or come after the base's. */
      entries: z.array(Entry).default([]),
    })
    .default({ entries: [] }),
  /** `rule/key place`, in any order. */
  findings: z.array(z.string()),
});
export type Fixture = z.infer<typeof Fixture>;

const RULES_FOLDER = new URL('../rules/', import.meta.url).pathname;

export interface FixtureCase {
  readonly rule: string;
  readonly name: string;
  readonly folder: string;
}

/** Every fixture there is. */
export const fixtureCases = (): FixtureCase[] =>
  readdirSync(RULES_FOLDER)
    .filter((rule) => rule !== 'bases')
    .flatMap((rule) =>
      readdirSync(join(RULES_FOLDER, rule)).map((name) => ({
        rule,
        name,
        folder: join(RULES_FOLDER, rule, name),
      })),
    );

export const readFixture = (folder: string): Fixture =>
  Fixture.parse(JSON.parse(readFileSync(join(folder, '_fixture.json'), 'utf8')));

type Files = Map<string, Buffer>;

function readFolder(folder: string): Files {
  const files: Files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === '_fixture.json') continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).split(sep).join('/'), readFileSync(path));
  }
  return files;
}

/** The base with the overlay, the edits, the renamings and the deletions of the fixture. */
function filesOf(folder: string, fixture: Fixture): Files {
  const base = join(RULES_FOLDER, 'bases', fixture.base);
  const files = existsSync(base) ? readFolder(base) : new Map<string, Buffer>();
  for (const [path, content] of readFolder(folder)) files.set(path, content);
  for (const [path, edits] of Object.entries(fixture.edit)) {
    let text = files.get(path)?.toString('utf8') ?? '';
    for (const [find, put] of edits) {
      const count = text.split(find).length - 1;
      if (count !== 1) throw new Error(`${folder}: "${find}" occurs ${count} times in ${path}`);
      text = text.replace(find, () => put);
    }
    files.set(path, Buffer.from(text));
  }
  for (const [from, to] of Object.entries(fixture.rename)) {
    const renamed = [...files].filter(([path]) => path === from || path.startsWith(`${from}/`));
    if (renamed.length === 0) throw new Error(`${folder}: no ${from} to rename`);
    for (const [path, content] of renamed) {
      files.delete(path);
      files.set(to + path.slice(from.length), content);
    }
  }
  for (const path of fixture.delete) if (!files.delete(path)) throw new Error(`${folder}: no ${path}`);
  return files;
}

const courseFiles = (files: Files): ReadonlyMap<string, unknown> =>
  new Map([...files].map(([name, content]) => [name, JSON.parse(content.toString('utf8'))]));

/** The package that a fixture describes, as bytes. */
export function bytesOf(folder: string, fixture: Fixture): Buffer {
  if (fixture.raw !== undefined) return Buffer.from(fixture.raw.repeat(fixture.repeat), 'latin1');
  const files = filesOf(folder, fixture);
  if (fixture.alone !== undefined) return files.get(fixture.alone) ?? Buffer.alloc(0);
  const { entries, ...zip } = fixture.zip;
  const given = entries.map(({ text, repeat = 1, hex, packedHex, ...entry }) => ({
    ...entry,
    ...(packedHex !== undefined && { packed: Buffer.from(packedHex, 'hex') }),
    content: hex
      ? Buffer.from(hex, 'hex')
      : text === undefined
        ? (files.get(entry.name) ?? Buffer.alloc(0))
        : Buffer.from(text.repeat(repeat)),
  }));
  const replaced = new Set(given.map((entry) => entry.name));
  const kept = [...files]
    .filter(([name]) => !replaced.has(name))
    .map(([name, content]) => ({ name, content }));
  return rawZip([...kept, ...given], zip);
}

export function profileOf(fixture: Fixture): Profile {
  const profile = profileById(fixture.profile);
  if (!profile) throw new Error(`no profile ${fixture.profile}`);
  return { ...profile, limits: { ...profile.limits, ...fixture.limits } };
}

/** The course a fixture describes. */
export function courseOf(folder: string, fixture: Fixture): Project {
  const loaded = load(courseFiles(filesOf(folder, fixture)));
  if (!loaded.ok) throw new Error(`${folder}: ${JSON.stringify(loaded.error.problems)}`);
  return loaded.value.project;
}

/** The course after the quick fix of a finding. */
export function patched(project: Project, { location, fix }: Finding): Project {
  const patch = fix?.patch ?? [];
  const { page: id, lang } = location ?? {};
  const page = id === undefined ? undefined : project.pages.get(id);
  const doc = lang === undefined ? undefined : page?.docs[lang];
  if (!page || !doc || lang === undefined) return { ...project, course: apply(project.course, patch) };
  const mended = { ...page, docs: { ...page.docs, [lang]: apply(doc, patch) } };
  return { ...project, pages: new Map(project.pages).set(page.id, mended) };
}

/** Checks what the fixture describes, as `kriti validate` or `kriti check` would. */
export async function runFixture(folder: string, fixture: Fixture): Promise<Checked[]> {
  const profile = profileOf(fixture);
  if (fixture.base.startsWith('course')) {
    return checkCourse({ project: courseOf(folder, fixture), limits: profile.limits }, profile);
  }
  const place = await mkdtemp(join(tmpdir(), 'kriti-fixture-'));
  const file = join(place, fixture.alone ?? fixture.as);
  try {
    if (!fixture.absent) await writeFile(file, bytesOf(folder, fixture));
    const view = await openView(file, profile, fixture.readLimits);
    try {
      return await checkPackage(view, profile);
    } finally {
      await view.files.close();
    }
  } finally {
    await rm(place, { recursive: true });
  }
}

/** Findings as a fixture lists them: `rule/key file:line:column`, sorted. */
export const findingsOf = (checked: readonly Checked[]): string[] =>
  checked
    .flatMap(({ rule, findings }) =>
      findings.map(({ key, location }) => {
        const { file, line, column, page, lang, block, pointer } = location ?? {};
        const place =
          location?.in === 'course'
            ? [page, lang, block ?? pointer].filter(Boolean).join(' ')
            : [file, line, column].filter((part) => part !== undefined).join(':');
        return `${rule.id}/${key} ${place}`.trim();
      }),
    )
    .sort();
