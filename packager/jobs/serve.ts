/** The child's side: waits for the name of a job, runs it, says how it went, and goes or waits for the next. */
import { AskedJobs, type RunAnyJob } from './inner.ts';
import type { FromJob, ToJob } from './messages.ts';
import type { JobProgress } from './progress.ts';

/** What a job gets beside its input. */
export interface JobContext {
  /** Aborted when the job is to stop; it then has a moment to remove what it half wrote. */
  readonly signal: AbortSignal;
  /** May be called as often as is convenient. */
  progress(progress: JobProgress): void;
  /** What its caller tells later (`JobOptions.later`); absent where it said of nothing that it would. */
  readonly later?: Promise<unknown>;
  /** Runs another of the jobs, in a process beside this one. */
  readonly runJob: RunAnyJob;
}

/** Input and output are plain data: they cross to another process. */
export type Job<Input, Output> = (input: Input, context: JobContext) => Promise<Output>;

/** Name to a loader; `never` lets every job's own input type fit. */
export type JobTable = Readonly<Record<string, () => Promise<Job<never, unknown>>>>;

/** The line to the parent: Node's IPC, or the port of Electron's utility process. */
interface Parent {
  /** Settles when the message is on its way: a long one is lost if the line is cut before. */
  send(message: FromJob): Promise<void>;
  listen(listener: (message: ToJob) => void): void;
  /** Lets the process end once nothing else keeps it. */
  leave(): void;
}

/** Time between two reports of progress, milliseconds. */
const PROGRESS_EVERY = 100;

export function serveJobs(jobs: JobTable): void {
  const parent = electronParent() ?? nodeParent();
  let stop = new AbortController();
  let tell: (value: unknown) => void = () => {};
  const asked = new AskedJobs((message) => parent.send(message));
  parent.listen(async (message) => {
    if (asked.hear(message)) return;
    if (message.kind === 'cancel') return stop.abort();
    if (message.kind === 'later') return tell(message.value);
    if (message.kind !== 'run') return;
    stop = new AbortController();
    const later = new Promise<unknown>((resolve) => {
      tell = resolve;
    });
    const { signal } = stop;
    const context = { signal, progress: throttled(parent), runJob: asked.run };
    await run(jobs, message, message.later ? { ...context, later } : context, parent);
    if (!message.stay) parent.leave();
  });
}

async function run(
  jobs: JobTable,
  { name, input }: { name: string; input: unknown },
  context: JobContext,
  parent: Parent,
): Promise<void> {
  try {
    const load = jobs[name];
    if (!load) throw new Error(`no such job: ${name}`);
    const job = await load();
    // The caller's types held input and job together before they crossed.
    await parent.send({ kind: 'done', output: await job(input as never, context) });
  } catch (error) {
    await parent.send({ kind: 'failed', ...explained(error) });
  }
}

function explained(error: unknown): { detail: string; system?: string } {
  if (!(error instanceof Error)) return { detail: String(error) };
  const system = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { detail: error.stack ?? error.message, ...(system && { system }) };
}

function throttled(parent: Parent): JobContext['progress'] {
  let last = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const now = performance.now();
    if (now - last < PROGRESS_EVERY) return;
    last = now;
    void parent.send({ kind: 'progress', progress });
  };
}

function nodeParent(): Parent {
  // Nobody is left to hear of the result.
  process.on('disconnect', () => process.exit());
  return {
    send: (message) =>
      new Promise((resolve) => {
        if (process.send) process.send(message, undefined, undefined, () => resolve());
        else resolve();
      }),
    listen: (listener) => void process.on('message', listener),
    leave() {
      process.removeAllListeners('disconnect');
      process.removeAllListeners('message');
      if (process.connected) process.disconnect();
    },
  };
}

/** As Electron documents `process.parentPort`; its types are not on the engine's side. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: ToJob }) => void): void;
}

function electronParent(): Parent | undefined {
  const port = (process as { parentPort?: ParentPort }).parentPort;
  if (!port) return undefined;
  return {
    send: async (message) => port.postMessage(message),
    listen: (listener) => port.on('message', ({ data }) => listener(data)),
    // The port keeps the process alive; the parent ends it once it has the result.
    leave() {},
  };
}
