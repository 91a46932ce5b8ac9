/** How the engine is bundled: one ES module that runs with Node alone, whatever its parts were written as. */
import { readFileSync } from 'node:fs';
import type { BuildOptions, Plugin } from 'esbuild';

const WASM = "await readFile(require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'))";

const SHAPER_WASM = 'var wasmBinary;';

/** Puts HarfBuzz, which subset-font and harfbuzzjs look for among the installed packages, into the bundle. */
const harfbuzzInside: Plugin = {
  name: 'harfbuzz-inside',
  setup(build) {
    build.onLoad({ filter: /[\\/]subset-font[\\/]index\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!source.includes(WASM)) throw new Error(`${path} loads HarfBuzz in another way than before`);
      return { contents: source.replace(WASM, "require('harfbuzzjs/dist/harfbuzz-subset.wasm')") };
    });
    build.onLoad({ filter: /[\\/]harfbuzzjs[\\/]dist[\\/]harfbuzz\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!source.includes(SHAPER_WASM)) throw new Error(`${path} loads HarfBuzz in another way than before`);
      const inside = source.replace(SHAPER_WASM, 'var wasmBinary = shaperWasm;');
      return { contents: `import shaperWasm from './harfbuzz.wasm';\n${inside}` };
    });
  },
};

/** Leaves out zod's messages in fifty languages: nobody reads them, ours are in tables beside the code. */
const englishZod: Plugin = {
  name: 'english-zod',
  setup(build) {
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
  },
};

export const ENGINE = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  // Every check of a file loads it anew. Names stay as they are, for whoever is sent a stack.
  minifyWhitespace: true,
  minifySyntax: true,
  // Needed for one thing only, which says in words when it is not there; the others bring binaries of their own.
  external: ['playwright-core', 'electron', 'sharp', 'lmdb', '@hyzyla/pdfium', '@unimusic/chromaprint'],
  plugins: [harfbuzzInside, englishZod],
  loader: { '.wasm': 'binary' },
  // Parts that were written as CommonJS ask for `require` and `__dirname`, which a module does not have.
  banner: {
    js: [
      "import { createRequire as kritiRequire } from 'node:module'; const require = kritiRequire(import.meta.url);",
      'const __dirname = import.meta.dirname;',
    ].join('\n'),
  },
} as const satisfies BuildOptions;
