/** Builds the scripts that run beside a package: for dist/, and at first use when run from the sources. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** `page.js` plays a package: scorm-again and the style sheet are in it. `axe.js` looks at pages with axe-core; `eyes.js` is what the robot sees by in further windows. */
const ENTRIES = {
  'page.js': './page/main.ts',
  'axe.js': './page/axe.ts',
  'eyes.js': './page/eyes.ts',
} as const;
export type LmsScript = keyof typeof ENTRIES;

/** Files of dist/lms/ by name. */
export async function buildLmsScripts(): Promise<Record<LmsScript, string>> {
  const [page, axe, eyes] = await Promise.all(
    (['page.js', 'axe.js', 'eyes.js'] as const).map(buildLmsScript),
  );
  return { 'page.js': page ?? '', 'axe.js': axe ?? '', 'eyes.js': eyes ?? '' };
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
