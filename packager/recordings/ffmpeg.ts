/**
 * The ffmpeg of this machine: where it is, and one run of it. Kriti brings none
 * of its own: its codecs are under licences that differ by country.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** Where it is put by those who install it, though a program started from the desktop has no such folder in its PATH. */
const USUAL_FOLDERS: Readonly<Record<string, readonly (string | undefined)[]>> = {
  darwin: ['/opt/homebrew/bin', '/usr/local/bin', '/opt/local/bin'],
  win32: [process.env.LOCALAPPDATA && `${process.env.LOCALAPPDATA}\\Microsoft\\WinGet\\Links`],
};

/** Its full path; undefined where there is none. Never from the folder the program happens to be started in. */
export function findFfmpeg(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: string = process.platform,
): string | undefined {
  const windows = platform === 'win32';
  const [between, slash, name] = windows ? [';', '\\', 'ffmpeg.exe'] : [':', '/', 'ffmpeg'];
  return [...(env.PATH ?? env.Path ?? '').split(between), ...(USUAL_FOLDERS[platform] ?? [])]
    .filter((folder) => folder && (windows ? /^([a-z]:)?[\\/]/i : /^\//).test(folder))
    .map((folder) => `${folder}${slash}${name}`)
    .find((path) => existsSync(path));
}

/**
 * How each kind of file is read. ffmpeg would otherwise judge by the bytes, and
 * among what it knows are lists that name other files of this machine.
 */
const READ_AS: Readonly<Record<string, string>> = {
  mp4: 'mov',
  m4v: 'mov',
  mov: 'mov',
  m4a: 'mov',
  webm: 'matroska',
  mp3: 'mp3',
  wav: 'wav',
  ogg: 'ogg',
  oga: 'ogg',
  opus: 'ogg',
};
/** More pixels than any camera has: what claims more is a bomb. */
const MAX_PIXELS = 268_402_689;

/** How it is told to read a file of this extension; undefined for one it is not given. */
export function readingArguments(file: string, extension: string): string[] | undefined {
  const readAs = READ_AS[extension];
  if (!readAs) return undefined;
  return [
    '-protocol_whitelist',
    'file',
    '-max_pixels',
    String(MAX_PIXELS),
    '-f',
    readAs,
    '-i',
    `file:${file}`,
  ];
}

/** How a run ended. */
export interface Ended {
  /** 0 when all went well; null when it was ended or did not start. */
  readonly code: number | null;
  /** The last line of what it complained about. */
  readonly said: string;
}

/** Complaints that are kept, in characters. */
const SAID = 2000;
/** Nothing is asked of it, only complaints are written, and how far it is goes to its output. */
const ALWAYS = ['-nostdin', '-hide_banner', '-loglevel', 'error', '-progress', 'pipe:1'];

/**
 * Runs it with the arguments given, by no shell, until it ends. It ends too
 * when `signal` says so and when this process does.
 * @param onSeconds hears how many seconds of the new file are written.
 * @param onLine hears each line of what it says beside that.
 */
export function runFfmpeg(
  program: string,
  args: readonly string[],
  signal: AbortSignal,
  onSeconds: (seconds: number) => void,
  onLine?: (line: string) => void,
): Promise<Ended> {
  const child: ChildProcess = spawn(program, [...ALWAYS, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const stop = (): void => void child.kill('SIGKILL');
  signal.addEventListener('abort', stop);
  process.on('exit', stop);
  let said = '';
  child.stderr?.on('data', (bytes: Buffer) => {
    said = (said + bytes.toString()).slice(-SAID);
  });
  if (child.stderr && onLine) createInterface(child.stderr).on('line', onLine);
  if (child.stdout)
    createInterface(child.stdout).on('line', (line) => {
      // Microseconds, though its older name says milliseconds.
      const [, micros] = /^out_time_us=(\d+)$/.exec(line) ?? [];
      if (micros) onSeconds(Number(micros) / 1e6);
    });
  return new Promise((resolve) => {
    const end = (code: number | null, last: string): void => {
      signal.removeEventListener('abort', stop);
      process.off('exit', stop);
      resolve({ code, said: last });
    };
    child.on('error', ({ message }) => end(null, message));
    child.on('close', (code) => end(code, said.trim().split('\n').at(-1) ?? ''));
    if (signal.aborted) stop();
  });
}
