/**
 * What comes of an XLIFF file for the course as it is now: unit by unit, and
 * before anything is changed. Words that fit are taken over; what does not fit
 * is told, never lost in silence.
 */
import type { Lang } from '../course/course.ts';
import { type Project, pagesInOrder } from '../course/pages.ts';
import { err, ok, type Result } from '../course/result.ts';
import { contentHash, sameContent, saysNothing, wordsOf } from '../course/translation/content.ts';
import { type Direction, type Pair, pairsOfCourse, pairsOfPage } from '../course/translation/state.ts';
import type { Change, Owner } from '../course/translation/translate.ts';
import { codeFault, decode, encode, tokensAsText } from './codes.ts';
import type { CodeFault, Incoming, Told } from './incoming.ts';
import type { ReadUnit, ReadXliff } from './read.ts';
import { unitId } from './write.ts';

export type TakeInFault = {
  readonly code: 'language';
  readonly lang: string;
  readonly known: readonly Lang[];
};

/** A language of the course by what a program calls it: `hi-IN` is `hi` where the course has no other. */
function langOf(tag: string, known: readonly Lang[]): Lang | undefined {
  const wanted = tag.toLowerCase().replaceAll('_', '-');
  const alike = known.filter((lang) => lang.toLowerCase().split('-')[0] === wanted.split('-')[0]);
  return known.find((lang) => lang.toLowerCase() === wanted) ?? (alike.length === 1 ? alike[0] : undefined);
}

function* pairsOfProject(project: Project, direction: Direction): Generator<[Owner, Pair]> {
  for (const pair of pairsOfCourse(project.course, direction)) yield [null, pair];
  for (const { page } of pagesInOrder(project))
    for (const pair of pairsOfPage(page, direction)) yield [page.id, pair];
}

type Outcome =
  | { readonly kind: 'same' | 'empty' }
  | { readonly kind: 'applied' | 'confirmed'; readonly change: Change }
  | { readonly kind: 'stale'; readonly change?: Change }
  | { readonly kind: 'refused'; readonly why: CodeFault };

function outcomeOf(
  owner: Owner,
  pair: Pair,
  { source, target, ready }: ReadUnit,
  direction: Direction,
): Outcome {
  const own = encode(pair.content);
  const now = pair.target === undefined ? undefined : encode(pair.target, own.codes);
  if (!target || target.every((token) => token.kind !== 'text' || token.text.trim() === ''))
    return { kind: 'empty' };
  const isStale = tokensAsText(source) !== tokensAsText(own.tokens);
  const place = { owner, unit: pair.name };
  // Before the codes are looked at: what stands in the course already is nobody's mistake in the file.
  if (now && tokensAsText(target) === tokensAsText(now.tokens) && !saysNothing(pair.target)) {
    if (!ready || isStale || pair.confirmed) return { kind: 'same' };
    return pair.state === 'stale' ? { kind: 'confirmed', change: place } : { kind: 'same' };
  }
  const plain = typeof pair.content === 'string';
  const why = codeFault(target, own.codes);
  if (why) return isStale ? { kind: 'stale' } : { kind: 'refused', why };
  const content = decode(target, own.codes, plain);
  if (!isStale) {
    if (pair.target !== undefined && sameContent(content, pair.target)) return { kind: 'same' };
    return { kind: 'applied', change: { ...place, content } };
  }
  // A newer translation stands there, or the old source cannot be read any more.
  if (pair.state === 'done' || codeFault(source, own.codes)) return { kind: 'stale' };
  const stamp = `${direction.from}:${contentHash(decode(source, own.codes, plain))}`;
  return { kind: 'stale', change: { ...place, content, stamp } };
}

const wordsIn = ({ target = [], source }: ReadUnit): string =>
  wordsOf(decode(target.length > 0 ? target : source, new Map(), true)).slice(0, 200);

/** Holds a file against the course. Nothing is changed. */
export function takeIn(project: Project, file: ReadXliff): Result<Incoming, TakeInFault> {
  const { languages } = project.course;
  const [from, to] = [langOf(file.from, languages), langOf(file.to, languages)];
  if (!from || !to || from === to)
    return err({ code: 'language', lang: (from ? file.to : file.from).slice(0, 40), known: languages });
  const direction = { from, to };
  const pairs = new Map(
    [...pairsOfProject(project, direction)].map(([owner, pair]) => [
      unitId(owner, pair.name),
      { owner, pair },
    ]),
  );
  const lists = { applied: [], confirmed: [], stale: [], refused: [], unknown: [] } as Record<
    'applied' | 'confirmed' | 'stale' | 'refused' | 'unknown',
    Told[]
  >;
  const changes: Change[] = [];
  const counts = { same: 0, empty: 0 };
  const seen = new Set<string>();
  for (const unit of file.units) {
    const known = seen.has(unit.id) ? undefined : pairs.get(unit.id);
    seen.add(unit.id);
    const words = wordsIn(unit);
    if (!known) {
      lists.unknown.push({ id: unit.id.slice(0, 200), words });
      continue;
    }
    const outcome = outcomeOf(known.owner, known.pair, unit, direction);
    if (outcome.kind === 'same' || outcome.kind === 'empty') {
      counts[outcome.kind] += 1;
      continue;
    }
    if ('change' in outcome && outcome.change) changes.push(outcome.change);
    lists[outcome.kind].push({
      ...{ id: unit.id, owner: known.owner, unit: known.pair.name, words },
      ...(outcome.kind === 'refused' && { why: outcome.why }),
    });
  }
  return ok({ direction, changes, ...lists, ...counts });
}
