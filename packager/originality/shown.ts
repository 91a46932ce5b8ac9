/** Passages as a screen shows them: each beside its source, with what stands around both. */
import type { PassageSide, ShownPassage } from '../api/answers.ts';
import type { Document, Match } from '../check/similarity/compare.ts';
import { exactRuns, type Run } from '../check/similarity/exact.ts';
import { GRAM } from '../check/similarity/fingerprints.ts';
import type { Prepared } from '../check/similarity/prepare.ts';
import { type Place, placeAt } from '../read/text/text.ts';

/** The text of a course, ready to be compared, and where its parts stand. */
export type CourseText = Document & { readonly places: readonly Place[] };

type Told = Pick<Match, 'passage' | 'start' | 'end' | 'source' | 'words'> &
  Pick<ShownPassage, 'kind' | 'standing'>;

/** What a passage has in its source; none of it where that may not be read. */
type InSource = Pick<ShownPassage, 'same' | 'theirs'> & {
  /** Words of the passage that are the same in a row: where they begin in it, and how many. */
  readonly runs: readonly (readonly [at: number, length: number])[];
};
/** Fingerprints find runs of same words alone. */
const notRead = (words: number): InSource => ({ same: 1, runs: [[0, words]] });

/** @param sources the documents that passages name; of a source that is none of these only the name is known */
export function shownPassages(
  text: CourseText,
  sources: readonly Document[],
  matches: readonly Told[],
): ShownPassage[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const own = unitsOf(text.text);
  return matches.flatMap((match) => {
    const { passage, kind, standing, words } = match;
    const source = byId.get(match.source.id);
    if (!source && kind !== 'unseen') return [];
    const [start, end] = [own(match.start), own(match.end)];
    const [from, to] = [wordAt(text, start), wordAt(text, end)];
    const { runs, ...there } = source ? inSource(match, cut(text, from, to), source) : notRead(to - from);
    const place = placeAt(text.places, start);
    const page = stretchOf(text, place);
    return [
      {
        ...{ passage, kind, standing, words, from, to },
        blocks: blocksIn(text.places, place, { start, end }),
        pageFrom: wordAt(text, page.start),
        ...(place?.page !== undefined && { page: place.page }),
        ...(place?.lang !== undefined && { lang: place.lang }),
        source: {
          title: source?.title ?? match.source.title,
          ...(source?.owner && { owner: source.owner }),
          ...(source?.licence && { licence: source.licence }),
        },
        ...there,
        yours: sideOf(text, from, to, runs, page),
      },
    ];
  });
}

function inSource({ source: at, words }: Told, passage: Pick<Prepared, 'words'>, source: Document): InSource {
  const units = unitsOf(source.text);
  const [from, to] = [wordAt(source, units(at.start)), wordAt(source, units(at.end))];
  const runs = exactRuns(passage, cut(source, from, to), GRAM);
  return {
    same: runs.reduce((sum, { length }) => sum + length, 0) / Math.max(1, words),
    runs: runs.map(({ a, length }) => [a, length]),
    theirs: sideOf(source, from, to, runsOfSource(runs), { start: 0, end: source.text.length }),
  };
}

/** The blocks of the page, in its language, that a stretch touches, and which of their letters are its own. */
const blocksIn = (
  places: readonly Place[],
  at: Place | undefined,
  { start: from, end: to }: Stretch,
): ShownPassage['blocks'] =>
  places.flatMap(({ start, end, page, lang, block }) =>
    block !== undefined && page === at?.page && lang === at?.lang && start < to && end > from
      ? [
          {
            ...{ block, from: Math.max(0, from - start), to: Math.min(end, to) - start },
            letters: end - start,
          },
        ]
      : [],
  );

const runsOfSource = (runs: readonly Run[]): [number, number][] =>
  runs.map(({ b, length }): [number, number] => [b, length]).sort((one, other) => one[0] - other[0]);

const cut = ({ words }: Prepared, from: number, to: number) => ({ words: words.subarray(from, to) });

/** A stretch of a text, in UTF-16. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The page of a place in the place's language: what stands around a passage is looked for there. */
function stretchOf({ text, places }: CourseText, place: Place | undefined): Stretch {
  const own = places.filter(({ page, lang }) => page === place?.page && lang === place?.lang);
  return { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? text.length };
}

/** Letters shown on either side of a passage. */
const AROUND = 400;

/**
 * @param runs of same words, counted from the passage's first word, in order
 * @param within what is shown around it ends there
 */
function sideOf(
  { text, starts, ends }: Prepared,
  from: number,
  to: number,
  runs: readonly (readonly [at: number, length: number])[],
  within: Stretch,
): PassageSide {
  const start = starts[from] ?? 0;
  const end = ends[Math.max(from, to - 1)] ?? text.length;
  const parts: { text: string; same: boolean }[] = [];
  const add = (upTo: number, same: boolean): void => {
    if (upTo > reached) parts.push({ text: text.slice(reached, upTo), same });
    reached = Math.max(reached, upTo);
  };
  let reached = start;
  for (const [at, length] of runs) {
    add(starts[from + at] ?? reached, false);
    add(ends[from + at + length - 1] ?? reached, true);
  }
  add(end, false);
  const first = Math.max(within.start, start - AROUND);
  const last = Math.min(within.end, end + AROUND);
  const before = text.slice(Math.min(first, start), start);
  const after = text.slice(end, Math.max(last, end));
  return {
    before: first > within.start ? before.replace(/^\S*\s/, '… ') : before.trimStart(),
    parts,
    after: last < within.end ? after.replace(/\s\S*$/, ' …') : after.trimEnd(),
  };
}

/** The first word that ends behind an offset. */
function wordAt({ ends }: Prepared, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From code points to UTF-16. */
function unitsOf(text: string): (point: number) => number {
  if (!/[\uD800-\uDBFF]/.test(text)) return (point) => point;
  const units: number[] = [];
  let at = 0;
  for (const letter of text) {
    units.push(at);
    at += letter.length;
  }
  return (point) => units[point] ?? at;
}
