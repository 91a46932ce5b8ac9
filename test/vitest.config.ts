import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests that start a browser or take minutes; `npm run check` leaves them out, `npm test` does not. */
const SLOW = ['test/e2e/**', 'test/conformance/**', 'test/**/*.browser.test.ts', 'test/**/*.slow.test.ts'];

export default defineConfig(({ mode }) => ({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: mode === 'unit' ? SLOW : [],
    // Robots and windows mostly wait; Vitest's own choice leaves a machine of two cores with one worker.
    // The engine is loaded once for all files of a worker; loading it anew for each cost two fifths of the time.
    isolate: false,
    maxWorkers: availableParallelism() + 1,
    // How long a test waits for what must come in the end. A machine that does much else is slow, not wrong;
    // how quick a thing is, is measured in scripts/bench.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 30_000 } },
  },
}));
