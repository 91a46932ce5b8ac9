/** Builds the page that plays a package: for dist/, and at first use when run from the sources. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Files of dist/lms/ by name: page/main.ts with all it needs, scorm-again and the style sheet among it. */
export async function buildLmsPage(): Promise<Record<'page.js', string>> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('./page/main.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    loader: { '.css': 'text', '.woff2': 'dataurl' },
    logLevel: 'silent',
  });
  return { 'page.js': result.outputFiles[0]?.text ?? '' };
}
