/**
 * Where a text in Hindi may be translated from one in English, or the other way
 * round. A single passage decides badly, so a lead is a run of passages that
 * each find their likeliest place in the other text, one after another in the
 * same order. It proves nothing and is never counted.
 */
import type { Stretch } from '../exact.ts';
import type { Prepared } from '../prepare.ts';
import type { Lead } from '../rewritten/leads.ts';
import { type Dictionary, isFilled } from './dictionary.ts';
import { hindiShare, isMostlyHindi } from './language.ts';
import { likeliest, shelve, standingOut } from './shelf.ts';
import { type Saying, sayingsOf } from './terms.ts';

/** A stretch of one text and what it says. */
interface Passage {
  readonly from: number;
  readonly to: number;
  readonly sayings: readonly Saying[];
}

/** Words of a passage, at least; sentences are kept whole. */
const PASSAGE = 40;
/** Words between the beginnings of two places, at least: no one knows where the translator's passage begins. */
const STEP = 12;
/** Places of the other text that are looked at for a passage. */
const LOOKED_AT = 3;
/** Words of the other text that may be left out between two passages. */
const GAP = 60;
/** Passages of a lead, at least. */
const RUN = 2;
/**
 * How far their places stand out on average, at least: in runs of two, and in longer ones. Without a dictionary less
 * is known: what belongs together stands out less, and two prove nothing. Chosen on every other text of
 * `npm run bench -- translated`.
 */
const LEAST_OUT = { withDictionary: [0.24, 0.16], without: [Number.POSITIVE_INFINITY, 0.12] } as const;

/** @returns in the order of the copy; none where neither has passages in the language the other is not in */
export function translationsBetween(copy: Prepared, source: Prepared, dictionary: Dictionary): Lead[] {
  const [own, theirs] = [hindiShare(copy.text), hindiShare(source.text)];
  // A course is often in both languages; a source is taken for what most of it is.
  const found = theirs < 0.5 && own >= LEAST_SHARE ? runsIn(copy, source, dictionary) : [];
  const back = theirs >= 0.5 && 1 - own >= LEAST_SHARE ? runsIn(source, copy, dictionary) : [];
  return [
    ...found,
    ...back.map(({ aFrom, aTo, bFrom, bTo, score }) => ({
      ...{ aFrom: bFrom, aTo: bTo, bFrom: aFrom, bTo: aTo, score },
    })),
  ].sort((one, other) => one.aFrom - other.aFrom);
}

/** Share of its letters from which on a text has passages in a language. */
const LEAST_SHARE = 0.05;

/** Passages up to this one that fit in order, the last of them here. */
interface Run extends Stretch {
  readonly passages: number;
  /** Sums over them: how well they fit, and how far their places stand out (shelf.ts). */
  readonly fit: number;
  readonly out: number;
}

function runsIn(hindi: Prepared, english: Prepared, dictionary: Dictionary): Lead[] {
  const places = passagesOf(english, dictionary, STEP).filter((passage) => !isHindi(english, passage));
  const shelf = shelve(places.map(({ sayings }) => sayings));
  const [ofTwo, ofMore] = isFilled(dictionary) ? LEAST_OUT.withDictionary : LEAST_OUT.without;
  const ended: Run[] = [];
  let open: Run[] = [];
  for (const passage of passagesOf(hindi, dictionary, PASSAGE)) {
    if (!isHindi(hindi, passage)) continue;
    const { from, to, sayings } = passage;
    const hits = likeliest(sayings, shelf);
    const next = hits.slice(0, LOOKED_AT).map((hit): Run => {
      const [bFrom, bTo] = [places[hit.at]?.from ?? 0, places[hit.at]?.to ?? 0];
      const isOther = (at: number): boolean =>
        (places[at]?.to ?? 0) <= bFrom || (places[at]?.from ?? 0) >= bTo;
      const [fit, out] = [hit.score, standingOut(hit, hits, isOther)];
      const before = best(open.filter((run) => follows(run, bFrom, bTo)));
      if (!before) return { aFrom: from, aTo: to, bFrom, bTo, passages: 1, fit, out };
      const { passages, aFrom } = before;
      return {
        ...{ aFrom, aTo: to, bFrom: before.bFrom, bTo, passages: passages + 1 },
        ...{ fit: before.fit + fit, out: before.out + out },
      };
    });
    ended.push(
      ...next.filter(
        ({ passages, out }) => passages >= RUN && out / passages >= (passages === RUN ? ofTwo : ofMore),
      ),
    );
    open = next;
  }
  return longest(ended).map(({ passages, fit, out: _, ...place }) => ({
    ...place,
    score: Math.min(1, fit / passages),
  }));
}

const isHindi = ({ text, starts, ends }: Prepared, { from, to }: Passage): boolean =>
  isMostlyHindi(text.slice(starts[from], ends[to - 1]));

const follows = (run: Run, from: number, to: number): boolean =>
  to >= run.bTo + STEP && from >= run.bTo - PASSAGE / 2 && from <= run.bTo + GAP;

const best = (runs: readonly Run[]): Run | undefined =>
  runs.reduce<Run | undefined>((most, run) => (!most || run.fit > most.fit ? run : most), undefined);

/** Of runs that share words the longest. */
function longest(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of [...runs].sort((one, other) => other.passages - one.passages || other.fit - one.fit))
    if (!kept.some(({ aFrom, aTo }) => aFrom < run.aTo && run.aFrom < aTo)) kept.push(run);
  return kept.sort((one, other) => one.aFrom - other.aFrom);
}

/** Whole sentences of so many words, beginning at least `step` words apart; at the end of the text fewer words will do. */
function passagesOf(prepared: Prepared, dictionary: Dictionary, step: number): Passage[] {
  const { first } = prepared.bags;
  const all = sayingsOf(prepared, dictionary);
  const found: Passage[] = [];
  let least = 0;
  for (let unit = 0; unit + 1 < first.length; unit++) {
    const from = first[unit] ?? 0;
    if (from < least) continue;
    let end = unit + 1;
    while (end + 1 < first.length && (first[end] ?? 0) - from < PASSAGE) end++;
    const to = first[end] ?? 0;
    if (to - from < PASSAGE / 2 && found.length > 0) break;
    found.push({ from, to, sayings: all.filter(({ at }) => at >= from && at < to) });
    least = step < PASSAGE ? from + step : to;
  }
  return found;
}
