/**
 * A thread that a job runs on within the process of another: for work on the
 * same stranger's file that can go on beside it. It ends with that process.
 */
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { StartJob } from './process.ts';

/** @param name of the job whose code it loads while it waits */
export const startOnThread =
  (name: string): StartJob =>
  (entry, heapMb) => {
    const thread = new Worker(pathToFileURL(entry.file), {
      argv: [name],
      execArgv: [...entry.execArgv],
      resourceLimits: { maxOldGenerationSizeMb: heapMb },
    });
    // The process it belongs to ends when its own work does.
    thread.unref();
    let said = '';
    thread.on('error', (error) => {
      said = error.message;
    });
    return {
      // Its memory is counted with that of its process.
      pid: undefined,
      send: (message) => thread.postMessage(message),
      onMessage: (listener) => void thread.on('message', listener),
      onExit: (listener) => void thread.on('exit', (code) => listener({ code, signal: null, said })),
      kill: () => void thread.terminate(),
    };
  };
