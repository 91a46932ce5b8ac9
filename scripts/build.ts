/** `npm run build`: everything that ships, into dist/, which runs with Node alone wherever it is copied. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { build as buildApp } from 'vite';
import { ENGINE } from './bundle.ts';
import { buildEngine } from './engine.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const at = (...parts: string[]) => join(ROOT, ...parts);
const DIST = at('dist');

rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST, { recursive: true });

const electron = bundle({
  ...ENGINE,
  absWorkingDir: ROOT,
  entryPoints: ['electron/main.ts'],
  outdir: at('dist/electron'),
});
await Promise.all([buildEngine(DIST), electron]);
await buildApp({ configFile: at('renderer/vite.config.ts'), logLevel: 'warn' });
writeFileSync(at('dist/.built'), '');
