/** The dossier of a course, made in a process of its own: papers, hashes and ZIPs are work that a window would feel. */
import type { Profile } from '../check/profile/profile.ts';
import type { Corpus, CorpusError } from '../corpus/corpus.ts';
import { openCorpus } from '../corpus/open.ts';
import { err, ok, type Result } from '../course/result.ts';
import type { UiLang } from '../course/words.ts';
import { type DossierError, type MadeDossier, makeDossier } from '../dossier/dossier.ts';
import { findDictionary } from '../originality/read-dictionary.ts';
import { type KeyFault, keyIn } from '../signing-key.ts';
import type { RunJob } from './jobs.ts';
import type { Job } from './serve.ts';
import type { JOBS } from './table.ts';

export interface DossierInput {
  readonly folder: string;
  readonly out: string;
  readonly profile: Profile;
  readonly lang: UiLang;
  /** Groups of pages above the offline limit become several packages. */
  readonly split: boolean;
  /** ISO 8601. */
  readonly made: string;
  /** The file of the key that signs; absent: it is not signed. */
  readonly key?: string;
  /** What to compare it with, by its name; absent, or where it is not there yet: with nothing. */
  readonly corpus?: string;
  /** To find translations by, as the user's settings have it (read-dictionary.ts). */
  readonly dictionary?: string;
}

export type DossierJobError =
  | DossierError
  | { readonly code: 'corpus'; readonly error: CorpusError }
  | { readonly code: 'key'; readonly error: KeyFault };

/** Its progress is in hundredths of the whole; `at` is the step. */
export const dossierJob: Job<DossierInput, Result<MadeDossier, DossierJobError>> = async (
  { corpus: name, dictionary, key: keyFile, ...input },
  { signal, progress, runJob },
) => {
  const key = keyFile === undefined ? ok(undefined) : await keyIn(keyFile);
  if (!key.ok) return err({ code: 'key', error: key.error });
  const opened = name === undefined ? undefined : await openCorpus(name, { how: 'read' });
  // A folder that is to become one holds nothing yet: then the gate says that nothing was compared.
  if (opened && !opened.ok && opened.error.code !== 'missing')
    return err({ code: 'corpus', error: opened.error });
  const corpus: Corpus | undefined = opened?.ok ? opened.value : undefined;
  try {
    return await makeDossier({
      ...{ ...input, overrides: {}, signal },
      ...(corpus && { corpus, dictionary: await findDictionary(dictionary) }),
      ...(key.value && { key: key.value }),
      onProgress: ({ step, done }) => progress({ done: Math.round(done), total: 100, at: step }),
      // Whoever started this job starts these from the same table.
      runJob: runJob as RunJob<typeof JOBS>,
    });
  } finally {
    await corpus?.close();
  }
};
