/** Whether captions can be read: how fast, how long they stand, and whether one covers another. */
import type { Cue } from './cues.ts';

/** Letters as a reader meets them: a Devanagari syllable with its signs counts once (UAX 29). */
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const isDevanagari = (text: string): boolean => /\p{Script=Devanagari}/u.test(text);

/**
 * Letters a second that an adult follows at ease: 17, the limit for adults in
 * Netflix's style guide for English templates. That counts code points, of
 * which a Devanagari syllable has one and a third or more: 13 syllables, our own assumption.
 */
const speedLimit = (text: string): number => (isDevanagari(text) ? 13 : 17);

/** Letters on a line and lines of a cue (the same guide); a browser breaks a longer line by itself. */
const LINE = 42;
const LINES = 2;
/** Seconds that a cue should stand (the same guide: five sixths of a second, seven seconds). */
const SHORTEST = 5 / 6;
const LONGEST = 7;
/** A pause shorter than this is seen as a flicker (the same guide: two frames); one longer than that as silence, our own. */
const FLICKER = 0.08;
const SILENCE = 4;

const count = (text: string): number => [...letters.segment(text)].length;
const plain = (text: string): string => text.replace(/<[^>]*>/g, '');

/** Letters a second that a cue asks to be read. */
export const readingSpeed = ({ start, end, text }: Cue): number =>
  count(plain(text).replace(/\s+/g, ' ').trim()) / Math.max(0.001, end - start);

/** What a cue has that makes it hard to read. */
export type Hardship = 'overlap' | 'fast' | 'short' | 'long' | 'wide' | 'lines' | 'flicker' | 'empty';

/** What is to say of a cue that stands after another. */
export function hardshipsOf(cue: Cue, before: Cue | undefined): Hardship[] {
  const found: Hardship[] = [];
  const lasts = cue.end - cue.start;
  const lines = plain(cue.text).split('\n');
  const pause = before ? cue.start - before.end : SILENCE;
  if (pause < 0) found.push('overlap');
  if (!cue.text.trim()) return [...found, 'empty'];
  if (readingSpeed(cue) > speedLimit(cue.text)) found.push('fast');
  if (lasts < SHORTEST) found.push('short');
  if (lasts > LONGEST) found.push('long');
  if (count(plain(cue.text).trim()) > LINE * LINES) found.push('wide');
  if (lines.length > LINES) found.push('lines');
  if (pause > 0 && pause < FLICKER) found.push('flicker');
  return found;
}

/** Seconds without words before a cue, where that is long enough to look whether something is missing. */
export function silenceBefore(cue: Cue, before: Cue | undefined): number | undefined {
  const pause = cue.start - (before?.end ?? 0);
  return pause >= SILENCE ? pause : undefined;
}
