/**
 * `kriti`: the entry of the command line. A check runs in a process of its own
 * (jobs.ts), which starts here, before the program itself is loaded: each takes
 * as long as the other.
 */
import { startAhead } from './jobs/process.ts';
import { MEMORY } from './jobs/running.ts';

if (process.argv.slice(2).includes('validate')) startAhead('validate', MEMORY);
await import('./cli/main.ts');
