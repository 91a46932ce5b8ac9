/**
 * The job that makes a film or recording smaller, or cuts it, with the ffmpeg
 * of this machine. Kriti brings none of its own: its codecs are under licences
 * that differ by country. What the camera noted does not reach the new file.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { err, ok, type Result } from './course/result.ts';
import type { Job, JobContext } from './jobs/serve.ts';

export interface FilmChange {
  /** A film becomes MP4 with H.264 and AAC, a sound MP3. */
  readonly kind: 'film' | 'sound';
  /** At most so many lines of picture; a smaller one stays as it is. */
  readonly height?: number | undefined;
  /** Seconds of the part that is kept. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

export interface FilmInput {
  readonly file: string;
  /** Seconds of the whole file, for the progress; 0 where nobody knows. */
  readonly duration: number;
  /** Absent: it is only asked whether there is an ffmpeg. */
  readonly make?: { readonly out: string; readonly change: FilmChange };
}

export type FilmTrouble =
  /** There is no ffmpeg on this machine, or it does not start. */
  { readonly code: 'no-film-tools' } | { readonly code: 'film-unreadable'; readonly reason: string };

/** What is made: visually like the original at a third of a camera's bytes (x264's own default quality). */
const FILM = [
  ...['-map', '0:v:0', '-map', '0:a:0?', '-c:v', 'libx264', '-preset', 'medium', '-crf', '23'],
  // What every browser decodes, and the index in front, so that it plays while it loads.
  ...['-pix_fmt', 'yuv420p', '-c:a', 'aac', '-b:a', '128k', '-movflags', '+faststart'],
];
const SOUND = ['-map', '0:a:0', '-c:a', 'libmp3lame', '-q:a', '4'];

function argumentsOf(file: string, out: string, { kind, height, from, to }: FilmChange): string[] {
  return [
    ...['-nostdin', '-hide_banner', '-loglevel', 'error', '-progress', 'pipe:1', '-y'],
    ...(from ? ['-ss', String(from)] : []),
    ...(to ? ['-to', String(to)] : []),
    // A playlist that calls itself a film may name no address and no other file.
    ...['-protocol_whitelist', 'file', '-i', `file:${file}`, '-map_metadata', '-1'],
    ...(kind === 'film' ? FILM : SOUND),
    ...(kind === 'film' && height ? ['-vf', `scale=-2:'min(${height},ih)'`] : []),
    `file:${out}`,
  ];
}

export const filmJob: Job<FilmInput, Result<null, FilmTrouble>> = async (
  { file, duration, make },
  { signal, progress },
) => {
  if (!(await isThere())) return err({ code: 'no-film-tools' });
  if (!make) return ok(null);
  const { out, change } = make;
  const total = Math.max(0, (change.to ?? duration) - (change.from ?? 0));
  const { code, said } = await run(argumentsOf(file, out, change), total, { signal, progress });
  return code === 0 ? ok(null) : err({ code: 'film-unreadable', reason: said || `ffmpeg ${code}` });
};

const begin = (args: readonly string[]): ChildProcess =>
  spawn('ffmpeg', args, { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });

const isThere = (): Promise<boolean> =>
  new Promise((resolve) => {
    const asked = begin(['-version']);
    asked.on('error', () => resolve(false));
    asked.on('exit', (code) => resolve(code === 0));
    asked.stdout?.resume();
    asked.stderr?.resume();
  });

/** Runs to its end; it also ends with this process, when nobody reads its progress any more. */
function run(
  args: readonly string[],
  total: number,
  { signal, progress }: JobContext,
): Promise<{ code: number | null; said: string }> {
  const child = begin(args);
  const stop = (): boolean => child.kill('SIGKILL');
  signal.addEventListener('abort', stop);
  let said = '';
  child.stderr?.on('data', (bytes: Buffer) => {
    said = (said + bytes.toString()).slice(-2000);
  });
  if (child.stdout)
    createInterface(child.stdout).on('line', (line) => {
      // Microseconds, though its older name says milliseconds.
      const done = Number(/^out_time_us=(\d+)$/.exec(line)?.[1] ?? Number.NaN) / 1e6;
      if (Number.isFinite(done)) progress({ done: Math.min(done, total), total });
    });
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: null, said: error.message }));
    child.on('close', (code) => {
      signal.removeEventListener('abort', stop);
      resolve({
        code,
        said:
          said
            .trim()
            .split('\n')
            .at(-1)
            ?.replaceAll(/file:\S+[\\/]/g, '') ?? '',
      });
    });
  });
}
