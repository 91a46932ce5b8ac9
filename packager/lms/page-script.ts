/** The scripts that run beside a package, wherever this program lies. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { LmsScript } from './build.ts';

/** Beside the built command line, and beside its chunks one folder down. */
const BUILT = ['./lms/', '../lms/'];

const scripts = new Map<LmsScript, Promise<string>>();

async function find(name: LmsScript): Promise<string> {
  const built = BUILT.map((folder) => new URL(`${folder}${name}`, import.meta.url)).find((url) =>
    existsSync(url),
  );
  if (built !== undefined) return readFile(built, 'utf8');
  // From the sources. The address is computed so that no bundler packs its own kind in.
  const build = (await import(new URL('./build.ts', import.meta.url).href)) as typeof import('./build.ts');
  return build.buildLmsScript(name);
}

/** The script as built, or built now from the sources; once per process. */
export function lmsScript(name: LmsScript): Promise<string> {
  const found = scripts.get(name) ?? find(name);
  scripts.set(name, found);
  return found;
}

/** The one that plays a package. */
export const pageScript = (): Promise<string> => lmsScript('page.js');

/** What the robot sees by in the windows that a package opens. */
export const eyesScript = (): Promise<string> => lmsScript('eyes.js');
