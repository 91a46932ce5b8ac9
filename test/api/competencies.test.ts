/** Frameworks of competencies as a window uses them, and what the text of an open course speaks of. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testApp } from './test-app.ts';

const file = (name: string, content: string | Buffer) => ({
  name,
  bytes: Buffer.from(content).toString('base64'),
});

test('a list is taken in, listed with its version, and taken away; one with faults changes nothing', async () => {
  const app = await testApp();
  const first = await app.ask('competencies.list', {});
  expect(first).toMatchObject({ frameworks: [] });
  expect(first.competencies).toHaveLength(117);

  const refused = await app.rpc(
    'competencies.import',
    file('a.csv', 'area,theme,sub-theme\nDomain,,Track\n'),
    'hi',
  );
  expect(refused).toMatchObject({
    error: { code: 'framework-faulty', problems: [{ pointer: ':2 theme', what: 'a.csv:2 theme ख़ाली है' }] },
  });
  const latin = await app.rpc('competencies.import', file('a.csv', Buffer.from([0x61, 0xe9, 0x0a])));
  expect(latin).toMatchObject({ error: { problems: [{ what: 'a.csv is not text in UTF-8' }] } });
  expect(await app.ask('competencies.list', {})).toEqual(first);

  const list = file('rail.csv', 'area,theme,sub-theme,id\nDomain,Rail,Track care,X-1\n');
  const { framework, notes } = await app.ask('competencies.import', list);
  expect(framework).toMatchObject({ id: 'rail', kind: 'list', count: 1, file: 'rail.csv' });
  expect(notes).toHaveLength(1);
  const { competencies, frameworks } = await app.ask('competencies.list', {});
  expect(competencies.at(-1)).toEqual({ area: 'Domain', theme: 'Rail', subTheme: 'Track care' });
  expect(frameworks.map(({ version }) => version)).toEqual([framework.version]);
  await app.ask('competencies.remove', { id: 'rail' });
  expect(await app.ask('competencies.list', {})).toEqual(first);
});

test('suggestions are of the whole course, of a module or of a page', async () => {
  const app = await testApp();
  const { path } = await app.ask('course.create', {
    folder: join(app.folder, 'course'),
    template: 'orientation',
    title: 'Orientation',
    lang: 'en',
  });
  const { course } = await app.ask('course.open', { path });
  const whole = await app.ask('competencies.suggest', { path });
  expect(whole.length).toBeGreaterThan(3);
  const [module] = course.outline;
  const [item] = module?.items ?? [];
  const page = item?.kind === 'pages' ? (item.pages[0] ?? '') : '';
  const ofPage = await app.ask('competencies.suggest', { path, page });
  for (const { place } of ofPage.flatMap(({ reasons }) => reasons))
    expect(place).toMatchObject({ in: 'page', page });
  const ofModule = await app.ask('competencies.suggest', { path, module: module?.id });
  expect(ofModule).not.toEqual(whole);
  expect(await app.rpc('competencies.suggest', { path: join(app.folder, 'none') })).toMatchObject({
    error: { code: 'not-open' },
  });
});
