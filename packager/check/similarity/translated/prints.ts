/** By what a corpus is asked for the English original of a text in Hindi: the rare stems its words may stand for. */
import { type Fingerprints, stemPrints } from '../fingerprints.ts';
import { hashOf } from '../hash.ts';
import type { Prepared } from '../prepare.ts';
import type { Dictionary } from './dictionary.ts';
import { sayingsOf } from './terms.ts';

/** Sounds and numbers, which have a mark before them, are in no index. */
const STEM = /^[a-z]+$/;

/** Of a text in English there are its own alone. */
export const translatedPrints = (prepared: Prepared, dictionary: Dictionary): Fingerprints =>
  stemPrints(
    sayingsOf(prepared, dictionary).flatMap(({ at, readings }) =>
      readings.filter(({ term }) => STEM.test(term)).map(({ term }) => ({ stem: hashOf(term), at })),
    ),
  );
