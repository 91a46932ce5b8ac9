/** Whether captions keep step with their film, and can be read in their time: for courses and for packages. */
import type { CueFacts } from '../../read/media/cues.ts';
import type { Limits } from '../limits.ts';

/** Seconds by which captions may outlast a film: programs round its length. */
const PAST = 1;
/** Of what learners see, so much may go without captions at its end: music, names. */
const [END_SHARE, END_SECONDS] = [0.1, 15];

export interface CaptionedFilm {
  /** Seconds. */
  readonly duration: number;
  readonly playFrom?: number | undefined;
  readonly playTo?: number | undefined;
  /** Nobody speaks in it: captions come when there is something to read. */
  readonly silent?: boolean;
}

export type PaceFault =
  | { readonly key: 'past' | 'early' | 'gap'; readonly data: { readonly seconds: number } }
  | { readonly key: 'fast'; readonly data: { readonly rate: number; readonly most: number } };

export function* paceFaults(cues: CueFacts, film: CaptionedFilm, limits: Limits): Generator<PaceFault> {
  const end = Math.min(film.duration, film.playTo ?? film.duration);
  const seen = end - (film.playFrom ?? 0);
  const inSeconds = (time: number) => ({ seconds: Math.round(time) });
  if (cues.last > film.duration + PAST) yield { key: 'past', data: inSeconds(cues.last - film.duration) };
  if (!film.silent) {
    const left = end - cues.last;
    if (left > Math.max(END_SECONDS, END_SHARE * seen)) yield { key: 'early', data: inSeconds(left) };
    if (limits.captionGap !== undefined && cues.gap > limits.captionGap)
      yield { key: 'gap', data: inSeconds(cues.gap) };
  }
  const rate = Math.round((60 * cues.words) / cues.shown);
  const most = limits.captionWords;
  if (most !== undefined && rate > most) yield { key: 'fast', data: { rate, most } };
}
