/**
 * The process a job runs in. `startInNode` forks Node; Electron's shell gives
 * its own `StartJob` on utilityProcess.
 *
 * The entry is `job.js` in the built program (wherever this code was bundled to,
 * it lies at the root of what ships) and `job.ts` beside jobs.ts in the sources,
 * where the child loads TypeScript through tsx.
 */
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FromJob, ToJob } from './messages.ts';

export interface JobEntry {
  /** Path of the module to run. */
  readonly file: string;
  /** Arguments for Node itself. */
  readonly execArgv: readonly string[];
  /** Names of jobs to load before one is asked for. */
  readonly ahead?: readonly string[];
  /** Whether it asks no server: then Node need not read the certificates of a machine that has its own, twice as long as its start. */
  readonly offline?: boolean;
}

export interface JobProcess {
  /** Absent when it could not be started. */
  readonly pid: number | undefined;
  send(message: ToJob): void;
  onMessage(listener: (message: FromJob) => void): void;
  /** Called once; `said` is the end of what it wrote to its error output. */
  onExit(listener: (exit: { code: number | null; signal: string | null; said: string }) => void): void;
  /** Ends it without asking. */
  kill(): void;
}

/** Starts the entry with at most `heapMb` MiB of JavaScript heap. */
export type StartJob = (entry: JobEntry, heapMb: number) => JobProcess;

/** Characters of error output that are kept. */
const SAID = 4000;
/** How long its error output may take to arrive after its end, milliseconds. */
const LAST_WORDS = 200;

/**
 * A small nursery: most of what a job allocates is garbage at once, and V8 would
 * let 48 MiB of it gather before it looks.
 */
const NURSERY = '--max-semi-space-size=4';

/** Arguments for the Node of a job with `heapMb` MiB of JavaScript heap. */
export const heapArgv = (heapMb: number): readonly string[] => [`--max-old-space-size=${heapMb}`, NURSERY];

export const startInNode: StartJob = (entry, heapMb) => {
  const child = fork(entry.file, [...(entry.ahead ?? [])], {
    execArgv: [...entry.execArgv, ...heapArgv(heapMb)],
    env: entry.offline ? { ...process.env, NODE_EXTRA_CA_CERTS: undefined } : process.env,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-SAID);
  });
  return {
    pid: child.pid,
    // A child that is gone already is told of by onExit.
    send: (message) => void child.send(message, () => {}),
    onMessage: (listener) => void child.on('message', (message) => listener(message as FromJob)),
    onExit(listener) {
      let told = false;
      let waiting: NodeJS.Timeout | undefined;
      const tell = (code: number | null, signal: string | null, words = said) => {
        // Left to run, it would keep this program alive when all is done.
        clearTimeout(waiting);
        if (told) return;
        told = true;
        listener({ code, signal, said: words });
      };
      child.on('error', (error) => tell(null, null, error.message));
      // 'close' says that its error output is complete; but a grandchild may hold that open for ever.
      child.on('close', (code, signal) => tell(code, signal));
      child.on('exit', (code, signal) => {
        waiting = setTimeout(tell, LAST_WORDS, code, signal);
      });
    },
    kill: () => void child.kill('SIGKILL'),
  };
};

/** The entry of this program's jobs. */
export function jobEntry(): JobEntry {
  const here = fileURLToPath(import.meta.url);
  if (here.endsWith('.ts')) {
    // `npm test` names the built program, which starts in a quarter of the time.
    const { KRITI_DIST: dist } = process.env;
    return dist ? { file: join(dist, 'job.js'), execArgv: [] } : sourceEntry(join(dirname(here), 'job.ts'));
  }
  for (let folder = dirname(here); ; folder = dirname(folder)) {
    const file = join(folder, 'job.js');
    if (existsSync(file)) return { file, execArgv: [] };
    if (folder === dirname(folder)) throw new Error(`no job.js above ${here}`);
  }
}

/** An entry written in TypeScript. */
export const sourceEntry = (file: string): JobEntry => ({
  file,
  // Found from here, not from the folder the program was started in.
  execArgv: ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href],
});
