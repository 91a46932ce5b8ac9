/** Two versions of a text, word by word. */
import { diffArrays } from 'diff';

/** A piece of text that stands in both versions, or only in the old or the new one. */
export interface Piece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

const segmenters = new Map<string, Intl.Segmenter>();
function segmenterOf(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, known);
  return known;
}

/** Words, spaces and signs, each by itself (UAX 29): a Devanagari word keeps its vowel signs and joiners. */
const tokens = (text: string, lang: string): string[] =>
  [...segmenterOf(lang).segment(text)].map(({ segment }) => segment);

/** Steps after which two texts count as having nothing in common: beyond it nobody could read the difference. */
const MOST_STEPS = 4000;

/**
 * What became of a text. The pieces that are not 'new' make up `before`, those
 * that are not 'gone' make up `after`.
 */
export function wordDiff(before: string, after: string, lang = 'en'): Piece[] {
  if (before === after) return before ? [{ kind: 'same', text: before }] : [];
  const steps = diffArrays(tokens(before, lang), tokens(after, lang), { maxEditLength: MOST_STEPS });
  if (!steps) return whole(before, after);
  return joined(
    steps.map(({ added, removed, value }) => ({
      kind: added ? 'new' : removed ? 'gone' : 'same',
      text: value.join(''),
    })),
  );
}

const whole = (before: string, after: string): Piece[] =>
  (
    [
      { kind: 'gone', text: before },
      { kind: 'new', text: after },
    ] as const
  ).filter(({ text }) => text);

/**
 * A space alone between two changes belongs to them: "old words" that became
 * "new text" read as one change and not as two with a gap.
 */
function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  let gone = '';
  let fresh = '';
  const flush = (): void => {
    out.push(...whole(gone, fresh));
    gone = '';
    fresh = '';
  };
  for (const [i, { kind, text }] of pieces.entries()) {
    const isGap = kind === 'same' && /^[^\S\n]+$/.test(text) && !!(gone || fresh) && i < pieces.length - 1;
    if (kind === 'gone') gone += text;
    else if (kind === 'new') fresh += text;
    else if (isGap) {
      gone += text;
      fresh += text;
    } else {
      flush();
      out.push({ kind, text });
    }
  }
  flush();
  return out;
}
