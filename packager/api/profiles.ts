/** Whose rules a course can be held by: ours, and those that the user brought in. */
import type { Profile } from '../check/profile/profile.ts';
import { ok } from '../course/result.ts';
import type { UiLang } from '../course/words.ts';
import { FileTrouble } from '../host.ts';
import type { KeepError } from '../profiles.ts';
import type { RulesInfo } from './answers.ts';
import { type Failed, refuse } from './failures.ts';
import type { Functions } from './functions.ts';

/** The platform's are what a course has that says nothing. */
const infoOf = ({ id, label, about }: Profile, own: boolean, lang: UiLang): RulesInfo => ({
  id,
  label: label[lang],
  about: about?.[lang] ?? '',
  own,
});

function keepRefusal({ key, place, detail }: KeepError, file: string): Failed {
  return refuse(`profile-${key}`, { file, place, detail });
}

const troubleOf = (error: unknown): Failed => {
  if (!(error instanceof FileTrouble)) throw error;
  return refuse('cannot-write', { path: error.path }, { trouble: error.kind });
};

export const profileFunctions: Functions<'profiles.list' | 'profiles.import' | 'profiles.remove'> = {
  'profiles.list': async (_, { profiles, lang }) => {
    try {
      return ok((await profiles.list()).map(({ profile, own }) => infoOf(profile, own, lang)));
    } catch (error) {
      return troubleOf(error);
    }
  },
  'profiles.import': async ({ name, text }, { profiles, lang }) => {
    try {
      const kept = await profiles.keep(text);
      return kept.ok ? ok(infoOf(kept.value, true, lang)) : keepRefusal(kept.error, name);
    } catch (error) {
      return troubleOf(error);
    }
  },
  'profiles.remove': async ({ id }, { profiles }) => {
    try {
      const text = await profiles.remove(id);
      return text === undefined ? refuse('no-such-profile', { profile: id }) : ok({ text });
    } catch (error) {
      return troubleOf(error);
    }
  },
};
