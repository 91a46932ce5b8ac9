/** Keys that sign dossiers: made into a file of the user's, and known by their fingerprint. What is private stays in that file. */
import { dirname } from 'node:path';
import { ok } from '../course/result.ts';
import { fingerprintOfKey, type KeyFault, keyIn, makeKey } from '../signing-key.ts';
import { type Failed, refuse } from './failures.ts';
import { folderPath } from './folder-path.ts';
import type { Functions } from './functions.ts';
import { isInside } from './pack.ts';

/** Why there is no key. */
export function keyRefusal(fault: KeyFault, path: string): Failed {
  switch (fault.code) {
    case 'there':
      return refuse('key-there', { path });
    case 'no-key':
      return refuse('no-key', { path });
    case 'not-read':
      return refuse('key-not-read', { path, reason: fault.reason });
    case 'not-written':
      return refuse('cannot-write', { path, reason: fault.reason });
  }
}

export const keyFunctions: Functions<'keys.make' | 'keys.look'> = {
  'keys.make': async ({ out: place }, { courses }) => {
    const path = folderPath(place);
    if (!path) return refuse('no-such-folder', { path: dirname(place) });
    // It would go wherever the course goes.
    if ([...courses.keys()].some((folder) => isInside(path, folder))) return refuse('key-inside-course');
    const made = await makeKey(path);
    return made.ok ? ok({ path, fingerprint: made.value }) : keyRefusal(made.error, path);
  },
  'keys.look': async ({ path }) => {
    const found = await keyIn(path);
    return found.ok
      ? ok({ path, fingerprint: fingerprintOfKey(found.value) })
      : keyRefusal(found.error, path);
  },
};
