/**
 * The script of the page that plays a package: page/main.ts and all it needs,
 * scorm-again and the style sheet among it, as one file for the browser.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Bundles the page from its sources. Needs the development dependencies; the build keeps the result as lms/page.js. */
export async function bundleLmsPage(): Promise<string> {
  const { build } = await import('esbuild');
  const result = await build({
    entryPoints: [fileURLToPath(new URL('./page/main.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    loader: { '.css': 'text' },
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

let page: Promise<string> | undefined;

/** The page's script: the built one where the program was built, else from the sources. Made once. */
export function lmsPage(): Promise<string> {
  page ??= readFile(new URL('./lms/page.js', import.meta.url), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return bundleLmsPage();
      throw error;
    },
  );
  return page;
}
