/** `npm run check`: installs and builds what is missing, then runs every check of check.ts. */
import { join } from 'node:path';
import { checkNode, ensureBuild, ensureDependencies, ROOT, run } from './setup.mjs';

checkNode();
ensureDependencies();
ensureBuild();
// As in test.mjs: a test that starts jobs or the command line from their sources waits minutes on a busy machine.
process.env.KRITI_DIST = join(ROOT, 'dist');
process.exit(run('npx', ['--no-install', 'tsx', 'scripts/check.ts']));
