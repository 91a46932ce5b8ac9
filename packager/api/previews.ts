/** Previews that run: each is a package of a course, played on a stand-in by a server of its own. */
import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Project } from '../course/pages.ts';
import { ok, type Result } from '../course/result.ts';
import type { UiLang } from '../course/words.ts';
import { startPlay } from '../lms/play.ts';
import type { LmsId } from '../lms/stand-ins.ts';
import type { PackageKind } from '../read/kind.ts';
import { openPackage } from '../read/open.ts';
import { type Refusal, refuse } from './failures.ts';

interface PreviewOptions {
  /** Folder of the course. */
  readonly course: string;
  /** The course as it is now: packed once for each kind, and again only when it is another value. */
  readonly project: Project;
  readonly title: string;
  /** What `pack` writes. */
  readonly kind: PackageKind;
  readonly lms: LmsId;
  readonly lang: UiLang;
  /** Packs the course to this path. */
  pack(out: string): Promise<Result<unknown, Refusal>>;
}

export interface Previews {
  /** Starts the preview of a course in place of the one before. @returns the address to open. */
  start(options: PreviewOptions): Promise<Result<string, Refusal>>;
  /** Ends the preview of a course, if there is one. */
  stop(course: string): Promise<void>;
  /** Scheme and host of each server that runs. */
  origins(): readonly string[];
  close(): Promise<void>;
}

interface Running {
  readonly origin: string;
  readonly file: string;
  readonly project: Project;
  readonly kind: PackageKind;
  /** Ends the server; the package stays. */
  stop(): Promise<void>;
}

/** @param folder where packages lie while they are played. */
export function createPreviews(folder: string): Previews {
  const running = new Map<string, Running>();

  const play = async (file: string, options: PreviewOptions): Promise<Result<string, Refusal>> => {
    const { course, project, kind, lms, lang, title } = options;
    const opened = await openPackage(file);
    if (!opened.ok) return refuse('preview-failed', { reason: opened.error.kind });
    const files = opened.value;
    const played = await startPlay(files, { kind, launch: 'index.html', lms, lang, title });
    const { protocol, host } = new URL(played.url);
    running.set(course, {
      origin: `${protocol}//${host}`,
      ...{ file, project, kind },
      stop: async () => {
        await played.close();
        await files.close();
      },
    });
    return ok(played.url);
  };

  const stop = async (course: string): Promise<void> => {
    const one = running.get(course);
    running.delete(course);
    await one?.stop();
    if (one) await rm(one.file, { force: true });
  };

  return {
    start: async (options) => {
      const before = running.get(options.course);
      if (before?.project === options.project && before.kind === options.kind) {
        await before.stop();
        return play(before.file, options);
      }
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = join(folder, `${basename(options.course)}-${randomUUID()}.zip`);
      const packed = await options.pack(file);
      if (!packed.ok) return packed;
      // The one before ends only now, so that a failed start leaves it running.
      await stop(options.course);
      return play(file, options);
    },
    stop,
    origins: () => [...running.values()].map(({ origin }) => origin),
    close: async () => {
      await Promise.all([...running.keys()].map(stop));
    },
  };
}
