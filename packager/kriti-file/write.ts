/**
 * A `.kriti` file: one ZIP of a course folder, to be sent and kept. It holds
 * the course and nothing of where it lay: no locks, no journal, no files that
 * no page has. Packing the same course twice gives the same bytes.
 */
import { stat } from 'node:fs/promises';
import { canonical } from '../course/canonical.ts';
import { COURSE_FILE, docFile, pageFile } from '../course/files.ts';
import type { Project } from '../course/pages.ts';
import { ok, type Result } from '../course/result.ts';
import type { PackageFile } from '../export/file.ts';
import { type WriteOptions, writeZip } from '../export/zip.ts';
import { nodeHost } from '../host-node.ts';
import { type OpenError, openProject } from '../project.ts';

/** The ending of the file's name. */
export const KRITI_FILE = '.kriti';

export interface KritiFileWritten {
  readonly bytes: number;
  /** Names of assets that the course lists and its folder lacks; the file lacks them too. */
  readonly missing: readonly string[];
}

/** Every file of a course; course.json comes first, so that a reader knows at once what it has. */
async function sourceFiles(
  { course, pages }: Project,
  folder: string,
): Promise<{ readonly files: PackageFile[]; readonly missing: string[] }> {
  const files: PackageFile[] = [{ path: COURSE_FILE, bytes: canonical(course) }];
  for (const { docs, ...head } of pages.values()) {
    files.push({ path: pageFile(head.id), bytes: canonical(head) });
    for (const [lang, doc] of Object.entries(docs))
      files.push({ path: docFile(head.id, lang), bytes: canonical(doc) });
  }
  const missing: string[] = [];
  for (const [id, asset] of Object.entries(course.assets)) {
    const path = `assets/${id}.${asset.ext}`;
    const found = await stat(`${folder}/${path}`).catch(() => undefined);
    if (found?.isFile()) files.push({ path, file: `${folder}/${path}`, bytes: found.size });
    else missing.push(asset.name);
  }
  return { files, missing };
}

/**
 * Writes the course in `folder` (absolute, with `/`) as a `.kriti` file to
 * `out`; an older one is replaced when the new one is whole.
 * @throws the signal's reason when aborted; the file system's error.
 */
export async function writeKritiFile(
  folder: string,
  out: string,
  options: Pick<WriteOptions, 'signal'> & { onProgress?(done: number, total: number, at: string): void } = {},
): Promise<Result<KritiFileWritten, OpenError>> {
  const opened = await openProject(nodeHost, folder);
  if (!opened.ok) return opened;
  const { files, missing } = await sourceFiles(opened.value.project, folder);
  const total = files.reduce((sum, { bytes }) => sum + (typeof bytes === 'number' ? bytes : bytes.length), 0);
  const { bytes } = await writeZip(files, out, {
    ...(options.signal && { signal: options.signal }),
    onProgress: (done, at) => options.onProgress?.(done, total, at),
  });
  return ok({ bytes, missing });
}
