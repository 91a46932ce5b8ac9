/** Words that may promote a party, a faith or goods; the words are data (cues.json), and a person decides. */
import cues from './cues.json' with { type: 'json' };
import { wordFinder } from './word-finder.ts';

const FINDERS = (['politics', 'religion', 'trade'] as const).map(
  (kind) => [kind, wordFinder(cues[kind])] as const,
);

interface Promotion {
  readonly kind: (typeof FINDERS)[number][0];
  /** As they stand in the text. */
  readonly words: string;
}

/** Every cue of a text, kind by kind. */
export const promotionsIn = (text: string): Promotion[] =>
  FINDERS.flatMap(([kind, find]) =>
    find(text).map(({ start, end }) => ({ kind, words: text.slice(start, end) })),
  );
