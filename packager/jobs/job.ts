/** Entry of the child process that runs one job (jobs.ts). */

import { serveJobs } from './serve.ts';
import { JOBS } from './table.ts';

serveJobs(JOBS);
