/** Entry of the child process that runs one job (jobs.ts). */

import { type JobTable, serveJobs } from './serve.ts';
import { JOBS } from './table.ts';

serveJobs(JOBS);

const table: JobTable = JOBS;
// What cannot be loaded is told once it is asked for.
for (const name of process.argv.slice(2)) table[name]?.().catch(() => {});
