/** Work of the engine that takes a while: how far it is, how it ends, how to stop it. */
import type { EngineEvent, Failure, Reply } from '../packager/api.ts';
import { listen, listening, rpc } from './rpc.ts';

export interface JobProgress {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

/** Kinds of event that end work well. */
type EndKind = 'done' | 'made' | 'picture' | 'film' | 'compared' | 'corpus' | 'gated';
type EndEvent<Kind extends EndKind> = Extract<EngineEvent, { readonly type: Kind }>;

export type JobResult<Kind extends EndKind = 'made'> =
  | { readonly ok: true; readonly event: EndEvent<Kind> }
  | { readonly ok: false; readonly error: Failure };

export interface Job<Kind extends EndKind = 'made'> {
  readonly ended: Promise<JobResult<Kind>>;
  /** Also before the engine has said what the work is called. */
  readonly stop: () => void;
}

/** Starts work by `start` and hears of it until it fails or an event of `kind` ends it. */
export function runJob<Kind extends EndKind>(
  kind: Kind,
  start: () => Promise<Reply<{ readonly job: string }>>,
  onProgress: (progress: JobProgress) => void = () => undefined,
): Job<Kind> {
  let job: string | null = null;
  let stopped = false;
  const cancel = () => void (job && rpc('pack.cancel', { job }));
  const isEnd = (event: EngineEvent): event is EndEvent<Kind> => event.type === kind;
  const ended = new Promise<JobResult<Kind>>((resolve) => {
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
      else if (event.type === 'failed') end({ ok: false, error: event.error });
      else if (isEnd(event)) end({ ok: true, event });
    };
    const unlisten = listen(hear);
    const end = (result: JobResult<Kind>) => {
      unlisten();
      resolve(result);
    };
    void listening()
      .then(start)
      .then((reply) => {
        if (!reply.ok) return end(reply);
        job = reply.value.job;
        if (stopped) cancel();
        for (const event of early) hear(event);
      });
  });
  return {
    ended,
    stop: () => {
      stopped = true;
      cancel();
    },
  };
}
