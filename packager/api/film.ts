/** Films and recordings made smaller or cut, as a new file beside the old, which stays until the author decides. */
import type { AssetId } from '../course/course.ts';
import { ok, type Result } from '../course/result.ts';
import type { UiLang } from '../course/words.ts';
import type { FilmChange, FilmTrouble } from '../jobs/film.ts';
import { assetPath } from '../project.ts';
import { findFfmpeg } from '../recordings/ffmpeg.ts';
import type { ImportedAsset } from './answers.ts';
import { type Failed, failureInWords, type Refusal, refuse } from './failures.ts';
import type { Call, Functions } from './functions.ts';
import { endRefusal, progressOf } from './kriti-file.ts';
import { openCourseAt } from './open-courses.ts';
import { remade } from './remade.ts';

const STEP: Readonly<Record<UiLang, string>> = { en: 'Making the file', hi: 'फ़ाइल बनाई जा रही है' };

const troubleRefusal = (trouble: FilmTrouble): Failed =>
  trouble.code === 'film-unreadable'
    ? refuse(trouble.code, { reason: trouble.reason })
    : refuse(trouble.code);

/** An hour of film takes about as long on an old machine. */
const TIMEOUT_MS = 3 * 3600_000;

interface Wanted {
  readonly folder: string;
  readonly asset: AssetId;
  readonly ext: string;
  readonly name: string;
  readonly duration: number;
  readonly change: FilmChange;
}

/** Makes the new file and takes it into the folder of the course. */
const make = (
  { folder, asset, ext, name, duration, change }: Wanted,
  job: string,
  signal: AbortSignal,
  cx: Call,
): Promise<Result<ImportedAsset, Refusal>> =>
  remade(folder, name, change.kind === 'film' ? 'mp4' : 'mp3', async (out) => {
    const input = { file: assetPath(folder, asset, { ext }), ext, duration, out, change };
    const onProgress = progressOf(job, STEP[cx.lang], cx);
    const made = await cx.runJob('film', input, { timeoutMs: TIMEOUT_MS, signal, onProgress });
    if (!made.ok) return endRefusal(made.error);
    return made.value.ok ? made.value : troubleRefusal(made.value.error);
  });

export const filmFunctions: Functions<'film.tools' | 'film.make'> = {
  'film.tools': async () => ok({ found: findFfmpeg() !== undefined }),
  'film.make': async ({ path, asset, ext, name, change }, cx) => {
    const found = openCourseAt(path, cx);
    if (!found.ok) return found;
    const { folder, readOnly, project } = found.value;
    if (readOnly) return refuse('read-only');
    const duration = project.course.assets[asset]?.duration ?? 0;
    const wanted = { folder, asset, ext, name, duration, change };
    const job = cx.packings.start(async (id, signal) => {
      const made = await make(wanted, id, signal, cx);
      cx.events.send(
        made.ok
          ? { type: 'film', job: id, value: made.value }
          : { type: 'failed', job: id, error: failureInWords(made.error, cx.lang) },
      );
    });
    return ok({ job });
  },
};
