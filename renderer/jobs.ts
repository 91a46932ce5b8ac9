/** Work of the engine that takes a while: how far it is, how it ends, how to stop it. */
import type { EngineEvent, Failure, Reply } from '../packager/api.ts';
import { listen, rpc } from './rpc.ts';

export interface JobProgress {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

export type JobResult =
  | { readonly ok: true; readonly path: string; readonly bytes?: number }
  | { readonly ok: false; readonly error: Failure };

export interface Job {
  readonly ended: Promise<JobResult>;
  readonly stop: () => void;
}

/** Starts work by `start` and hears of it until it ends. */
export function runJob(
  start: () => Promise<Reply<{ readonly job: string }>>,
  onProgress: (progress: JobProgress) => void,
): Job {
  let job: string | null = null;
  const ended = new Promise<JobResult>((resolve) => {
    // Events may overtake the answer that names the job: they wait until it is known.
    const early: EngineEvent[] = [];
    const hear = (event: EngineEvent): void => {
      if (!('job' in event)) return;
      if (job === null) {
        early.push(event);
        return;
      }
      if (event.job !== job) return;
      if (event.type === 'progress') onProgress(event);
      if (event.type !== 'made' && event.type !== 'failed') return;
      unlisten();
      if (event.type === 'failed') resolve({ ok: false, error: event.error });
      else resolve({ ok: true, path: event.path, ...(event.bytes !== undefined && { bytes: event.bytes }) });
    };
    const unlisten = listen(hear);
    void start().then((reply) => {
      if (!reply.ok) {
        unlisten();
        resolve(reply);
        return;
      }
      job = reply.value.job;
      for (const event of early) hear(event);
    });
  });
  return { ended, stop: () => void (job && rpc('pack.cancel', { job })) };
}
