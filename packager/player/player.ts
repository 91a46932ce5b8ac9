/** What every part of the screen is given: the course, the learner as they are now, words, and a way to act. */
import type { Id, Text } from '../course/course.ts';
import type { CourseData, CourseLanguage, PageData } from './course-data.ts';
import { fill } from './fill.ts';
import type { Learner } from './learner.ts';
import type { Recorder } from './recorder.ts';
import type { Act } from './session.ts';

export interface Player {
  readonly course: CourseData;
  readonly learner: Learner;
  readonly recorder: Recorder;
  /** The learner came back to a place kept before and has not moved yet. */
  readonly resumed: boolean;
  act(act: Act): void;
  /** Goes to a page: an act, and the page's heading gets the focus. */
  open(page: Id): void;
}

export const languageOf = ({ course, learner }: Player): CourseLanguage => {
  const language = course.languages[learner.lang] ?? course.languages[0];
  if (!language) throw new Error('a course without languages');
  return language;
};

/** A label in the learner's language, or in English where the player has none in it. */
export const say = (
  player: Player,
  key: string,
  values?: Readonly<Record<string, string | number>>,
): string => fill(player.course.labels[languageOf(player).labels] ?? {}, key, values);

/** Course text in the learner's language, else in the main one, with the language it is in. */
export function read(player: Player, text: Text): { readonly text: string; readonly lang: string } {
  const tags = [languageOf(player).tag, ...player.course.languages.map((language) => language.tag)];
  const lang = tags.find((tag) => text[tag]) ?? tags[0] ?? 'en';
  return { text: text[lang] ?? '', lang };
}

/** The pre-rendered page, in the learner's language or else in one it has. */
export function templateOf(
  player: Player,
  page: PageData,
): { template: HTMLTemplateElement; lang: string } | undefined {
  const wanted = languageOf(player).tag;
  const lang = page.langs.includes(wanted) ? wanted : page.langs[0];
  const template = document.querySelector<HTMLTemplateElement>(
    `template[data-page="${page.id}"][data-lang="${lang ?? ''}"]`,
  );
  return template && lang ? { template, lang } : undefined;
}
