/** Entry of the child process, or the thread, that runs one job (jobs.ts); its argument is a job that is sure to come. */
import { JOBS } from './job-table.ts';
import { serveJobs } from './jobs/serve.ts';

serveJobs(JOBS, process.argv[2]);
