/** How the engine is bundled: one ES module that runs with Node alone, whatever its parts were written as. */
import type { BuildOptions } from 'esbuild';

export const ENGINE = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  // Needed for one thing only, which says in words when it is not there; sharp brings its own binaries.
  external: ['playwright-core', 'electron', 'sharp'],
  // Parts that were written as CommonJS ask for `require`, which a module does not have.
  banner: {
    js: "import { createRequire as kritiRequire } from 'node:module'; const require = kritiRequire(import.meta.url);",
  },
} as const satisfies BuildOptions;
