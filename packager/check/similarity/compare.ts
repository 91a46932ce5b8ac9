/** A text held against others: what it shares with each, told in the terms of the report. */
import { alignment } from './align.ts';
import type { Stretch } from './exact.ts';
import type { SimilarFilms } from './films/compare-films.ts';
import { follow, hashOf } from './hash.ts';
import { kindOf, type MatchKind } from './kind.ts';
import type { SimilarPictures } from './pictures/compare-pictures.ts';
import type { Prepared } from './prepare.ts';
import { repeats } from './repeats.ts';
import { type Lead as Found, leadsBetween, toldIn } from './rewritten/leads.ts';
import type { SimilarSounds } from './sounds/compare-sounds.ts';
import { type Known, type Standing, standingOf } from './standing.ts';
import { type Dictionary, isFilled } from './translated/dictionary.ts';
import { translationsBetween } from './translated/leads.ts';

/** A text and what is known of it. */
export type Document = Prepared & Known & { readonly id: string; readonly title: string };

/** A passage of the text and where it also stands. Offsets count Unicode code points. */
export interface Match {
  /** Fingerprint of its words and of the source's title: it changes when either does. 16 hex digits. */
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly start: number;
    readonly end: number;
  };
  readonly kind: MatchKind;
  /** How sure it is that one comes from the other, 0 to 1. */
  readonly score: number;
  readonly quoted: boolean;
  readonly standing: Standing;
  /** Words of the passage. */
  readonly words: number;
}

/**
 * What only a person can judge. 'rewritten', 'translation': two places that may tell the same. 'unseen': a
 * passage of a document that its reader may not read (corpus/unseen.ts). Offsets as in a match.
 */
export interface Lead extends Pick<Match, 'passage' | 'start' | 'end' | 'source' | 'score' | 'words'> {
  readonly kind: 'rewritten' | 'translation' | 'unseen';
}

export interface Similar {
  /** Of the words of the text, those in passages that nothing explains. */
  readonly share: number;
  /** The same with those that are quoted, cited, one's own or standard. */
  readonly shareOfAll: number;
  /** In the order of the text. */
  readonly matches: readonly Match[];
  /** Passages the text itself has twice: `source` is the first of them. They are in no share. */
  readonly repeats: readonly Match[];
  /** What may be rewritten or translated from a source, and what stands where it cannot be seen, in the order of the text; in no share. */
  readonly leads: readonly Lead[];
  /** How translations were looked for: with a dictionary ('leads') or without ('partly'); absent: not at all. */
  readonly translations?: 'leads' | 'partly';
  /** Where the pictures were compared too. */
  readonly pictures?: SimilarPictures;
  /** Where the recordings and the sound of films were. */
  readonly sounds?: SimilarSounds;
  /** Where the pictures of films were. */
  readonly films?: SimilarFilms;
}

/**
 * @param sources may hold the text itself, by its id: it is not held against itself
 * @param telling looked into for what was rewritten, and translated
 * @param dictionary to find translations by (it may be empty); without one they are not looked for
 */
export function compare(
  copy: Document,
  sources: readonly Document[],
  telling: readonly Document[] = sources,
  dictionary?: Dictionary,
): Similar {
  const point = codePoints(copy.text);
  const ranges: { range: Stretch; open: boolean }[] = [];
  const matches: Match[] = [];
  for (const source of sources) {
    if (source.id === copy.id) continue;
    const sourcePoint = codePoints(source.text);
    const { passages, short } = alignment(copy, source);
    for (const passage of [...passages, ...short]) {
      const range = [copy.starts[passage.aFrom] ?? 0, endOf(copy, passage.aTo)] as const;
      const standing = standingOf(copy, source, range, passagePrint(copy, source.title, passage));
      ranges.push({ range: passage, open: standing === 'open' });
      const kind = kindOf(copy, source, passage);
      matches.push(
        matchOf(copy, source, passage, { point, sourcePoint, kind, standing, score: passage.score }),
      );
    }
  }
  const count = (found: typeof ranges): number => coveredWords(found.map(({ range }) => range));
  const words = copy.words.length || 1;
  return {
    share: count(ranges.filter(({ open }) => open)) / words,
    shareOfAll: count(ranges) / words,
    matches: matches.sort((one, other) => one.start - other.start || one.end - other.end),
    repeats: repeats(copy).map((stretch) =>
      matchOf(copy, copy, stretch, {
        point,
        sourcePoint: point,
        kind: 'exact',
        standing: 'own',
        score: 1,
      }),
    ),
    leads: leadsOf(
      copy,
      telling,
      ranges.map(({ range }) => range),
      dictionary,
    ),
    ...(dictionary && { translations: isFilled(dictionary) ? 'leads' : 'partly' }),
  };
}

/** Share of a window's words in passages from which on it is explained by them. */
const EXPLAINED = 0.25;

/** Of leads on the same words the best; none where words are shared, or where what explains a passage explains it. */
function leadsOf(
  copy: Document,
  telling: readonly Document[],
  passages: readonly Stretch[],
  dictionary: Dictionary | undefined,
): Lead[] {
  const sources = telling.filter(({ id }) => id !== copy.id);
  if (sources.length === 0) return [];
  const own = toldIn(copy);
  /** How many words before each word, and before the end, stand in a passage. */
  const explained = new Uint32Array(copy.words.length + 1);
  for (const { aFrom, aTo } of passages) explained.fill(1, aFrom + 1, aTo + 1);
  for (let i = 1; i < explained.length; i++) explained[i] = (explained[i] ?? 0) + (explained[i - 1] ?? 0);
  const isExplained = (aFrom: number, aTo: number): boolean =>
    (explained[aTo] ?? 0) - (explained[aFrom] ?? 0) >= EXPLAINED * (aTo - aFrom);
  const found = sources.flatMap((source) =>
    [
      ...leadsBetween(own, toldIn(source), isExplained).map((lead) => ({ lead, kind: 'rewritten' as const })),
      ...(dictionary ? translationsBetween(copy, source, dictionary) : [])
        .filter(({ aFrom, aTo }) => !isExplained(aFrom, aTo))
        .map((lead) => ({ lead, kind: 'translation' as const })),
    ]
      .filter(({ lead }) => {
        const range = [copy.starts[lead.aFrom] ?? 0, endOf(copy, lead.aTo)] as const;
        return standingOf(copy, source, range, passagePrint(copy, source.title, lead)) === 'open';
      })
      .map((one) => ({ ...one, source })),
  );
  const kept: { lead: Found; kind: Lead['kind']; source: Document }[] = [];
  for (const one of found.sort((a, b) => b.lead.score - a.lead.score)) {
    const isTold = kept.some(({ lead }) => lead.aFrom < one.lead.aTo && one.lead.aFrom < lead.aTo);
    if (!isTold) kept.push(one);
  }
  const point = codePoints(copy.text);
  return kept
    .sort((one, other) => one.lead.aFrom - other.lead.aFrom)
    .map(({ lead, kind, source }) => {
      const told = { point, sourcePoint: codePoints(source.text), score: lead.score };
      const {
        kind: _,
        standing: __,
        quoted: ___,
        ...place
      } = matchOf(copy, source, lead, {
        ...told,
        kind: 'paraphrase',
        standing: 'open',
      });
      return { ...place, kind };
    });
}

const endOf = ({ ends }: Prepared, to: number): number => ends[to - 1] ?? 0;

interface Told extends Pick<Match, 'kind' | 'standing' | 'score'> {
  readonly point: CodePoints;
  readonly sourcePoint: CodePoints;
}

function matchOf(copy: Document, source: Document, passage: Stretch, told: Told): Match {
  const { point, sourcePoint, kind, standing, score } = told;
  return {
    passage: passagePrint(copy, source.title, passage),
    start: point(copy.starts[passage.aFrom] ?? 0),
    end: point(endOf(copy, passage.aTo)),
    source: {
      id: source.id,
      title: source.title,
      start: sourcePoint(source.starts[passage.bFrom] ?? 0),
      end: sourcePoint(endOf(source, passage.bTo)),
    },
    kind,
    score: Math.round(score * 1000) / 1000,
    quoted: standing === 'quoted',
    standing,
    words: passage.aTo - passage.aFrom,
  };
}

/** Two hashes of 32 bits over the folded words, so that letters, marks and white space do not count. */
export function passagePrint(
  { words }: Prepared,
  title: string,
  { aFrom, aTo }: Pick<Stretch, 'aFrom' | 'aTo'>,
): string {
  const half = (seed: number): string =>
    words
      .subarray(aFrom, aTo)
      .reduce((hash, word) => follow(hash, word), seed ^ hashOf(title))
      .toString(16)
      .padStart(8, '0');
  return half(0x9e3779b9) + half(0x85ebca6b);
}

/** Words of the copy in any of the stretches. */
function coveredWords(stretches: readonly Stretch[]): number {
  let covered = 0;
  let reached = 0;
  for (const { aFrom, aTo } of [...stretches].sort((one, other) => one.aFrom - other.aFrom)) {
    covered += Math.max(0, aTo - Math.max(aFrom, reached));
    reached = Math.max(reached, aTo);
  }
  return covered;
}

type CodePoints = (offset: number) => number;

/** Code points before an offset in UTF-16. */
export function codePoints(text: string): CodePoints {
  if (!/[\uD800-\uDBFF]/.test(text)) return (offset) => offset;
  const before = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    before[i + 1] = (before[i] ?? 0) + (code >= 0xdc00 && code < 0xe000 ? 0 : 1);
  }
  return (offset) => before[offset] ?? 0;
}
