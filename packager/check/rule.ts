/**
 * The shape of a rule. One file in rules/ is one rule: a value, its words in
 * English and Hindi beside it, and a generator that yields what it found.
 * A rule never builds a sentence and never decides whether it matters to a
 * receiver: words are made by report.ts, severities are set by profiles.
 */
import type { Project } from '../course/course.ts';
import type { Operation } from '../course/patch.ts';
import type { MessageData, UiLang, Words, WordTable } from '../course/words.ts';
import type { PackageKind } from './kind.ts';
import type { PackageView } from './view.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Where a finding points: into a package (file, line, column) or a course (page, block). */
export interface Location {
  readonly in: 'package' | 'course';
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in UTF-16 code units. */
  readonly column?: number;
  readonly page?: string;
  readonly lang?: string;
  readonly block?: string;
  /** JSON pointer into course.json, for findings on the course itself. */
  readonly pointer?: string;
}

/** What a rule found, as data; `key` selects the words. */
export interface Finding {
  readonly key: string;
  readonly data?: MessageData;
  readonly location?: Location;
  /** 'review': only a person can say. Anything else fails at the rule's severity. */
  readonly outcome?: 'fail' | 'review';
  readonly fix?: { readonly title: string; readonly patch: readonly Operation[] };
}

/** What a rule looks at. The run hands each rule the subject it names. */
export interface Subjects {
  /** Any package, also one whose manifest could not be read. */
  package: PackageView;
  /** A course as it is being written. */
  course: CourseView;
}
export type SubjectKind = keyof Subjects;

/** A course and the limits and lists of the profile it is checked against. */
export interface CourseView {
  readonly project: Project;
  readonly limits: Limits;
}

/** Numbers a receiver sets; see platform/profiles. */
export type Limits = Readonly<Record<string, number>>;

export interface Rule<S extends SubjectKind = SubjectKind> {
  /** Kebab case, true of a good course or package: `image-has-alt`. Equals the file name. */
  readonly id: string;
  readonly subject: S;
  /** Severity under the profile `standard`; 'off' for what only a receiver asks. */
  readonly severity: Severity | 'off';
  /** Kinds of package it applies to; absent means every kind. Elsewhere it is 'inapplicable'. */
  readonly appliesTo?: readonly PackageKind[];
  /** What the rule asks, for `kriti rules` and docs/rules.md. */
  readonly help: Readonly<Record<UiLang, Words>>;
  readonly messages: WordTable;
  /** Clause of the standard or source of the demand. */
  readonly spec?: string;
  check(subject: Subjects[S]): Iterable<Finding> | AsyncIterable<Finding>;
}

/** Declares a rule; exists for the type inference of `check`. */
export const rule = <S extends SubjectKind>(definition: Rule<S>): Rule<S> => definition;
