/** Where two recordings are the same when one is laid upon the other. */
import { isLive, LEAST_WORDS } from './print.ts';

/** In words of the prints; `to` is exclusive. */
export interface Stretch {
  /** In the copy. */
  readonly from: number;
  readonly to: number;
  /** In the original, where `from` lies. */
  readonly original: number;
  /** Share of the bits that differ. */
  readonly error: number;
}

/**
 * Share of bits that may differ: the same recording saved anew has at most .08, two
 * others at least .38; two stretches of even noise, of which nobody is robbed, .17.
 */
const MOST_ERROR = 0.13;
/** Words whose bits are taken together: single ones are off where something clicks. */
const WINDOW = 16;
/** A word at the edge of a stretch belongs to it with fewer differing bits than this. */
const EDGE_BITS = 10;

/** @param shift word `i` of the copy lies upon word `i + shift` of the original */
export function stretches(copy: Uint32Array, original: Uint32Array, shift: number): Stretch[] {
  const first = Math.max(0, -shift);
  const length = Math.min(copy.length, original.length - shift) - first;
  if (length < LEAST_WORDS) return [];
  const bits = Uint8Array.from({ length }, (_, i) =>
    ones((copy[first + i] as number) ^ (original[first + i + shift] as number)),
  );
  return runsOf(bits).flatMap(([from, to]) => {
    let sum = 0;
    let live = 0;
    for (let i = from; i < to; i++) {
      sum += bits[i] as number;
      if (isLive(copy, first + i) && isLive(original, first + i + shift)) live += 1;
    }
    const error = sum / (32 * (to - from));
    if (live < LEAST_WORDS || live < (to - from) / 2 || error > MOST_ERROR) return [];
    return [{ from: first + from, to: first + to, original: first + from + shift, error }];
  });
}

/** Runs of words that lie in a window with few differing bits, without the odd words at their edges. */
function runsOf(bits: Uint8Array): [from: number, to: number][] {
  const size = Math.min(WINDOW, bits.length);
  const runs: [number, number][] = [];
  let sum = 0;
  for (let i = 0; i < bits.length; i++) {
    sum += (bits[i] as number) - (i >= size ? (bits[i - size] as number) : 0);
    if (i < size - 1 || sum > MOST_ERROR * 32 * size) continue;
    const last = runs.at(-1);
    if (last && last[1] >= i - size + 1) last[1] = i + 1;
    else runs.push([i - size + 1, i + 1]);
  }
  return runs.map(([from, to]) => {
    let [start, end] = [from, to];
    while (start < end && (bits[start] as number) >= EDGE_BITS) start += 1;
    while (end > start && (bits[end - 1] as number) >= EDGE_BITS) end -= 1;
    return [start, end];
  });
}

function ones(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
