/** A whole dossier of a course with items of every kind, made in this process, and what becomes of one that is changed. */
import { appendFile, copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName } from 'pdf-lib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Profile, profileById } from '../../packager/check/profile/profile.ts';
import { canonical } from '../../packager/course/canonical.ts';
import type { Override } from '../../packager/course/course.ts';
import { COURSE_FILE, docFile, pageFile } from '../../packager/course/files.ts';
import { err, ok } from '../../packager/course/result.ts';
import { type DossierOptions, makeDossier } from '../../packager/dossier/dossier.ts';
import { partOf } from '../../packager/export/course-part.ts';
import { packProject } from '../../packager/export/pack.ts';
import type { Target } from '../../packager/export/target.ts';
import { targetOf } from '../../packager/export/targets.ts';
import { heldBy } from '../../packager/gate/gate.ts';
import type { PackInput } from '../../packager/jobs/pack.ts';
import type { Job } from '../../packager/jobs/serve.ts';
import { JOBS } from '../../packager/jobs/table.ts';
import { buildPlayer } from '../../packager/player/build.ts';
import { newSigningKey, signingKey } from '../../packager/read/seal.ts';
import { validateFile } from '../../packager/validate.ts';
import { DOSSIER_SCHEMAS } from '../../scripts/dossier-schemas.ts';
import { ReportSchema } from '../../scripts/report-schema.ts';
import { WITH_ITEMS, writeItemAssets } from '../export/item-course.ts';
import { alone } from '../jobs/alone.ts';

let player: Record<string, string>;

/** The job that packs, with a player that was built for this test. */
const pack = async ({ target, out, part }: PackInput): Promise<unknown> =>
  packProject({
    project: part ? partOf(WITH_ITEMS, part) : WITH_ITEMS,
    ...{ folder: course, target: targetOf(target) as Target, out, player },
  });

/** Jobs in this process: as fast as calling them. */
const runJob = (async (name: keyof typeof JOBS, input: never, options: { signal?: AbortSignal } = {}) => {
  if (name === 'pack') return ok(await pack(input));
  if (name === 'look') return ok(err({ code: 'no-chromium', detail: '' }));
  const job = (await JOBS[name]()) as Job<never, unknown>;
  const signal = options.signal ?? new AbortController().signal;
  return ok(await job(input, alone(signal)));
}) as unknown as NonNullable<DossierOptions['runJob']>;

const igot = profileById('igot') as Profile;
const key = signingKey(newSigningKey());

let folder: string;
let course: string;
beforeAll(async () => {
  player = await buildPlayer();
  folder = await mkdtemp(join(tmpdir(), 'kriti-dossier-'));
  course = join(folder, 'course');
  await mkdir(join(course, 'pages'), { recursive: true });
  await writeFile(join(course, COURSE_FILE), canonical(WITH_ITEMS.course));
  for (const { docs, ...head } of WITH_ITEMS.pages.values()) {
    await writeFile(join(course, pageFile(head.id)), canonical(head));
    for (const [lang, doc] of Object.entries(docs))
      await writeFile(join(course, docFile(head.id, lang)), canonical(doc));
  }
  await writeItemAssets(course);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const options = (out: string, more: Partial<DossierOptions> = {}): DossierOptions => ({
  ...{ folder: course, out: join(folder, out), profile: igot, lang: 'en', split: false, overrides: {} },
  ...{ made: '2026-11-28T10:00:00.000Z', runJob, ...(key && { key }) },
  ...more,
});

/** Everything that blocks this course, answered for. */
async function overrides(): Promise<DossierOptions['overrides']> {
  const refused = await makeDossier(options('refused'));
  if (refused.ok || refused.error.code !== 'blocked') return {};
  const answer = { by: 'A. Reviewer', reason: 'A course for a test', at: '2026-11-28T09:00:00.000Z' };
  return Object.fromEntries(heldBy(refused.error.gate).map((rule) => [rule, answer]));
}

const verdictOf = async (path: string): Promise<readonly string[]> => {
  const report = await validateFile({ path, profile: igot, lang: 'en' });
  expect(report.kind).toBe('dossier');
  return report.results.filter(({ outcome }) => outcome === 'fail').map(({ ruleId }) => ruleId);
};

describe('a dossier', () => {
  let out: string;
  let files: string[];
  let answered: DossierOptions['overrides'];
  beforeAll(async () => {
    answered = await overrides();
    // Nobody compared it, and no browser is there to look at it.
    expect(Object.keys(answered)).toEqual(expect.arrayContaining(['is-original', 'is-accessible']));
    const made = await makeDossier(options('out', { overrides: answered }));
    expect(made).toMatchObject({
      ok: true,
      value: { written: [join(folder, 'out'), join(folder, 'out.zip')] },
    });
    out = join(folder, 'out');
    files = (await readdir(out, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
      .sort();
  });
  const text = (path: string): Promise<string> => readFile(join(out, path), 'utf8');

  it('is refused while a rule fails, and leaves nothing', async () => {
    const refused = await makeDossier(options('nothing'));
    expect(refused).toMatchObject({ ok: false, error: { code: 'blocked' } });
    expect((await readdir(folder)).filter((name) => /nothing|\.kriti-dossier/.test(name))).toEqual([]);
  });

  it('is refused where somebody answers for what nobody asks, as by a slip of the pen', async () => {
    const slip = { by: 'A. Reviewer', reason: 'A course for a test', at: '2026-11-28T09:00:00.000Z' };
    const refused = await makeDossier(options('slip', { overrides: { ...answered, 'is-orignal': slip } }));
    expect(refused).toMatchObject({ ok: false, error: { code: 'blocked', idle: ['is-orignal'] } });
  });

  it('names who answered for what, and why', async () => {
    const { open, items } = JSON.parse(await text('evidence/gate.json'));
    const said = (items as { ruleId: string; override?: Override }[]).filter(({ override }) => override);
    expect(open).toBe(true);
    expect([...new Set(said.map(({ ruleId }) => ruleId))].sort()).toEqual(Object.keys(answered).sort());
    for (const { override } of said)
      expect(override).toMatchObject({ by: 'A. Reviewer', reason: 'A course for a test' });
  });

  it('has a resource for every item, each with its file or address', async () => {
    const tree = JSON.parse(await text('upload/course-tree.json'));
    const items = tree.children.flatMap((unit: { children: unknown[] }) => unit.children);
    expect(items.map((one: { kind: string }) => one.kind)).toEqual(
      WITH_ITEMS.course.outline.flatMap((module) => module.items.map(({ kind }) => kind)),
    );
    for (const { files: named, artifactUrl } of items) {
      expect(named.length > 0 || artifactUrl).toBeTruthy();
      for (const path of named) expect(files).toContain(path);
    }
  });

  it('holds every JSON file to a published schema', async () => {
    const unknown: string[] = [];
    for (const path of files.filter((one) => one.endsWith('.json'))) {
      const schema = path.endsWith('.report.json')
        ? ReportSchema
        : DOSSIER_SCHEMAS.find((one) => one.files?.test(path))?.schema;
      if (!schema) unknown.push(path);
      else
        expect([path, schema.safeParse(JSON.parse(await text(path))).error?.issues ?? []]).toEqual([
          path,
          [],
        ]);
    }
    expect(unknown).toEqual([]);
  });

  it('prints papers that are tagged and name their language', async () => {
    const papers = files.filter((path) => path.endsWith('.pdf') && !path.startsWith('upload/'));
    expect(papers).toContain('to-sign/ipr-declaration.hi.pdf');
    expect(papers).toContain('course-text/course-text.hi.pdf');
    for (const path of papers) {
      const pdf = await PDFDocument.load(await readFile(join(out, path)), { updateMetadata: false });
      expect([
        path,
        pdf.catalog.has(PDFName.of('StructTreeRoot')),
        pdf.catalog.has(PDFName.of('Lang')),
      ]).toEqual([...[path, true, true]]);
    }
  });

  it('is what was checked, as a folder and as a ZIP', async () => {
    expect(await verdictOf(out)).toEqual([]);
    expect(await verdictOf(`${out}.zip`)).toEqual([]);
  });

  it('tells of a file that was changed, taken away or put in, and of a list that was mended to match', async () => {
    const list = await text('dossier.json');
    const csv = files.find((path) => path.endsWith('.csv')) ?? '';
    await copyFile(join(out, csv), join(folder, 'kept.csv'));
    await appendFile(join(out, csv), 'x');
    expect(await verdictOf(out)).toEqual(['dossier-files-unchanged']);
    await copyFile(join(folder, 'kept.csv'), join(out, csv));
    await writeFile(join(out, 'upload', 'extra.pdf'), 'x');
    expect(await verdictOf(out)).toContain('dossier-without-other-files');
    await rm(join(out, 'upload', 'extra.pdf'));
    await rm(join(out, csv));
    expect(await verdictOf(out)).toEqual(['dossier-files-present']);
    const { [csv]: _, ...others } = JSON.parse(list).files;
    await writeFile(join(out, 'dossier.json'), JSON.stringify({ ...JSON.parse(list), files: others }));
    expect(await verdictOf(out)).toEqual(['dossier-signature-holds']);
    await writeFile(join(out, 'dossier.json'), list);
    await copyFile(join(folder, 'kept.csv'), join(out, csv));
    expect(await verdictOf(out)).toEqual([]);
  });

  it('stops when it is told to, and leaves nothing', async () => {
    const stop = new AbortController();
    const signal = stop.signal;
    const answered = await overrides();
    const onProgress = ({ step }: { step: string }): void => {
      if (step === 'papers') stop.abort();
    };
    const stopped = await makeDossier(options('stopped', { overrides: answered, signal, onProgress }));
    expect(stopped).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect((await readdir(folder)).filter((name) => /stopped|\.kriti-dossier/.test(name))).toEqual([]);
  });

  it('leaves a folder alone that has files in it', async () => {
    expect(await makeDossier(options('course'))).toMatchObject({
      ok: false,
      error: { code: 'folder-not-empty' },
    });
  });
});

it('a thumbnail is cut to the shape of the platform from its middle', async () => {
  const { middleOf } = await import('../../packager/dossier/thumbnail.ts');
  expect(middleOf({ width: 1600, height: 900 })).toEqual({ left: 5, top: 0, width: 1590, height: 900 });
  expect(middleOf({ width: 600, height: 800 })).toEqual({ left: 0, top: 230, width: 600, height: 340 });
  const square = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#123' } })
    .extract(middleOf({ width: 40, height: 40 }))
    .toBuffer({ resolveWithObject: true });
  expect(square.info.width / square.info.height).toBeCloseTo(265 / 150, 0);
});

describe('groups of pages', () => {
  it('are split between pages where their files are above the limit, and not otherwise', async () => {
    const { planPackages } = await import('../../packager/dossier/packages.ts');
    const { SMALL } = await import('../export/small-course.ts');
    const [largest = 0] = Object.values(SMALL.course.assets)
      .map(({ bytes }) => bytes)
      .sort((a, b) => b - a);
    const limited = (offlineBytes: number): Profile => ({
      ...igot,
      limits: { ...igot.limits, offlineBytes },
    });
    const whole = planPackages({ project: SMALL, profile: limited(2 ** 30) }, true);
    const split = planPackages({ project: SMALL, profile: limited(largest) }, true);
    expect(planPackages({ project: SMALL, profile: limited(largest) }, false)).toEqual(whole);
    expect(split.length).toBeGreaterThan(whole.length);
    const pagesOf = (planned: typeof split) =>
      planned.flatMap(
        ({ part, place }) => part.pages ?? (place.item.kind === 'pages' ? place.item.pages : []),
      );
    expect(pagesOf(split)).toEqual(pagesOf(whole));
    expect(new Set(split.map(({ path }) => path)).size).toBe(split.length);
  });
});
