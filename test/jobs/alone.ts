/** What a job gets that is called without a process: nobody hears of its progress, and nobody runs others for it. */
import { err } from '../../packager/course/result.ts';
import type { JobContext } from '../../packager/jobs/serve.ts';

export const alone = (signal: AbortSignal = new AbortController().signal): JobContext => ({
  signal,
  progress: () => {},
  runJob: async (name) => err({ code: 'failed', detail: `nobody runs ${name} here` }),
});
