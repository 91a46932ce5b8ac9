import { serveJobs } from '../../packager/jobs/serve.ts';
import { TEST_JOBS } from './table.ts';

serveJobs(TEST_JOBS);
