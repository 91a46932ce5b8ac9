/** Hands files and addresses to the desktop's own programs, for a host without windows of its own. */
import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import type { AppShell } from './api/app-shell.ts';

type Command = readonly [program: string, ...args: string[]];

/** Nothing passes through a command interpreter: a name may hold any character. */
const OPEN: Readonly<Record<string, (target: string) => Command>> = {
  darwin: (target) => ['open', target],
  // `start` is a built-in of an interpreter; this program is not.
  win32: (target) => ['rundll32', 'url.dll,FileProtocolHandler', target],
};
const SHOW: Readonly<Record<string, (path: string) => Command>> = {
  darwin: (path) => ['open', '-R', path],
  win32: (path) => ['explorer', `/select,${path.replaceAll('/', '\\')}`],
};
const openCommand = (target: string): Command => (OPEN[process.platform] ?? ((t) => ['xdg-open', t]))(target);
const showCommand = (path: string): Command =>
  (SHOW[process.platform] ?? ((p) => ['xdg-open', dirname(p)]))(path);

/** Resolves once the program has begun; rejects when there is none. */
const begin = ([program, ...args]: Command): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { detached: true, stdio: 'ignore' });
    child.once('error', reject);
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });

export const systemShell: AppShell = {
  reveal: (path) => begin(showCommand(path)),
  openExternal: (url) => begin(openCommand(url)),
};
