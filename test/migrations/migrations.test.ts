/**
 * Every format that a Kriti ever wrote has a frozen course here, in a folder
 * `format-<n>`. None of them is ever changed: the course of format n is the
 * 'before' of migration n + 1, and that of format n + 1 its 'after'. A change
 * of the schema that breaks the newest one needs a new format and a migration.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BLOCKS } from '../../packager/course/blocks/blocks.ts';
import { MARKS } from '../../packager/course/blocks/marks.ts';
import { FORMAT, Item } from '../../packager/course/course.ts';
import { courseFile } from '../../packager/course/file-of.ts';
import type { CourseFiles } from '../../packager/course/files.ts';
import { load } from '../../packager/course/load.ts';
import { formatOf, MIGRATIONS, type Migration, migrate } from '../../packager/course/migrations.ts';
import { walk } from '../../packager/course/node.ts';
import { filesOf } from '../arbitrary/files.ts';

const here = new URL('.', import.meta.url);
const formats = readdirSync(here)
  .map((name) => Number(/^format-(\d+)$/.exec(name)?.[1]))
  .filter((n) => n > 0)
  .sort((a, b) => a - b);

/** The files of the frozen course of a format. */
function frozen(format: number): CourseFiles {
  const folder = new URL(`format-${format}/`, here);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => courseFile(name));
  return new Map(names.map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]));
}

test('formats are numbered from 1, and a migration leads to each but the first', () => {
  expect(formats).toEqual(Array.from({ length: FORMAT }, (_, i) => i + 1));
  expect(MIGRATIONS.map((m) => m.to)).toEqual(formats.slice(1));
  expect(new Set(MIGRATIONS.map((m) => m.name)).size).toBe(MIGRATIONS.length);
});

describe.each(formats)('the frozen course of format %i', (format) => {
  test('says so', () => {
    expect(formatOf(frozen(format).get('course.json'))).toBe(format);
  });

  test('loads, and is that of the present format afterwards', () => {
    const loaded = load(frozen(format));
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.error.problems));
    expect(loaded.value.migrated).toEqual(MIGRATIONS.slice(format - 1).map((m) => m.name));
    const texts = filesOf(loaded.value.project);
    expect(new Map([...texts].map(([name, text]) => [name, JSON.parse(text)]))).toEqual(frozen(FORMAT));
  });

  if (format === FORMAT) return;
  test('is that of the next format after one migration', () => {
    const next = migrate(frozen(format), format, MIGRATIONS, format + 1);
    if (!next.ok) throw new Error(next.error.reason);
    expect(next.value.files).toEqual(frozen(format + 1));
  });
});

test('the newest frozen course has every kind of block, mark and item, so that none can change unnoticed', () => {
  const loaded = load(frozen(FORMAT));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error.problems));
  const { course, pages } = loaded.value.project;
  const nodes = [...pages.values()].flatMap((p) => Object.values(p.docs)).flatMap((doc) => [...walk(doc)]);
  const types = new Set(nodes.map(({ node }) => node.type));
  const marks = new Set(nodes.flatMap(({ node }) => node.marks ?? []).map((m) => m.type));
  const kinds = new Set(course.outline.flatMap((m) => m.items).map((i) => i.kind));
  expect(BLOCKS.map((b) => b.type).filter((t) => !types.has(t))).toEqual([]);
  expect(MARKS.map((m) => m.type).filter((t) => !marks.has(t))).toEqual([]);
  expect(Item.options.map((o) => o.shape.kind.value).filter((k) => !kinds.has(k))).toEqual([]);
});

describe('migrating', () => {
  const step = (to: number): Migration => ({
    to,
    name: `step-${to}`,
    up: (files) => new Map(files).set(`pages/p${to}.json`, { from: formatOf(files.get('course.json')) }),
  });
  const start: CourseFiles = new Map([['course.json', { format: 1, id: 'c' }]]);

  test('goes through every step in order, whatever the order of the list, and numbers each', () => {
    const result = migrate(start, 1, [step(4), step(2), step(3)], 4);
    expect(result.ok && result.value.applied).toEqual(['step-2', 'step-3', 'step-4']);
    expect(result.ok && [...result.value.files]).toEqual([
      ['course.json', { format: 4, id: 'c' }],
      ['pages/p2.json', { from: 1 }],
      ['pages/p3.json', { from: 2 }],
      ['pages/p4.json', { from: 3 }],
    ]);
  });

  test('leaves what it was given as it was', () => {
    migrate(start, 1, [step(2)], 2);
    expect([...start]).toEqual([['course.json', { format: 1, id: 'c' }]]);
  });

  test('stops with a reason where a step is missing, throws, or loses the course', () => {
    const throws: Migration = {
      to: 2,
      name: 'x',
      up: () => {
        throw new Error('odd page');
      },
    };
    const loses: Migration = { to: 2, name: 'y', up: () => new Map() };
    expect(migrate(start, 1, [], 2)).toEqual({ ok: false, error: { to: 2, reason: 'no such migration' } });
    expect(migrate(start, 1, [throws], 2)).toEqual({ ok: false, error: { to: 2, reason: 'odd page' } });
    expect(migrate(start, 1, [loses], 2)).toEqual({ ok: false, error: { to: 2, reason: 'no course.json' } });
  });
});
