/**
 * Two people worked on the glossary at once: what each changed since the state
 * both knew is put together, term by term. Pure.
 */
import { canonical } from '../canonical.ts';
import type { Id, Term } from '../course.ts';

type Terms = readonly Term[] | undefined;

const same = (a: Term | undefined, b: Term | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && canonical(a) === canonical(b));

interface Sides {
  readonly base: Terms;
  readonly mine: Terms;
  readonly theirs: Terms;
}

/** The three states of each term, mine in their order and then those that only they have. */
function* triples({ base = [], mine = [], theirs = [] }: Sides) {
  const [was, own, other] = [base, mine, theirs].map((terms) => new Map(terms.map((t) => [t.id, t])));
  for (const id of new Set<Id>([...mine, ...theirs].map((term) => term.id)))
    yield { was: was?.get(id), own: own?.get(id), other: other?.get(id) };
}

/** Whether both changed one term, and not alike. Deleting what the other went on writing decides nothing. */
export const glossaryClashes = (sides: Sides): boolean =>
  [...triples(sides)].some(
    ({ was, own, other }) => own && other && !same(was, own) && !same(was, other) && !same(own, other),
  );

/** The terms of both; of one that both changed, mine unless `takesTheirs`. Undefined where there is none. */
export function mergedGlossary(sides: Sides, takesTheirs: boolean): Term[] | undefined {
  const terms = [...triples(sides)].flatMap(({ was, own, other }): Term[] => {
    if (same(was, own)) return other ? [other] : [];
    if (same(was, other)) return own ? [own] : [];
    const kept = (takesTheirs ? other : own) ?? own ?? other;
    return kept ? [kept] : [];
  });
  return terms.length > 0 ? terms : undefined;
}
