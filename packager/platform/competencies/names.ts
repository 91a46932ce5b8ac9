/** A competency by its names: as a course claims it, as a page or question is tagged with it, and as people meet it. */
import type { Competency, CompetencyTag, Lang } from '../../course/course.ts';
import hindi from './wording/hi.json' with { type: 'json' };

/** The three names as one; no one of them is unique in the framework. */
export const keyOf = ({ area, theme, subTheme }: CompetencyTag): string => `${area} › ${theme} › ${subTheme}`;

export const tagOf = (claimed: Competency): CompetencyTag => ({
  area: claimed.competencyAreaName,
  theme: claimed.competencyThemeName,
  subTheme: claimed.competencySubThemeName,
});

const HINDI: Readonly<Record<string, string>> = hindi.names;

/** The framework is in English; its Hindi names are Kriti's own, for reading and searching, and are never sent. */
const nameIn = (name: string, lang: Lang): string => (lang === 'hi' ? (HINDI[name] ?? name) : name);

/** `Service Excellence (wrt citizens)` is called Service Excellence by everybody. */
const called = (name: string): string => name.replace(/\([^)]*\)/g, ' ');

/** What people call it, in English and, where Kriti has one, in Hindi. */
export const namesOf = (subTheme: string): readonly string[] =>
  [...new Set([subTheme, nameIn(subTheme, 'hi')])].map(called);

/** Words one space apart, without case and signs, so that a name is found however it is set. */
export const plain = (text: string): string =>
  ` ${text
    .normalize('NFC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()} `;

/** Whether a text in a language names the competency by its sub-theme. @param text as `plain` gives it */
export const isNamedIn = (text: string, { subTheme }: CompetencyTag, lang: Lang): boolean =>
  [subTheme, nameIn(subTheme, lang)].some((name) => text.includes(plain(called(name))));
