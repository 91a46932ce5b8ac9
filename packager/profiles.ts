/**
 * Profiles that the user brought in, in their own folder: `profiles/<id>.json`,
 * the file of a ministry or an agency as it was given. The same file is the same
 * value each time: what was found under it is known again by it (page-memory.ts).
 */
import { PROFILE_IDS, type Profile, profileById } from './check/profile/profile.ts';
import { type ProfileError, parseProfile } from './check/profile/profile-file.ts';
import { PROFILE_ID } from './course/course.ts';
import { err, ok, type Result } from './course/result.ts';
import type { Host } from './host.ts';
import { writeAtomic } from './project/atomic-write.ts';
import { sha256 } from './project/json.ts';

/** Why a file cannot be brought in: what is wrong with it, that its name is one of ours, or that it asks nothing at the gate. */
export type KeepError =
  | ProfileError
  | { readonly key: 'taken' | 'no-gate'; readonly place: string; readonly detail: string };

export interface Profiles {
  /** What can be chosen at the gate: ours that have one, then the user's own by name. A file that cannot be read any more is left out. */
  list(): Promise<readonly { readonly profile: Profile; readonly own: boolean }[]>;
  /** One of ours, or one of the user's. */
  find(id: string): Promise<Profile | undefined>;
  /** Keeps a file; one of the same id takes the place of the one before. */
  keep(text: string): Promise<Result<Profile, KeepError>>;
  /** Takes a file away. Answers its text; undefined where there was none. */
  remove(id: string): Promise<string | undefined>;
}

/** By the hash of their text. */
const known = new Map<string, Profile>();

function read(text: string): Result<Profile, ProfileError> {
  const key = sha256(text);
  const before = known.get(key);
  if (before) return ok(before);
  const parsed = parseProfile(text);
  if (parsed.ok) known.set(key, parsed.value);
  return parsed;
}

/** @param config the user's folder (config-folder.ts). All reject with `FileTrouble`. */
export function openProfiles(host: Host, config: string): Profiles {
  const folder = `${config}/profiles`;
  const fileOf = (id: string): string => `${folder}/${id}.json`;
  const textOf = async (id: string): Promise<string | undefined> =>
    PROFILE_ID.test(id) && (await host.files.stat(fileOf(id)))?.kind === 'file'
      ? new TextDecoder().decode(await host.files.read(fileOf(id)))
      : undefined;
  const own = async (id: string): Promise<Profile | undefined> => {
    const text = await textOf(id);
    const parsed = text === undefined ? undefined : read(text);
    return parsed?.ok ? parsed.value : undefined;
  };
  return {
    async list() {
      const files = (await host.files.stat(folder))?.kind === 'folder' ? await host.files.list(folder) : [];
      const ids = files.flatMap(({ name }) =>
        name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : [],
      );
      const theirs = (await Promise.all(ids.map(own))).filter((one) => one !== undefined);
      const ours = PROFILE_IDS.map(profileById).filter((one) => one?.gate !== undefined);
      return [
        ...ours.flatMap((profile) => (profile ? [{ profile, own: false }] : [])),
        ...theirs
          .sort((a, b) => (a.label.en < b.label.en ? -1 : 1))
          .map((profile) => ({ profile, own: true })),
      ];
    },
    find: async (id) => profileById(id) ?? (await own(id)),
    async keep(text) {
      const parsed = read(text);
      if (!parsed.ok) return parsed;
      const { id, gate } = parsed.value;
      if (PROFILE_IDS.includes(id)) return err({ key: 'taken', place: 'id', detail: id });
      if (!gate) return err({ key: 'no-gate', place: 'gate', detail: '' });
      await writeAtomic(host, fileOf(id), Buffer.from(text));
      return parsed;
    },
    async remove(id) {
      const text = await textOf(id);
      if (text !== undefined) await host.files.remove(fileOf(id));
      return text;
    },
  };
}
