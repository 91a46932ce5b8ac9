/** Where the translator is: the two languages, the page, the text that is open, and what the lists show. */
import { type Course, type Id, type Lang, mainLang } from '../../packager/course/course.ts';
import type { Direction } from '../../packager/course/translation/state.ts';
import type { Owner } from '../../packager/course/translation/translate.ts';
import { perCourse } from '../per-course.ts';
import { openCourse } from '../store.ts';

export type Shown = 'all' | 'missing' | 'stale';

interface View {
  /** null: the main language of the course. */
  readonly from: Lang | null;
  /** null: the first other one. */
  readonly to: Lang | null;
  /** A page, or null for the course's own texts; undefined: nobody chose yet. */
  readonly owner: Owner | undefined;
  /** Name of the unit that is written in. */
  readonly unit: string | null;
  /** Which pages and texts are listed. */
  readonly shown: Shown;
  readonly looked: string;
}

export const useTranslation = perCourse<View>({
  from: null,
  to: null,
  owner: undefined,
  unit: null,
  shown: 'all',
  looked: '',
});

/** The languages that are shown, as far as the course still has them; undefined while it has one only. */
export function directionOf(course: Course, { from, to }: Pick<View, 'from' | 'to'>): Direction | undefined {
  const { languages } = course;
  const source = from && languages.includes(from) ? from : mainLang(course);
  const others = languages.filter((lang) => lang !== source);
  const target = to && others.includes(to) ? to : others[0];
  return target ? { from: source, to: target } : undefined;
}

/** The file whose texts are shown: as chosen, else the page that was written on, else the course's own texts. */
export function ownerOf({ owner }: Pick<View, 'owner'>, pages: readonly Id[], page: Id | null): Owner {
  if (owner === null) return null;
  if (owner !== undefined && pages.includes(owner)) return owner;
  return page !== null && pages.includes(page) ? page : (pages[0] ?? null);
}

/** Of the course in front. */
export const directionNow = (): Direction | undefined =>
  directionOf(openCourse().draft.course, useTranslation.getState());
