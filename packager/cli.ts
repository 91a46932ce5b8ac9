/**
 * `kriti`, as it is started. What checks a file needs a process of its own
 * (jobs/jobs.ts): that one begins while this one still reads the command.
 */
import { beginEarly } from './jobs/early.ts';

if (process.argv.includes('validate')) beginEarly('validate');
await import('./cli/main.ts');
