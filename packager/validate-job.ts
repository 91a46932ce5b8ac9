/**
 * `validate` as a job. libxml2 gets a thread beside the rules (ADR 14), begun
 * before their code is loaded; it is kept for the next package of this process.
 */
import type { JudgeBySchema } from './check/xsd.ts';
import type { JOBS } from './job-table.ts';
import { jobEntry } from './jobs/process.ts';
import type { Job } from './jobs/serve.ts';
import { startOnThread } from './jobs/thread.ts';
import { jobWorkers } from './jobs.ts';
import type { validateFile } from './validate.ts';

const threads = jobWorkers<typeof JOBS>(jobEntry, startOnThread('schemaFaults'));
threads.startAhead();
const loading = import('./validate.ts');

const judge: JudgeBySchema = async (set, bytes) => {
  const judged = await threads.run('schemaFaults', { set, bytes });
  if (!judged.ok) throw new Error(judged.error.detail);
  return judged.value;
};

export const validateJob: Job<
  Parameters<typeof validateFile>[0],
  Awaited<ReturnType<typeof validateFile>>
> = async (input, context) => (await loading).validateFile(input, context, judge);
