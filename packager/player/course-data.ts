/**
 * What the player knows of the course: the JSON in `<script id="kriti-course">`
 * of a package's index.html. The exporter writes it (export/course-data.ts);
 * the pages themselves stand beside it as templates.
 */
import type { Interaction } from '../course/blocks/block.ts';
import type { Id, Lang, Stage, Term, Text } from '../course/course.ts';
import type { Layout } from '../course/design/design.ts';

/** The player's words in one language, by key; `{name}` is filled in by the player. */
export type Labels = Readonly<Record<string, string>>;

export interface CourseLanguage {
  readonly tag: Lang;
  /** Its own name for itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** The language of its labels: its own, or English where the player has none. */
  readonly labels: Lang;
}

export interface PageData {
  readonly id: Id;
  readonly stage?: Stage;
  readonly layout?: Layout;
  /** Where the page stands for an item of another kind; names a label and a drawing too. */
  readonly kind?: 'document' | 'video' | 'audio' | 'link' | 'assessment';
  readonly title: Text;
  readonly minutes: number;
  /** Languages it is written in; in others the main language is shown. */
  readonly langs: readonly Lang[];
}

export interface ModuleData {
  /** Its number in the course, from 1. */
  readonly number: number;
  readonly title: Text;
  readonly pages: readonly PageData[];
}

/** Type of what a course builds, as an activity (ADL, vocabulary of activity types). */
export const OBJECTIVE = 'http://adlnet.gov/expapi/activities/objective';

/** What the course builds, as statements name it. */
export interface CompetencyData {
  readonly id: string;
  readonly name: Text;
}

/** A test, or a question: one to practise on, or one of a test's pool. */
export type Task = Interaction & {
  readonly page: Id;
  /** Id of the competency that the question tests; only where statements are made. */
  readonly competency?: string;
  /** The test in whose pool the question lies. */
  readonly test?: Id;
};
export type Choice = Extract<Task, { kind: 'choice' }>;
export type Exercise = Extract<Task, { kind: 'written' | 'placed' }>;
export type Question = Choice | Exercise;
export type Test = Extract<Task, { kind: 'test' }>;

export interface CourseData {
  readonly format: 1;
  readonly id: Id;
  /** Where the learner's record goes: to a platform by this standard, or to this browser's own store. */
  readonly record: 'scorm12' | 'scorm2004' | 'cmi5' | 'xapi' | 'browser';
  /** The first is the main language. */
  readonly languages: readonly CourseLanguage[];
  readonly title: Text;
  readonly institution: Text;
  readonly logo?: {
    readonly url: string;
    readonly alt: Text;
    readonly place: 'bar' | 'page';
  };
  /** Modules that have pages. */
  readonly modules: readonly ModuleData[];
  /** In reading order; the questions of a test follow it. */
  readonly interactions: readonly Task[];
  /** Only where the course explains words. */
  readonly glossary?: readonly Term[];
  /** Only where statements are made. */
  readonly competencies?: readonly CompetencyData[];
  readonly labels: Readonly<Record<Lang, Labels>>;
}

export const pagesOf = (course: CourseData): PageData[] => course.modules.flatMap((module) => module.pages);

export const testsOf = (course: CourseData): Test[] =>
  course.interactions.filter((task): task is Test => task.kind === 'test');

const isExercise = (task: Task): task is Exercise => task.kind === 'written' || task.kind === 'placed';

/** Choice questions that stand on pages to practise on. */
export const practiceOf = (course: CourseData): Choice[] =>
  course.interactions.filter((task): task is Choice => task.kind === 'choice' && task.test === undefined);

/** Exercises that stand on pages to practise on. */
export const exercisesOf = (course: CourseData): Exercise[] =>
  course.interactions.filter(isExercise).filter((task) => task.test === undefined);

/** The questions of a test's pool, in the order they were written. */
export const poolOf = (course: CourseData, test: Test): Question[] =>
  course.interactions.filter(
    (task): task is Question => task.kind !== 'test' && task.test === test.id && task.page === test.page,
  );
