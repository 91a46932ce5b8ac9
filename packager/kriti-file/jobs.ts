/** Writing and reading `.kriti` files in a process of their own, which can be stopped. */
import { inLang, mainLang } from '../course/course.ts';
import { ok, type Result } from '../course/result.ts';
import type { Job } from '../jobs/serve.ts';
import type { OpenError } from '../project.ts';
import { type KritiFileError, readKritiFile } from './read.ts';
import { type KritiFileWritten, writeKritiFile } from './write.ts';

/** `folder`: of the course, absolute, with `/`; `out`: the file to write. */
export const writeKriti: Job<{ folder: string; out: string }, Result<KritiFileWritten, OpenError>> = (
  { folder, out },
  { signal, progress },
) => writeKritiFile(folder, out, { signal, onProgress: (done, total, at) => progress({ done, total, at }) });

/** `folder`: an empty folder of ours. Gives the course's title in its main language. */
export const readKriti: Job<
  { file: string; folder: string },
  Result<{ readonly title: string }, KritiFileError>
> = async ({ file, folder }, { signal, progress }) => {
  const onProgress = (done: number, total: number, at: string) => progress({ done, total, at });
  const read = await readKritiFile(file, folder, { signal, onProgress });
  return read.ok ? ok({ title: inLang(read.value.title, mainLang(read.value)) }) : read;
};
