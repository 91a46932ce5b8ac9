/**
 * What ships beside the code: the app's files and the templates. The nearest
 * folder with a package.json is `dist/` where the program was built (wherever
 * it was copied, also inside Electron's archive) and the checkout where it runs
 * from its sources.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function top(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`no package.json above ${fileURLToPath(import.meta.url)}`);
    folder = above;
  }
  return folder;
}

const TOP = top();

/** The built window of the app. */
export const appFolder = (): string => {
  const built = join(TOP, 'app');
  return existsSync(built) ? built : join(TOP, 'dist', 'app');
};

/**
 * Opening a course takes a lock in its folder, which Electron's archive cannot
 * hold; so templates lie beside the archive (electron-builder.yml, asarUnpack).
 */
export const templatesFolder = (): string =>
  join(TOP, 'templates').replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked');
