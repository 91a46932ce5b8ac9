/**
 * The job that makes a film or recording smaller, or cuts it. What the camera
 * noted about the place and the owner does not reach the new file.
 */
import { stat } from 'node:fs/promises';
import { err, ok, type Result } from '../course/result.ts';
import { findFfmpeg, readingArguments, runFfmpeg } from '../recordings/ffmpeg.ts';
import type { Job } from './serve.ts';

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
  readonly ext: string;
  /** Seconds of the whole file, for the progress; 0 where nobody knows. */
  readonly duration: number;
  /** Where the new file is written. */
  readonly out: string;
  readonly change: FilmChange;
}

export type FilmTrouble =
  | { readonly code: 'no-film-tools' }
  | { readonly code: 'film-unreadable'; readonly reason: string }
  /** The new file grew past what any portal takes. */
  | { readonly code: 'film-endless' };

/** Bytes of the new file at which it is given up. */
const MAX_BYTES = 4 * 2 ** 30;
const MAX_HEIGHT = 4320;

/** What is made: visually like the original at a third of a camera's bytes (x264's own default quality). */
const FILM = [
  ...['-map', '0:v:0', '-map', '0:a:0?', '-c:v', 'libx264', '-preset', 'medium', '-crf', '23'],
  // What every browser decodes, and the index in front, so that it plays while it loads.
  ...['-pix_fmt', 'yuv420p', '-c:a', 'aac', '-b:a', '128k', '-movflags', '+faststart'],
];
const SOUND = ['-map', '0:a:0', '-c:a', 'libmp3lame', '-q:a', '4'];
/** Neither tags nor chapters of the old file. */
const BARE = ['-map_metadata', '-1', '-map_chapters', '-1'];

function argumentsOf(reading: readonly string[], out: string, change: FilmChange): string[] {
  const { kind, height = MAX_HEIGHT, from, to } = change;
  // Even, which colour at half the size asks for.
  const size = ['-vf', `scale=-2:'trunc(min(${height},ih)/2)*2'`];
  return [
    ...(from ? ['-ss', String(from)] : []),
    ...(to ? ['-to', String(to)] : []),
    ...reading,
    ...BARE,
    ...(kind === 'film' ? [...FILM, ...size] : SOUND),
    ...['-fs', String(MAX_BYTES), '-y', `file:${out}`],
  ];
}

export const filmJob: Job<FilmInput, Result<null, FilmTrouble>> = async (
  { file, ext, duration, out, change },
  { signal, progress },
) => {
  const program = findFfmpeg();
  if (!program) return err({ code: 'no-film-tools' });
  const reading = readingArguments(file, ext);
  if (!reading) return err({ code: 'film-unreadable', reason: `.${ext}` });
  const total = Math.max(0, (change.to ?? duration) - (change.from ?? 0));
  const { code, said } = await runFfmpeg(program, argumentsOf(reading, out, change), signal, (done) =>
    progress({ done: Math.min(done, total), total }),
  );
  // The author knows the film by its name, not by where it lies.
  if (code !== 0)
    return err({
      code: 'film-unreadable',
      reason: said.replaceAll(/file:.*[\\/]/g, '') || `ffmpeg ${code}`,
    });
  return (await stat(out)).size >= MAX_BYTES ? err({ code: 'film-endless' }) : ok(null);
};
