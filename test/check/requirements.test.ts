/** Each finding on a cmi5 course names the requirement it goes against, as ADL numbers them. */
import { expect, it } from 'vitest';
import { inWords } from '../../packager/check/in-words.ts';
import { fixtureCases, readFixture, runFixture } from './fixture.ts';

it.each([
  ['activity-ids-absolute/bad-cmi5-au', '3.0.0.0-1'],
  ['activity-ids-unique/bad-cmi5-au', '13.1.4.0-1'],
  ['activity-ids-unique/bad-cmi5-block', '13.1.2.0-1'],
  ['activity-ids-unique/bad-cmi5-objective', '13.1.3.0-1'],
  ['launch-query-names-free/bad-endpoint', '8.1.0.0-6'],
  ['launch-addresses-found/bad-cmi5-missing', '14.1.0.0-4'],
  ['launch-addresses-found/bad-cmi5-case', '14.1.0.0-4'],
  ['launch-addresses-found/bad-cmi5-alone', '14.2.0.0-1'],
  ['launch-addresses-found/bad-cmi5-malformed', '13.1.4.0-2'],
  ['unit-types-absolute/bad-word', '3.0.0.0-1'],
  ['extensions-have-schema/bad-none', '13.1.5.0-1'],
  ['cmi5-namespace-released/bad-draft', '13.2.0.0-1'],
  ['activity-ids-absolute/good-other-root', '13.2.0.0-1'],
  ['package-is-for-lms/bad-web-pages', '14.1.0.0-2'],
  ['package-kind-known/bad-text-file', '14.0.0.0-1'],
])('%s goes against %s', async (name, requirement) => {
  const found = fixtureCases().find((c) => `${c.rule}/${c.name}` === name);
  if (!found) throw new Error(`no fixture ${name}`);
  const checked = await runFixture(found.folder, readFixture(found.folder));
  const errors = inWords(checked, 'en')
    .flatMap((r) => r.diagnostics)
    .filter((d) => d.severity === 'error');
  expect(errors.map(({ spec }) => spec).join(' ')).toMatch(
    new RegExp(`(^|[ ,])${requirement.replaceAll('.', '\\.')}($|[ ,;])`),
  );
});
