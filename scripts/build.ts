/** `npm run build`: everything that ships, into dist/, which runs with Node alone wherever it is copied. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { build as buildApp } from 'vite';
import { FONT_FILES, FONT_PACKAGE } from '../packager/export/font-files.ts';
import { FONTS_FOLDER } from '../packager/export/fonts.ts';
import { buildLmsPage } from '../packager/lms/build.ts';
import { buildPlayer } from '../packager/player/build.ts';
import { ENGINE } from './bundle.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const at = (...parts: string[]) => join(ROOT, ...parts);
const DIST = at('dist');

rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST, { recursive: true });

/** The engine: the command line and the entry of its child processes share chunks. */
const engine = bundle({
  ...ENGINE,
  absWorkingDir: ROOT,
  entryPoints: { cli: 'packager/cli.ts', job: 'packager/job.ts' },
  outdir: DIST,
  splitting: true,
  chunkNames: 'engine/[name]-[hash]',
});

const electron = bundle({
  ...ENGINE,
  absWorkingDir: ROOT,
  entryPoints: ['electron/main.ts'],
  outdir: at('dist/electron'),
});

const files = async (folder: string, made: Promise<Record<string, string>>) => {
  mkdirSync(at('dist', folder), { recursive: true });
  for (const [name, text] of Object.entries(await made)) writeFileSync(at('dist', folder, name), text);
};

await Promise.all([engine, electron, files('player', buildPlayer()), files('lms', buildLmsPage())]);
await buildApp({ configFile: at('renderer/vite.config.ts'), logLevel: 'warn' });

cpSync(at('templates'), at('dist/templates'), { recursive: true });
cpSync(at('packager/check/schemas'), at('dist/schemas'), { recursive: true });
for (const path of Object.values(FONT_FILES)) cpSync(at(FONT_PACKAGE, path), at('dist', FONTS_FOLDER, path));
writeFileSync(at('dist/package.json'), `${JSON.stringify({ type: 'module' })}\n`);
writeFileSync(at('dist/.built'), '');
