/** Our own profiles, and the files that a receiver may bring. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PROFILE_IDS, profileById } from '../../packager/check/profile/profile.ts';
import { parseProfile } from '../../packager/check/profile/profile-file.ts';

it.each(PROFILE_IDS)('%s is what a receiver could have written', (id) => {
  const text = readFileSync(`packager/platform/profiles/${id}.json`, 'utf8');
  expect(parseProfile(text)).toEqual({ ok: true, value: profileById(id) });
});

/** A process of one role, changed. */
const own = (role: object) => ({
  id: 'mine',
  label: { en: 'Mine', hi: 'मेरी' },
  roles: [{ id: 'head', label: { en: 'Head', hi: 'प्रमुख' }, says: { en: 'Yes', hi: 'हाँ' }, ...role }],
});

it.each([
  ['{', 'not-json', ''],
  ['{}', 'malformed', 'id'],
  [{ rules: { 'no-such-rule': 'error' } }, 'unknown-rule', 'rules.no-such-rule'],
  [{ rules: { 'manifest-at-root': 'fatal' } }, 'malformed', 'rules.manifest-at-root'],
  [{ limits: { noSuchLimit: 1 } }, 'unknown-limit', 'limits.noSuchLimit'],
  [{ extends: 'moodle' }, 'malformed', 'extends'],
  [{ basis: { 'manifest-at-root': 'Nobody knows' } }, 'idle-basis', 'basis.manifest-at-root'],
  [{ process: 'nobody' }, 'malformed', 'process'],
  [{ process: own({ apartFrom: ['author'] }) }, 'malformed', 'process.roles'],
])('a file that says %j is refused', (said, key, place) => {
  const label = { en: 'A ministry', hi: 'एक मंत्रालय' };
  const text = typeof said === 'string' ? said : JSON.stringify({ id: 'ministry', label, ...said });
  expect(parseProfile(text)).toMatchObject({ ok: false, error: { key, place } });
});

it('a receiver has roles of its own sign', () => {
  const label = { en: 'A ministry', hi: 'एक मंत्रालय' };
  const parsed = parseProfile(JSON.stringify({ id: 'mine', label, extends: 'agency', process: own({}) }));
  expect(parsed.ok && parsed.value.process?.roles.map(({ id }) => id)).toEqual(['head']);
  expect(parsed.ok && parsed.value.gate?.['work-order']).toBe('holds');
});

it('a file changes what it names, and keeps the rest of the profile it extends', () => {
  const own = {
    id: 'ministry',
    label: { en: 'M', hi: 'म' },
    extends: 'igot',
    rules: { 'manifest-at-root': 'off' },
  };
  const parsed = parseProfile(JSON.stringify(own));
  const { about: _, ...igot } = profileById('igot') ?? {};
  expect(parsed).toEqual({
    ok: true,
    value: {
      ...igot,
      id: own.id,
      label: own.label,
      rules: { ...profileById('igot')?.rules, 'manifest-at-root': 'off' },
    },
  });
});
