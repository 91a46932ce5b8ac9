/** What goes up, its sizes against the platform's limits, and what a split makes of it. */
import { expect, it } from 'vitest';
import { bytesOfPages, runsBelow } from '../../packager/course/page-assets.ts';
import type { Project } from '../../packager/course/pages.ts';
import { heldBy } from '../../packager/gate/gate.ts';
import { uploadsOf } from '../../packager/gate/uploads.ts';
import { gateOf, PASSED, sample } from './sample.ts';

const project = await sample();
const MIB = 2 ** 20;
const LIMITS = { uploadBytes: 400 * MIB, offlineBytes: 200 * MIB };
const NONE = { compared: false, looked: false };

/** Every file of the course as if it had so many bytes. */
const weighing = (bytes: number): Project => ({
  ...project,
  course: {
    ...project.course,
    assets: Object.fromEntries(
      Object.entries(project.course.assets).map(([id, asset]) => [id, { ...asset, bytes }]),
    ),
  },
});
const uploads = (of: Project, split = false, papers = NONE) => uploadsOf(of, LIMITS, split, papers, 'en');
const packages = (of: Project, split = false) => uploads(of, split).filter(({ kind }) => kind === 'package');

it('names each package, test, picture and paper, and where it is made', () => {
  const kinds = uploads(project).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['package', 'test', 'thumbnail', 'certificate', 'accessibility']));
  const groups = project.course.outline.flatMap(({ items }) => items.filter(({ kind }) => kind === 'pages'));
  expect(packages(project).map(({ entry }) => entry)).toEqual(
    groups.map((item) => ('pages' in item ? item.pages[0] : '')),
  );
  for (const { entry } of packages(project)) expect(project.pages.has(entry ?? '')).toBe(true);
});

it('a package weighs what its pages show, each file once', () => {
  const ids = [...project.pages.keys()];
  const shown = new Set(
    [...project.pages.values()].flatMap(({ docs }) => JSON.stringify(docs).match(/[0-9a-f]{64}/g) ?? []),
  );
  expect(bytesOfPages(weighing(1), ids)).toBe(shown.size);
  expect(bytesOfPages(weighing(1), [...ids, ...ids])).toBe(shown.size);
  expect(bytesOfPages(project, ['nobody'])).toBe(0);
});

it('papers are there once they were judged', () => {
  const papersOf = (papers: typeof NONE) =>
    uploads(project, false, papers)
      .filter(({ kind }) => kind === 'certificate' || kind === 'accessibility')
      .map((one) => one.fit);
  expect(papersOf(NONE)).toEqual(['missing', 'missing']);
  expect(papersOf({ compared: true, looked: true })).toEqual(['fits', 'fits']);
});

/** The group with the most files; each page of it alone is small enough. */
const heaviest = Math.max(...packages(weighing(1)).map(({ bytes = 0 }) => bytes));
const onlineOnly = weighing(Math.floor((201 * MIB) / heaviest) + 1);

it('above the offline limit it is said, and a split is offered and makes parts below it', async () => {
  const large = packages(onlineOnly).filter(({ fit }) => fit === 'online-only');
  expect(large.length).toBeGreaterThan(0);
  expect(large[0]?.parts).toBeGreaterThan(1);
  const split = packages(onlineOnly, true);
  expect(split.length).toBeGreaterThan(packages(onlineOnly).length);
  expect(split.every(({ bytes = 0 }) => bytes <= LIMITS.offlineBytes)).toBe(true);
  const { items, open } = await gateOf(onlineOnly);
  const said = items.filter(({ ruleId }) => ruleId === 'uploads-fit');
  expect(said[0]).toMatchObject({ part: 'worth', holds: false, location: { in: 'course' } });
  expect(said[0]?.why).toMatch(/As \d packages/);
  expect(open).toBe(true);
});

it('above the limit of the upload it holds, unless its parts are small enough', async () => {
  const refused = weighing(Math.floor((401 * MIB) / heaviest) + 1);
  expect(heldBy(await gateOf(refused))).toEqual(['uploads-fit']);
  const judged = { originality: PASSED, accessibility: [PASSED] };
  const ids = [...project.pages.keys()];
  const alone = runsBelow(refused, ids, LIMITS.offlineBytes).every(
    (run) => bytesOfPages(refused, run) <= LIMITS.uploadBytes,
  );
  expect(heldBy(await gateOf(refused, { ...judged, split: true }))).toEqual(alone ? [] : ['uploads-fit']);
});

it('what is there fits, and the gate says so', async () => {
  const { items, uploads: list } = await gateOf(project);
  expect(items.find(({ ruleId }) => ruleId === 'uploads-fit')).toMatchObject({ part: 'fine', holds: false });
  expect(list.map(({ fit }) => fit)).toEqual(list.map(() => 'fits'));
});
