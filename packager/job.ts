/** Entry of the child process that runs one job (jobs.ts). */
import { JOBS } from './job-table.ts';
import { serveJobs } from './jobs/serve.ts';

serveJobs(JOBS);
