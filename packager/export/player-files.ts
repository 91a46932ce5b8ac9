/** The built player, where the program finds it. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The nearest folder with a package.json above this code: `dist/` itself in the
 * built program, wherever it was copied, and the checkout in the sources.
 */
function playerFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    for (const found of [join(folder, 'player'), join(folder, 'dist', 'player')]) {
      if (existsSync(join(folder, 'package.json')) && existsSync(join(found, 'player.js'))) return found;
    }
    if (folder === dirname(folder)) throw new Error('the player is not built: npm run build makes it');
  }
}

/** The player's files by name; throws when it was never built. */
export async function builtPlayer(): Promise<Record<string, string>> {
  const folder = playerFolder();
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}
