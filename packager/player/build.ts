/** Bundles the player for a package. Runs when Kriti is built and in tests; a package is packed from its result. */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Most that the script may weigh, gzipped, and both files together, in bytes. */
const SCRIPT_LIMIT = 20 * 1024;
/** The same for packages that speak to an LRS, with the library they do it with. */
const LRS_LIMIT = 45 * 1024;
const PLAYER_LIMIT = 150 * 1024;

const at = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Oldest browser that must play a course (ui/brief.md 11). */
const TARGET = ['es2019', 'chrome90'];

async function bundle(entry: string): Promise<string> {
  const built = await build({
    entryPoints: [at(entry)],
    bundle: true,
    format: 'iife',
    minify: true,
    target: TARGET,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  return built.outputFiles[0]?.text ?? '';
}

/**
 * @returns the player's files by name. Throws when they weigh more than a
 *   package may carry, so that no heavier player is ever built.
 */
export async function buildPlayer(): Promise<{
  'player.js': string;
  'player.css': string;
  'lrs.js': string;
}> {
  const [js, css, lrs] = await Promise.all([bundle('main.ts'), bundle('player.css'), bundle('lms/offer.ts')]);
  const gzipped = gzipSync(js).length;
  const withLrs = gzipped + gzipSync(lrs).length;
  if (withLrs > LRS_LIMIT) throw new Error(`the scripts weigh ${withLrs} bytes gzipped, over ${LRS_LIMIT}`);
  const whole = Buffer.byteLength(js) + Buffer.byteLength(css);
  if (gzipped > SCRIPT_LIMIT)
    throw new Error(`player.js weighs ${gzipped} bytes gzipped, over ${SCRIPT_LIMIT}`);
  if (whole > PLAYER_LIMIT) throw new Error(`the player weighs ${whole} bytes, over ${PLAYER_LIMIT}`);
  return { 'player.js': js, 'player.css': css, 'lrs.js': lrs };
}
