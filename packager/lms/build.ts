/** Builds the scripts that run beside a package: for dist/, and at first use when run from the sources. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** `page.js` plays a package: scorm-again and the style sheet are in it. `axe.js` looks at pages with axe-core. */
const ENTRIES = { 'page.js': './page/main.ts', 'axe.js': './page/axe.ts' } as const;
export type LmsScript = keyof typeof ENTRIES;

/** Files of dist/lms/ by name. */
export async function buildLmsScripts(): Promise<Record<LmsScript, string>> {
  const [page, axe] = await Promise.all([buildLmsScript('page.js'), buildLmsScript('axe.js')]);
  return { 'page.js': page, 'axe.js': axe };
}

export async function buildLmsScript(name: LmsScript): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(ENTRIES[name], import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    loader: { '.css': 'text', '.woff2': 'dataurl' },
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}
