/**
 * A portal's own framework, as its framework-read service answers: categories
 * competencyarea, theme and subtheme with their terms, and associations from
 * each term to those below it (docs/platform.md, Competencies).
 */
import { z } from 'zod';
import { problemsOf } from '../../course/problem.ts';
import type { FrameworkCompetency, Term } from '../../platform/competencies/framework.ts';
import type { Faults, ImportNote } from './fault.ts';

const text = z.string().nullish();

interface PortalTerm {
  readonly name: string;
  readonly identifier: string;
  readonly category?: string | null | undefined;
  readonly status?: string | null | undefined;
  readonly refId?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly additionalProperties?:
    | { readonly displayName?: unknown; readonly timeStamp?: unknown }
    | null
    | undefined;
  readonly associations?: readonly PortalTerm[] | null | undefined;
  readonly children?: readonly PortalTerm[] | null | undefined;
}

const PortalTerm: z.ZodType<PortalTerm> = z.lazy(() =>
  z.object({
    name: z.string().trim().min(1),
    identifier: z.string().min(1),
    category: text,
    status: text,
    refId: text,
    description: text,
    additionalProperties: z.object({ displayName: z.unknown(), timeStamp: z.unknown() }).partial().nullish(),
    associations: z.array(PortalTerm).nullish(),
    children: z.array(PortalTerm).nullish(),
  }),
);

const PortalFramework = z.object({
  identifier: text,
  code: text,
  name: text,
  categories: z.array(z.object({ code: z.string(), terms: z.array(PortalTerm).nullish() })),
});

/** The framework inside an answer of the service, or the file as it is. */
export function portalFramework(
  json: unknown,
): { readonly value: unknown; readonly place: string } | undefined {
  for (const path of [[], ['framework'], ['result', 'framework']]) {
    let value = json;
    for (const part of path) value = (value as Record<string, unknown> | null | undefined)?.[part];
    if (value && typeof value === 'object' && 'categories' in value)
      return { value, place: path.map((part) => `/${part}`).join('') };
  }
  return undefined;
}

type Category = 'competencyarea' | 'theme' | 'subtheme';

export interface PortalRead {
  readonly id: string;
  readonly name: string;
  readonly competencies: readonly FrameworkCompetency[];
  readonly notes: readonly ImportNote[];
}

/** @param place JSON pointer of the framework in its file */
export function readPortal(value: unknown, place: string, faults: Faults): PortalRead | undefined {
  const parsed = PortalFramework.safeParse(value);
  if (!parsed.success) {
    for (const { key, pointer, data } of problemsOf(parsed.error, '', place)) faults.add(key, pointer, data);
    return undefined;
  }
  const { categories, identifier, code, name } = parsed.data;
  const termsOf = (wanted: Category): Terms => {
    const category = categories.find((one) => one.code.toLowerCase() === wanted);
    if (!category) faults.add('category-missing', `${place}/categories`, { category: wanted });
    return new Map((category?.terms ?? []).map((term) => [term.identifier, term]));
  };
  const [areas, themes, subThemes] = [termsOf('competencyarea'), termsOf('theme'), termsOf('subtheme')];
  if (faults.all.length > 0) return undefined;
  let dead = 0;
  let bare = 0;
  const live = (all: readonly PortalTerm[]): readonly PortalTerm[] =>
    all.filter(({ status }) => {
      const counts = !status || status.toLowerCase() === 'live';
      if (!counts) dead += 1;
      return counts;
    });
  const competencies: FrameworkCompetency[] = [];
  for (const area of live([...areas.values()]))
    for (const theme of live(narrower(area, 'theme', themes))) {
      const subs = live(narrower(theme, 'subtheme', subThemes));
      if (subs.length === 0) bare += 1;
      for (const sub of subs) competencies.push(competencyOf(area, theme, sub));
    }
  const notes: ImportNote[] = [];
  if (bare > 0) notes.push({ key: 'no-sub-theme', count: bare });
  if (dead > 0) notes.push({ key: 'not-live', count: dead });
  const id = code || identifier || 'portal';
  return { id, name: name || id, competencies, notes };
}

type Terms = ReadonlyMap<string, PortalTerm>;

/** The terms that a term is associated with, in full where their own category has them. */
const narrower = (
  { associations, children }: PortalTerm,
  category: string,
  known: Terms,
): readonly PortalTerm[] =>
  [...(associations ?? []), ...(children ?? [])]
    .filter((one) => known.has(one.identifier) || one.category?.toLowerCase() === category)
    .map((one) => ({ ...one, ...known.get(one.identifier) }));

const competencyOf = (area: PortalTerm, theme: PortalTerm, sub: PortalTerm): FrameworkCompetency => ({
  area: area.name,
  theme: theme.name,
  subTheme: sub.name,
  ...(sub.description?.trim() && { description: sub.description }),
  ids: { area: termOf(area), theme: termOf(theme), subTheme: termOf(sub) },
});

function termOf({ identifier, refId, description, additionalProperties }: PortalTerm): Term {
  const { displayName, timeStamp } = additionalProperties ?? {};
  return {
    identifier,
    ...(refId && { refId }),
    ...(description && { description }),
    ...(typeof displayName === 'string' && { displayName }),
    ...(typeof timeStamp === 'number' && { timeStamp }),
  };
}
