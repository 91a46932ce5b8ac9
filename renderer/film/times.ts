/** Times of films as people read them. */
import { cueTime } from './cues.ts';

/** `1:02.345`, with hours only where there are any. */
export const clock = (time: number): string =>
  cueTime(time)
    .replace(/^00:0?/, '')
    .replace(/^0(\d:\d\d:)/, '$1');

/** To a tenth of a second, for what moves: `1:02.3`. */
export const clockTenth = (time: number): string => clock(Math.floor(time * 10) / 10).slice(0, -2);
