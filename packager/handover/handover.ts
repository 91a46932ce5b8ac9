/**
 * What a client gets who ordered a course: its source, the packages asked for
 * with their reports, the list of files and rights, and how to open it all.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { profileById } from '../check/profile/profile.ts';
import { inLang, mainLang } from '../course/course.ts';
import { err, ok, type Result } from '../course/result.ts';
import type { UiLang } from '../course/words.ts';
import type { PackageFile } from '../export/file.ts';
import { targetOf } from '../export/targets.ts';
import { writeZip } from '../export/zip.ts';
import { nodeHost } from '../host-node.ts';
import { type JobEnd, type RunJob, runJob as runInNode } from '../jobs/jobs.ts';
import type { JOBS } from '../jobs/table.ts';
import { KRITI_FILE } from '../kriti-file/write.ts';
import { type PackAndCheckError, packAndCheck, reportFileOf, usualProfile } from '../pack-and-check.ts';
import { type OpenError, openProject } from '../project.ts';
import { inventory, inventoryCsv } from './inventory.ts';
import { type HandedPackage, readme } from './readme.ts';
import { slugOf } from './slug.ts';

export interface HandoverOptions {
  /** The course; absolute, with `/` between its parts. */
  readonly folder: string;
  /** The ZIP to write; an older one is replaced when the new one is whole. */
  readonly out: string;
  /** Ids of targets (export/targets.ts). */
  readonly targets: readonly string[];
  /** Language of the reports. */
  readonly lang: UiLang;
  readonly signal?: AbortSignal;
  /** Hundredths of the whole work. */
  onProgress?(progress: { done: number; total: number }): void;
  readonly runJob?: RunJob<typeof JOBS>;
}

export type HandoverError =
  | { readonly code: 'not-opened'; readonly error: OpenError }
  /** A package did not come out; nothing was handed over, since it would be less than promised. */
  | { readonly code: 'not-packed'; readonly target: string; readonly error: PackAndCheckError }
  | { readonly code: 'ended'; readonly end: JobEnd }
  | { readonly code: 'cancelled' }
  | { readonly code: 'cannot-write'; readonly path: string; readonly reason: string };

export interface HandedOver {
  readonly bytes: number;
  /** Assets without a licence or a source. */
  readonly unclear: number;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** Makes the ZIP. On failure or stop nothing of it stays, and an older one is as it was. */
export async function handOver(options: HandoverOptions): Promise<Result<HandedOver, HandoverError>> {
  let folder: string | undefined;
  try {
    folder = await mkdtemp(join(dirname(options.out), '.kriti-handover-'));
    return await inFolder(options, folder);
  } catch (error) {
    if (options.signal?.aborted) return err({ code: 'cancelled' });
    return err({ code: 'cannot-write', path: options.out, reason: codeOf(error) });
  } finally {
    if (folder) await rm(folder, { recursive: true, force: true });
  }
}

async function inFolder(
  { folder, out, targets, lang, signal, onProgress, runJob = runInNode }: HandoverOptions,
  work: string,
): Promise<Result<HandedOver, HandoverError>> {
  const opened = await openProject(nodeHost, folder);
  if (!opened.ok) return err({ code: 'not-opened', error: opened.error });
  const { project } = opened.value;
  const title = inLang(project.course.title, mainLang(project.course), project.course);
  const slug = slugOf(title, project.course.id);
  const stop = signal && { signal };
  /** Source, each package and the final ZIP take about the same time. */
  const steps = targets.length + 2;
  const at = (step: number) => (progress: { done: number; total?: number }) =>
    onProgress?.({
      done: ((step + (progress.total ? progress.done / progress.total : 0)) / steps) * 100,
      total: 100,
    });

  const source = `${slug}${KRITI_FILE}`;
  const written = await runJob(
    'writeKriti',
    { folder, out: join(work, source) },
    { ...stop, onProgress: at(0) },
  );
  if (!written.ok) return err({ code: 'ended', end: written.error });
  if (!written.value.ok) return err({ code: 'not-opened', error: written.value.error });

  const packages: HandedPackage[] = [];
  const files: string[] = [source];
  for (const [i, id] of targets.entries()) {
    const profile = profileById(usualProfile(id));
    const label = targetOf(id)?.label;
    if (!profile || !label) throw new TypeError(`no target or profile for ${id}`);
    const file = `${slug}-${id}.zip`;
    const packed = await packAndCheck({
      ...{ folder, target: id, out: join(work, file), profile, lang, runJob, onProgress: at(i + 1) },
      ...stop,
    });
    if (!packed.ok) return err({ code: 'not-packed', target: id, error: packed.error });
    packages.push({ file, label });
    files.push(file, reportFileOf(file));
  }

  const listed = inventory(project);
  const unclear = listed.filter(({ licence, source: from }) => licence === '' || from === '').length;
  const { missing } = written.value.value;
  const comments = [...project.pages.values()].reduce((n, page) => n + (page.comments?.length ?? 0), 0);
  const texts: PackageFile[] = [
    {
      path: 'README.txt',
      bytes: readme({ title, source, comments, packages, files: listed.length, unclear, missing }),
    },
    { path: 'inventory.csv', bytes: inventoryCsv(project) },
  ];
  const onDisk = await Promise.all(
    files.map(async (path): Promise<PackageFile> => {
      const file = join(work, path);
      return { path, file, bytes: (await stat(file)).size };
    }),
  );
  const all = [...texts, ...onDisk];
  const total = onDisk.reduce((sum, { bytes }) => sum + Number(bytes), 0);
  const { bytes } = await writeZip(all, out, {
    ...stop,
    onProgress: (done) => at(steps - 1)({ done, total }),
  });
  return ok({ bytes, unclear });
}
