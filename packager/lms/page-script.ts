/** The script of the page that plays a package, wherever this program lies. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** Beside the built command line, and beside its chunks one folder down. */
const BUILT = ['./lms/page.js', '../lms/page.js'];

let script: Promise<string> | undefined;

async function find(): Promise<string> {
  const built = BUILT.map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));
  if (built !== undefined) return readFile(built, 'utf8');
  // From the sources. The address is computed so that no bundler packs its own kind in.
  const build = (await import(new URL('./build.ts', import.meta.url).href)) as typeof import('./build.ts');
  return (await build.buildLmsPage())['page.js'];
}

/** The script as built, or built now from the sources; once per process. */
export function pageScript(): Promise<string> {
  script ??= find();
  return script;
}
