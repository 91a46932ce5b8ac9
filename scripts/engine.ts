/** Builds the engine as it ships: the command line, its jobs and what they read, into a folder that can lie anywhere. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import {
  FONT_FILES,
  FONT_PACKAGE,
  INTER_FILES,
  INTER_FOLDER,
  INTER_PACKAGE,
} from '../packager/export/font-files.ts';
import { FONTS_FOLDER } from '../packager/export/fonts.ts';
import { buildLmsScripts } from '../packager/lms/build.ts';
import { buildPlayer } from '../packager/player/build.ts';
import { KRITI_FOLDER } from '../packager/project/lock.ts';
import { ENGINE } from './bundle.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** @param dist an existing folder; afterwards `node <dist>/cli.js` is the program without its window. */
export async function buildEngine(dist: string): Promise<void> {
  /** The command line and the entry of its child processes share chunks. */
  const engine = bundle({
    ...ENGINE,
    absWorkingDir: ROOT,
    entryPoints: { cli: 'packager/cli.ts', job: 'packager/jobs/job.ts' },
    outdir: dist,
    splitting: true,
    chunkNames: 'engine/[name]-[hash]',
  });
  const files = async (folder: string, made: Promise<Record<string, string>>) => {
    mkdirSync(join(dist, folder), { recursive: true });
    for (const [name, text] of Object.entries(await made)) writeFileSync(join(dist, folder, name), text);
  };
  await Promise.all([engine, files('player', buildPlayer()), files('lms', buildLmsScripts())]);

  // What Kriti keeps in a course's folder, as the lock of whoever opens it right now, is no part of the course.
  const isCourse = (path: string) => basename(path) !== KRITI_FOLDER;
  cpSync(join(ROOT, 'templates'), join(dist, 'templates'), { recursive: true, filter: isCourse });
  cpSync(join(ROOT, 'packager/check/schemas'), join(dist, 'schemas'), { recursive: true });
  for (const path of Object.values(FONT_FILES))
    cpSync(join(ROOT, FONT_PACKAGE, path), join(dist, FONTS_FOLDER, path));
  for (const path of Object.values(INTER_FILES))
    cpSync(join(ROOT, INTER_PACKAGE, path), join(dist, INTER_FOLDER, path));
  writeFileSync(join(dist, 'package.json'), `${JSON.stringify({ type: 'module' })}\n`);
}
