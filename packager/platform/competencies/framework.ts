/**
 * The competencies an author can choose from: the names that ship with Kriti,
 * and what an office brings: its portal's own framework, a list of its own, or
 * an export of FRAC with positions, roles and five levels. Only a portal's own
 * framework has identifiers that may be sent; nobody else's are kept.
 */
import { z } from 'zod';
import type { Competency, CompetencyTag } from '../../course/course.ts';
import shipped from '../competencies.json' with { type: 'json' };
import { keyOf, namesOf, plain, tagOf } from './names.ts';

const text = z.string().trim().min(1).max(4000);
const name = z.string().trim().min(1).max(300);

/** How the portal knows an area, theme or sub-theme. */
const Term = z.strictObject({
  identifier: z.string().min(1).max(300),
  refId: z.string().max(300).exactOptional(),
  description: z.string().max(4000).exactOptional(),
  displayName: z.string().max(300).exactOptional(),
  timeStamp: z.number().exactOptional(),
});
export type Term = z.infer<typeof Term>;

export const LEVELS = 5;

/** What somebody at a level does (FRAC has five of them). */
const Level = z.strictObject({
  level: z.int().min(1).max(LEVELS),
  name: z.string().max(300).exactOptional(),
  description: z.string().max(4000).exactOptional(),
});

/** Whose work asks for it (FRAC: position, role, activities). */
const Use = z.strictObject({
  position: name.exactOptional(),
  role: name.exactOptional(),
  activities: z.array(name).exactOptional(),
});
export type Use = z.infer<typeof Use>;

export const FrameworkCompetency = z.strictObject({
  area: name,
  theme: name,
  subTheme: name,
  /** Of the sub-theme, where its list says it. */
  hindi: name.exactOptional(),
  description: text.exactOptional(),
  themeType: z.string().max(100).exactOptional(),
  /** Of a portal's own framework only. */
  ids: z.strictObject({ area: Term, theme: Term, subTheme: Term }).exactOptional(),
  levels: z.array(Level).max(LEVELS).exactOptional(),
  uses: z.array(Use).exactOptional(),
});
export type FrameworkCompetency = z.infer<typeof FrameworkCompetency>;

export const FRAMEWORK_KINDS = ['portal', 'list', 'frac'] as const;
export type FrameworkKind = (typeof FRAMEWORK_KINDS)[number];

/** A framework as it was read; `id` is the same for each version of it. */
export const ReadFramework = z.strictObject({
  kind: z.enum(FRAMEWORK_KINDS),
  id: z.string().regex(/^[a-z0-9][a-z0-9_-]{0,63}$/),
  name,
  competencies: z.array(FrameworkCompetency).min(1).max(20_000),
});
export type ReadFramework = z.infer<typeof ReadFramework>;

/** A framework as it is kept. */
export const Framework = ReadFramework.extend({
  format: z.literal(1),
  /** First figures of the SHA-256 of its file: the same file is the same version. */
  version: z.string().regex(/^[0-9a-f]{12}$/),
  importedAt: z.iso.datetime(),
  /** Name its file had. */
  file: z.string().max(255),
});
export type Framework = z.infer<typeof Framework>;

export const SHIPPED: readonly FrameworkCompetency[] = shipped.areas.flatMap((area) =>
  area.themes.flatMap((theme) =>
    theme.subThemes.map((subTheme) => ({ area: area.name, theme: theme.name, subTheme })),
  ),
);

/**
 * What can be chosen: of a portal's framework, else the names that ship, and
 * behind it what lists and FRAC add; what these say of one that is there
 * already (levels, uses, a Hindi name) is added to it.
 * @param frameworks the newest version of each
 */
export function choosable(frameworks: readonly ReadFramework[]): readonly FrameworkCompetency[] {
  const portals = frameworks.filter(({ kind }) => kind === 'portal');
  const base = portals.length > 0 ? portals.flatMap(({ competencies }) => competencies) : SHIPPED;
  const all = new Map<string, FrameworkCompetency>(base.map((one) => [keyOf(one), one]));
  for (const { kind, competencies } of frameworks)
    if (kind !== 'portal')
      for (const one of competencies) {
        const there = all.get(keyOf(one));
        all.set(
          keyOf(one),
          there ? { ...one, ...there, uses: [...(there.uses ?? []), ...(one.uses ?? [])] } : one,
        );
      }
  return [...all.values()];
}

export const hasIdentifiers = (frameworks: readonly ReadFramework[]): boolean =>
  frameworks.some(({ kind }) => kind === 'portal');

/** Those that have all the words, in a name in either language, a description or whose work asks for it. */
export function findCompetencies<One extends FrameworkCompetency>(
  all: readonly One[],
  looked: string,
): readonly One[] {
  const words = plain(looked).trim().split(' ').filter(Boolean);
  if (words.length === 0) return all;
  return all.filter((one) => {
    const told = wordsOf(one);
    return words.every((word) => told.includes(word));
  });
}

const told = new WeakMap<FrameworkCompetency, string>();

function wordsOf(one: FrameworkCompetency): string {
  const known = told.get(one);
  if (known !== undefined) return known;
  const { area, theme, subTheme, hindi = '', description = '', uses = [] } = one;
  const used = uses.flatMap(({ position = '', role = '', activities = [] }) => [
    position,
    role,
    ...activities,
  ]);
  const names = [area, theme, subTheme].flatMap((each) => [each, ...namesOf(each)]);
  const words = plain([...names, hindi, description, ...used].join(' '));
  told.set(one, words);
  return words;
}

/** The competency as a course claims it: with the portal's identifiers where it comes from a portal. */
export function claimOf(one: FrameworkCompetency): Competency {
  const { area, theme, subTheme, ids, themeType } = one;
  return {
    competencyAreaName: area,
    ...(ids && {
      competencyAreaIdentifier: ids.area.identifier,
      ...(ids.area.refId && { competencyAreaRefId: ids.area.refId }),
      ...(ids.area.description && { competencyAreaDescription: ids.area.description }),
    }),
    competencyThemeName: theme,
    ...(themeType && { competencyThemeType: themeType }),
    ...(ids && {
      competencyThemeIdentifier: ids.theme.identifier,
      ...(ids.theme.refId && { competencyThemeRefId: ids.theme.refId }),
      ...(ids.theme.description && { competencyThemeDescription: ids.theme.description }),
      ...shownAs('competencyThemeAdditionalProperties', ids.theme),
    }),
    competencySubThemeName: subTheme,
    ...(ids && {
      competencySubThemeIdentifier: ids.subTheme.identifier,
      ...(ids.subTheme.refId && { competencySubThemeRefId: ids.subTheme.refId }),
      ...(ids.subTheme.description && { competencySubThemeDescription: ids.subTheme.description }),
      ...shownAs('competencySubThemeAdditionalProperties', ids.subTheme),
    }),
  };
}

const shownAs = <Name extends string>(field: Name, { displayName, timeStamp }: Term) =>
  (displayName !== undefined && timeStamp !== undefined ? { [field]: { displayName, timeStamp } } : {}) as {
    readonly [K in Name]?: { readonly displayName: string; readonly timeStamp: number };
  };

/** The claims with the identifiers of what can be chosen now; those it does not name stay as they are. */
export function identified(
  claims: readonly Competency[],
  all: readonly FrameworkCompetency[],
): readonly Competency[] {
  const known = new Map(all.filter(({ ids }) => ids).map((one) => [keyOf(one), one]));
  return claims.map((claim) => {
    const one = known.get(keyOf(tagOf(claim)));
    return one ? { ...claim, ...claimOf(one) } : claim;
  });
}

/** The competency that has these names. */
export const competencyNamed = <One extends FrameworkCompetency>(
  all: readonly One[],
  tag: CompetencyTag,
): One | undefined => all.find((one) => keyOf(one) === keyOf(tag));
