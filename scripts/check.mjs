/** `npm run check`: installs what is missing, then runs every check of check.ts. */
import { checkNode, ensureDependencies, run } from './setup.mjs';

checkNode();
ensureDependencies();
process.exit(run('npx', ['--no-install', 'tsx', 'scripts/check.ts']));
