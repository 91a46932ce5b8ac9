import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that start a browser or take minutes; `npm run check` leaves them out, `npm test` does not. */
const SLOW = ['test/e2e/**', 'test/conformance/**', 'test/**/*.browser.test.ts', 'test/**/*.slow.test.ts'];

/** Files that run for a minute or more; begun last, one of them would keep a machine waiting for it alone. */
const LONG = /[/\\]test[/\\](e2e|conformance|lms|cli|api|gate|repair)[/\\]|\.(browser|slow)\.test\.tsx?$/;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig(({ mode }) => ({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: mode === 'unit' ? SLOW : [],
    // Robots and windows mostly wait; Vitest's own choice leaves a machine of two cores with one worker.
    // The engine is loaded once for all files of a worker; loading it anew for each cost two fifths of the time.
    isolate: false,
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongFirst },
    // How long a test waits for what must come in the end. A machine that does much else is slow, not wrong;
    // how quick a thing is, is measured in scripts/bench.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 30_000 } },
  },
}));
