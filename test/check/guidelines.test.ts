/** docs/guidelines.md names rules that are there, look at what it says they look at, and are asked by the platform. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { profileById, severityUnder } from '../../packager/check/profile/profile.ts';
import { RULES } from '../../packager/check/rules.ts';

const COURSE = new Set(['course', 'page']);
const rows = readFileSync(new URL('../../docs/guidelines.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').slice(1, -1));

it.each(rows.map((cells) => [cells[0]?.trim() ?? '', cells] as const))('%s', (_, [, course, pack]) => {
  const igot = profileById('igot');
  if (!igot) throw new Error('no profile');
  const named = (cell = '') => [...cell.matchAll(/`([a-z0-9-]+)`/g)].map(([, id]) => id ?? '');
  const ruleOf = (id: string) => RULES.find((rule) => rule.id === id);
  for (const [cell, ofCourse] of [
    [course, true],
    [pack, false],
  ] as const)
    for (const id of named(cell)) {
      const rule = ruleOf(id);
      expect([id, rule && COURSE.has(rule.subject)]).toEqual([id, ofCourse]);
      expect([id, rule && severityUnder(igot, rule)]).not.toEqual([id, 'off']);
    }
});

it('says something of every guideline', () => {
  expect(rows.length).toBeGreaterThan(30);
  for (const cells of rows) expect(cells.map((cell) => cell.trim().length > 0)).toEqual([true, true, true]);
});
