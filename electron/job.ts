/** Jobs in Electron's utility processes: with its runAsNode fuse off, Node's own fork is not to be had. */
import { utilityProcess } from 'electron';
import type { FromJob } from '../packager/jobs/messages.ts';
import { heapArgv, type StartJob } from '../packager/jobs/process.ts';

/** Characters of error output that are kept. */
const SAID = 4000;

export const startInUtilityProcess: StartJob = (entry, heapMb) => {
  const child = utilityProcess.fork(entry.file, [], {
    execArgv: [...entry.execArgv, ...heapArgv(heapMb)],
    stdio: ['ignore', 'ignore', 'pipe'],
    serviceName: 'Kriti',
  });
  let said = '';
  child.stderr?.on('data', (text: Buffer) => {
    said = (said + text.toString()).slice(-SAID);
  });
  return {
    // Known only once it has started.
    get pid() {
      return child.pid;
    },
    send: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', (message: FromJob) => listener(message)),
    onExit: (listener) => void child.on('exit', (code) => listener({ code, signal: null, said })),
    kill: () => void child.kill(),
  };
};
