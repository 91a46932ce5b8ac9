/** What an author does to cues: each answers new cues, in order, and leaves the old as they were. */
import { type Cue, inOrder, tidied } from './cues.ts';

type Cues = readonly Cue[];

/** A cue can be seen for at least this long, seconds. */
const LEAST = 0.3;
/** How long a new cue is where there is room. */
const USUAL = 3;

/** Puts cues in the place of one, or of it and the next. */
const put = (cues: Cues, at: number, now: Cues, instead = 1): Cue[] =>
  inOrder(cues.toSpliced(at, instead, ...now.map(tidied)));

/** A new cue at a time, as long as there is room until the next. Answers the cues and its place. */
export function addCue(cues: Cues, time: number): { cues: Cue[]; at: number } {
  const next = cues.find((cue) => cue.start > time);
  const end = Math.max(time + LEAST, Math.min(time + USUAL, next?.start ?? time + USUAL));
  const made = tidied({ start: Math.max(0, time), end, text: '' });
  const all = inOrder([...cues, made]);
  return { cues: all, at: all.indexOf(made) };
}

/** Sets where a cue begins or ends; its other edge gives way where it must. */
export function setEdge(cues: Cues, at: number, edge: 'start' | 'end', time: number): Cue[] {
  const cue = cues[at];
  if (!cue) return [...cues];
  const here = Math.max(0, time);
  const { start, end } = cue;
  return put(cues, at, [
    edge === 'start'
      ? { ...cue, start: here, end: Math.max(end, here + LEAST) }
      : { ...cue, end: Math.max(here, LEAST), start: Math.max(0, Math.min(start, here - LEAST)) },
  ]);
}

/** Moves a cue as a whole; it stays as long as it is. */
export function moveCue(cues: Cues, at: number, by: number): Cue[] {
  const cue = cues[at];
  if (!cue) return [...cues];
  const start = Math.max(0, cue.start + by);
  return put(cues, at, [{ ...cue, start, end: start + cue.end - cue.start }]);
}

export function setText(cues: Cues, at: number, text: string): Cue[] {
  const cue = cues[at];
  return cue ? cues.toSpliced(at, 1, { ...cue, text }) : [...cues];
}

/** Divides a cue at a place in its words, its time as its words are divided; in the middle where no place is given. */
export function splitCue(cues: Cues, at: number, caret?: number): Cue[] {
  const cue = cues[at];
  if (!cue) return [...cues];
  const place = caret ?? middleOf(cue.text);
  const [first, second] = [cue.text.slice(0, place).trim(), cue.text.slice(place).trim()];
  if (!first || !second) return [...cues];
  const middle = cue.start + (cue.end - cue.start) * (first.length / (first.length + second.length));
  const { notes, id, ...rest } = cue;
  return put(cues, at, [
    { ...cue, end: middle, text: first },
    { ...rest, start: middle, text: second },
  ]);
}

/** The space or line break nearest to the middle. */
function middleOf(text: string): number {
  const breaks = [...text.matchAll(/\s/g)].map(({ index }) => index);
  const half = text.length / 2;
  return breaks.toSorted((a, b) => Math.abs(a - half) - Math.abs(b - half))[0] ?? 0;
}

/** What goes with a cue besides its words, for the one that takes its place. */
const withNotes = (cue: Cue, gone: Cue): Cue =>
  gone.notes ? { ...cue, notes: [...gone.notes, ...(cue.notes ?? [])] } : cue;

/** Joins a cue with the one after it. */
export function joinCues(cues: Cues, at: number): Cue[] {
  const [cue, next] = [cues[at], cues[at + 1]];
  if (!cue || !next) return [...cues];
  const text = [cue.text, next.text].filter((words) => words.trim()).join(' ');
  return put(cues, at, [withNotes({ ...cue, end: Math.max(cue.end, next.end), text }, next)], 2);
}

/** Takes a cue away; comments and styles before it go to its neighbour. */
export function removeCue(cues: Cues, at: number): Cue[] {
  const gone = cues[at];
  const rest = cues.toSpliced(at, 1);
  const heir = Math.min(at, rest.length - 1);
  const neighbour = rest[heir];
  return gone && neighbour ? rest.with(heir, withNotes(neighbour, gone)) : rest;
}

/** The captions of a part of the film: what is outside is left out, what remains begins with the part. */
export const cutCues = (cues: Cues, from: number, to: number): Cue[] =>
  cues
    .filter(({ start, end }) => end > from && start < to)
    .map((cue) =>
      tidied({ ...cue, start: Math.max(cue.start, from) - from, end: Math.min(cue.end, to) - from }),
    );

/** The place of the cue in other captions that is seen with this one the longest; -1 for none. */
export function besideOf(others: Cues, { start, end }: Cue): number {
  let best = -1;
  let longest = 0;
  for (const [i, other] of others.entries()) {
    const together = Math.min(end, other.end) - Math.max(start, other.start);
    if (together > longest) [best, longest] = [i, together];
  }
  return best;
}
