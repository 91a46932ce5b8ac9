/** `npm test`: set up what is missing, then run every test. Arguments go to Vitest (`npm test -- zip`). */
import { join } from 'node:path';
import { checkNode, ensureBuild, ensureChromium, ensureDependencies, ROOT, run } from './setup.mjs';

checkNode();
ensureDependencies();
ensureBuild();
ensureChromium();
// What was just built starts four times as fast as its source: jobs and the window come from there.
process.env.KRITI_DIST = join(ROOT, 'dist');
const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
process.exit(
  run(process.execPath, [vitest, 'run', '--config', 'test/vitest.config.ts', ...process.argv.slice(2)], {
    shell: false,
  }),
);
