/** How much of a course is shared, with what its author has explained meanwhile. Pure. */
import type { CourseOriginality, ShownMedia, ShownPassage } from '../../packager/api.ts';
import type { Course, Explanation } from '../../packager/course/course.ts';
import type { Level } from '../ui/severity.tsx';

/** A passage as it stands now. */
export interface StandingPassage extends ShownPassage {
  /** Its own in the list: the same words may match several sources. */
  readonly key: string;
  readonly said: Explanation | undefined;
  /** 'open' until something explains it. */
  readonly now: string;
  readonly level: Level;
}

/** What an explanation makes of a passage; one that is to be rewritten is open until it is. */
const BY_EXPLANATION: Readonly<Record<Explanation['as'], string>> = {
  cite: 'cited',
  permission: 'licensed',
  own: 'own',
  rewrite: 'open',
};

/** Kinds that only lead a person to look: they never count. */
const LEADS: ReadonlySet<string> = new Set(['rewritten', 'translation', 'unseen']);

const isLead = ({ kind }: Pick<ShownPassage, 'kind'>): boolean => LEADS.has(kind);

/** The passages with what is said of them: those to explain first, the longest first among them. */
export function standing(result: CourseOriginality, { explained = {} }: Course): StandingPassage[] {
  const all = result.passages.map((passage): StandingPassage => {
    const said = explained[passage.passage];
    const now = passage.standing === 'open' && said ? BY_EXPLANATION[said.as] : passage.standing;
    const level =
      now !== 'open'
        ? 'pass'
        : isLead(passage)
          ? 'person'
          : passage.words > result.limits.longest
            ? 'block'
            : 'warn';
    const key = `${passage.page} ${passage.lang} ${passage.from} ${passage.passage}`;
    return { ...passage, key, said, now, level };
  });
  const rank: Readonly<Record<Level, number>> = { block: 0, warn: 1, person: 2, pass: 3 };
  return all.sort((one, other) => rank[one.level] - rank[other.level] || other.words - one.words);
}

export interface Shares {
  /** Shares of all words: not explained, and explained. */
  readonly open: number;
  readonly explained: number;
  /** Words of the longest passage that nothing explains. */
  readonly longest: number;
  readonly level: Level;
}

export function shares(result: CourseOriginality, passages: readonly StandingPassage[]): Shares {
  const words = result.pages.reduce((sum, page) => sum + page.words, 0) || 1;
  const counted = passages.filter((passage) => !isLead(passage));
  const left = counted.filter(({ now }) => now === 'open');
  const open = covered(left) / words;
  const longest = Math.max(0, ...left.map((passage) => passage.words));
  const { warn, block, longest: most } = result.limits;
  const level = open >= block || longest > most ? 'block' : open >= warn ? 'warn' : 'pass';
  return { open, explained: Math.max(0, covered(counted) / words - open), longest, level };
}

/** Words in any of the passages, page by page: each page was counted by itself or with the others. */
function covered(passages: readonly ShownPassage[]): number {
  let sum = 0;
  for (const page of new Set(passages.map((passage) => passage.page))) {
    const own = passages.filter((passage) => passage.page === page);
    let reached = 0;
    for (const { from, to } of [...own].sort((one, other) => one.from - other.from)) {
      sum += Math.max(0, to - Math.max(from, reached));
      reached = Math.max(reached, to);
    }
  }
  return sum;
}

/** The result with some pages compared anew. */
export function withPages(
  before: CourseOriginality,
  fresh: CourseOriginality,
  gone: ReadonlySet<string>,
): CourseOriginality {
  const renewed = new Set([...fresh.pages.map(({ page }) => page), ...gone]);
  return {
    ...fresh,
    compared: before.compared,
    ...(before.media && { media: before.media }),
    pages: [
      ...before.pages.filter(({ page }) => !renewed.has(page)),
      ...fresh.pages.filter(({ page }) => !gone.has(page)),
    ],
    passages: [
      ...before.passages.filter(({ page }) => page === undefined || !renewed.has(page)),
      ...fresh.passages,
    ],
  };
}

/** Whether its author has written something of its rights since it was compared: only the engine knows whether it suffices. */
export function rightsChanged({ asset }: ShownMedia, before: Course | undefined, now: Course): boolean {
  const [then, today] = [before?.assets[asset], now.assets[asset]];
  return (['licence', 'source', 'permission'] as const).some((key) => then?.[key] !== today?.[key]);
}
