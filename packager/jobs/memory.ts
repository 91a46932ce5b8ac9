/**
 * How much memory a process really has, WebAssembly and buffers included, which
 * V8's own limit does not count. Linux and macOS can tell; on Windows only the
 * limit on the heap holds.
 */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** Resident memory in MiB; undefined where it cannot be told or the process is gone. */
export async function residentMb(pid: number): Promise<number | undefined> {
  const kib =
    process.platform === 'linux'
      ? await fromProc(pid)
      : process.platform === 'darwin'
        ? await fromPs(pid)
        : undefined;
  return kib === undefined ? undefined : kib / 1024;
}

async function fromProc(pid: number): Promise<number | undefined> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'latin1');
    return numberIn(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]);
  } catch {
    return undefined;
  }
}

const fromPs = (pid: number): Promise<number | undefined> =>
  new Promise((done) => {
    execFile('/bin/ps', ['-o', 'rss=', '-p', String(pid)], (error, out) =>
      done(error ? undefined : numberIn(out.trim())),
    );
  });

const numberIn = (text: string | undefined): number | undefined => (text ? Number(text) : undefined);
