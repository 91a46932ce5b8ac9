/**
 * Whether a passage needs explaining. What is quoted, cited, one's own or
 * common property is shown, and does not count against the limit.
 */
import type { Explanation } from '../../course/course.ts';
import { exactRuns } from './exact.ts';
import { GRAM } from './fingerprints.ts';
import { foldWord } from './fold.ts';
import { type Prepared, prepare } from './prepare.ts';
import { STANDARD_TEXTS } from './standard-texts.ts';

/**
 * 'quoted', 'cited', 'own' (same owner), 'licensed' (a licence or a recorded
 * permission), 'standard' (statutes, oaths, what very many documents hold), or none of these.
 */
export type Standing = 'quoted' | 'cited' | 'own' | 'licensed' | 'standard' | 'open';

/** What is known of a text beside its words. */
export interface Known {
  readonly title?: string;
  readonly owner?: string;
  readonly licence?: string;
  /** Addresses it can be found at. */
  readonly addresses?: readonly string[];
  /** Stretches set as quotations (blockquote), in UTF-16 offsets. */
  readonly quotations?: readonly Range[];
  /** Stretches that very many documents hold (common.ts), likewise. */
  readonly common?: readonly Range[];
  /** References as they are printed, in their order: `[2]` is the second. */
  readonly references?: readonly string[];
  /** What somebody said of passages, by their fingerprint. */
  readonly explained?: Readonly<Record<string, Pick<Explanation, 'as'>>>;
}

export type Range = readonly [from: number, to: number];

/** Share of a passage that must stand in quotation marks or in standard texts. */
const MOST = 0.8;
/** Characters around a passage in which its reference is looked for. */
const AROUND = 300;
/** Fewer words of a title occur by chance. */
const TITLE_WORDS = 3;

const BY_EXPLANATION = { cite: 'cited', permission: 'licensed', own: 'own', rewrite: 'open' } as const;

/**
 * @param range of the passage in the copy, UTF-16
 * @param passage its fingerprint
 */
export function standingOf(copy: Prepared & Known, source: Known, range: Range, passage: string): Standing {
  if (sameOwner(copy.owner, source.owner)) return 'own';
  if (shareWithin(range, [...quotedRanges(copy.text), ...(copy.quotations ?? [])]) >= MOST) return 'quoted';
  if (isCited(copy, source, range)) return 'cited';
  if (isStandard(copy.text.slice(...range)) || shareWithin(range, copy.common ?? []) >= MOST)
    return 'standard';
  if (isFree(source.licence) && (!asksForCredit(source.licence) || isCredited(copy, source)))
    return 'licensed';
  const said = copy.explained?.[passage];
  return said ? BY_EXPLANATION[said.as] : 'open';
}

export const sameOwner = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one.trim().toLowerCase() === other?.trim().toLowerCase();

/** Licences that allow use of others' text: public domain and Creative Commons, save for "no derivatives". */
export const isFree = (licence = ''): boolean =>
  /\b(cc0|public domain|cc[- ]by|creative commons|godl)\b/i.test(licence) && !/\bnd\b|noderiv/i.test(licence);

/** All but the public domain: to use the text one must say whose it is (Creative Commons "BY"; GODL-India, section 5). */
export const asksForCredit = (licence = ''): boolean => !/\b(cc0|public domain)\b/i.test(licence);

/** Its source stands among the references. */
export const isCredited = ({ references = [] }: Known, source: Known): boolean =>
  references.some((reference) => names(reference, source));

const OPENING = /[\u201C\u00AB\u201E]/;
const MARKS = /[\u201C\u201D\u00AB\u00BB\u201E"]|\n\s*\n/g;

/** What stands in quotation marks, quotations in quotations included; straight marks hold within a paragraph. */
function quotedRanges(text: string): Range[] {
  const found: Range[] = [];
  const open: number[] = [];
  let straight: number | undefined;
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (mark === '"') {
      if (straight !== undefined) found.push([straight, index + 1]);
      straight = straight === undefined ? index : undefined;
    } else if (OPENING.test(mark)) open.push(index);
    else if (mark.trim() === '') straight = undefined;
    else {
      const start = open.pop();
      if (start !== undefined) found.push([start, index + 1]);
    }
  }
  return found;
}

function shareWithin([from, to]: Range, ranges: readonly Range[]): number {
  let reached = from;
  let covered = 0;
  for (const [start, end] of [...ranges].sort((one, other) => one[0] - other[0])) {
    const begin = Math.max(start, reached);
    const last = Math.min(end, to);
    if (last <= begin) continue;
    covered += last - begin;
    reached = last;
  }
  return covered / (to - from || 1);
}

/** A number in brackets, after the passage or within a sentence of it: `[2]`, `[१२]`. */
const REFERENCE_MARK = /\[(\p{Nd}{1,3})\]/gu;

/**
 * A reference counts when it leads to this very source: its address, its title
 * word for word, or a number that stands for a reference with one of these.
 */
function isCited({ text, references = [] }: Prepared & Known, source: Known, [from, to]: Range): boolean {
  const near = `${text.slice(Math.max(0, from - AROUND), from)} ${text.slice(to, to + AROUND)}`;
  if (names(near, source) || names(text.slice(from, to), { addresses: source.addresses ?? [] })) return true;
  return [...near.matchAll(REFERENCE_MARK)].some(([, digits = '']) => {
    const reference = references[Number(foldWord(digits, false)) - 1];
    return reference !== undefined && names(reference, source);
  });
}

/** Whether a text names a source by its address or its title. */
function names(text: string, { addresses = [], title = '' }: Known): boolean {
  if (addresses.some((address) => address.length > 0 && text.includes(address))) return true;
  const wanted = prepare(title).words;
  if (wanted.length < TITLE_WORDS) return false;
  const { words } = prepare(text);
  return words.some((_, i) => wanted.every((word, k) => words[i + k] === word));
}

const standard = STANDARD_TEXTS.map((text) => prepare(text));

function isStandard(passage: string): boolean {
  const { words } = prepare(passage);
  const found = standard.map((known) =>
    exactRuns({ words }, known, GRAM).reduce((sum, run) => sum + run.length, 0),
  );
  return Math.max(...found) >= MOST * words.length;
}
