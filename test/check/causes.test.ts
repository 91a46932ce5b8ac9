/** One cause is told once, with how many more places it has. */
import { expect, it } from 'vitest';
import { inWords } from '../../packager/check/in-words.ts';
import { profileById } from '../../packager/check/profile/profile.ts';
import { rule } from '../../packager/check/rule.ts';
import { each, runRules } from '../../packager/check/run.ts';

/** What a rule says that finds a fault at each of these lines, the fault of each being its cause. */
async function saidOf(faults: readonly string[], lang: 'en' | 'hi'): Promise<string[]> {
  const profile = profileById('standard');
  if (!profile) throw new Error('no profile');
  const words = { what: '“{name}” is wrong', why: 'x', how: 'x' };
  const always = rule({
    id: 'always-wrong',
    subject: 'package',
    severity: 'error',
    cause: ({ data }) => String(data?.name),
    help: { en: words, hi: words },
    messages: { en: { wrong: { what: words.what } }, hi: { wrong: { what: words.what } } },
    *check() {
      for (const [i, name] of faults.entries())
        yield { key: 'wrong', data: { name }, location: { in: 'package', file: 'a', line: i + 1 } };
    },
  });
  // The rule looks at nothing of the package.
  const offered = { package: () => each({} as never) };
  const checked = await runRules({ rules: [always], offered, kind: 'unknown', profile });
  return inWords(checked, lang).flatMap(({ diagnostics }) =>
    diagnostics.map(({ message, location }) => `${location?.line} ${message}`),
  );
}

it('three of a cause are told one by one, of more the first and a count', async () => {
  expect(await saidOf(['a', 'a', 'b', 'a'], 'en')).toEqual([
    '1 “a” is wrong',
    '2 “a” is wrong',
    '3 “b” is wrong',
    '4 “a” is wrong',
  ]);
  expect(await saidOf(['a', 'b', 'a', 'a', 'a', 'b'], 'en')).toEqual([
    '1 “a” is wrong (and at 3 more places)',
    '2 “b” is wrong',
    '6 “b” is wrong',
  ]);
  expect(await saidOf(['a', 'a', 'a', 'a'], 'hi')).toEqual(['1 “a” is wrong (और 3 और जगहों पर भी)']);
});
