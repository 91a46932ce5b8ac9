/**
 * The shape of a rule. One file in rules/ is one rule: a value, its words in
 * English and Hindi beside it, and a generator that yields what it found.
 * A rule never builds a sentence and never decides whether it matters to a
 * receiver: words are made by report.ts, severities are set by profiles.
 */
import type { Operation } from '../course/patch.ts';
import type { MessageData, UiLang, Words, WordTable } from '../course/words.ts';
import type { PackageKind } from '../read/kind.ts';
import type { CourseView } from './course/course-view.ts';
import type { PageView } from './course/page-view.ts';
import type { Location } from './location.ts';
import type { AiccCourse } from './manifest/aicc-course.ts';
import type { Manifest } from './manifest/manifest.ts';
import type { XapiCourse } from './manifest/xapi-course.ts';
import type { MediaPdf, MediaPicture, MediaRecording } from './media/media.ts';
import type { HtmlFile } from './package/html.ts';
import type { PackageView } from './package/view.ts';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A change that mends what was found: `patch` applies to the document that the location names. */
interface Fix {
  readonly title: Readonly<Record<UiLang, string>>;
  readonly patch: readonly Operation[];
}

/** What a rule found, as data; `key` selects the words. */
export interface Finding {
  readonly key: string;
  readonly data?: MessageData;
  readonly location?: Location;
  /** 'review': only a person can say. Anything else fails at the rule's severity. */
  readonly outcome?: 'fail' | 'review';
  readonly fix?: Fix;
  /** The clause that this finding breaks, where the rule speaks for several; else the rule's own. */
  readonly spec?: string;
  /** The words of a tool or a file, shown small and as they are. */
  readonly detail?: string;
  /** How many further places have the same cause and are not told one by one; the run says it (`Rule.cause`). */
  readonly alike?: number;
}

/** What a rule looks at. The run hands each rule the subject it names. */
export interface Subjects {
  /** Any package, also one whose manifest could not be read. */
  package: PackageView;
  /** The same, once every file was read: damage inside them is among `files.faults`. */
  container: PackageView;
  /** The manifest of a SCORM or IMS package, where there is one with a root element. */
  manifest: Manifest;
  /** What cmi5.xml or tincan.xml describes, where it has a root element. */
  xapi: XapiCourse;
  /** What the files of an AICC package describe. */
  aicc: AiccCourse;
  /** Each HTML file of a package in turn. */
  html: HtmlFile;
  /** Each film or sound in turn, given by itself or inside a package. */
  recording: MediaRecording;
  /** Each picture in turn, and each PDF. */
  picture: MediaPicture;
  pdf: MediaPdf;
  /** A course as it is being written. */
  course: CourseView;
  /** Each page of a course in turn, with the pages that are made for its other items. */
  page: PageView;
}
export type SubjectKind = keyof Subjects;

export interface Rule<S extends SubjectKind = SubjectKind> {
  /** Kebab case, true of a good course or package: `image-has-alt`. Equals the file name. */
  readonly id: string;
  readonly subject: S;
  /** Severity under the profile `standard`; 'off' for what only a receiver asks. */
  readonly severity: Severity | 'off';
  /** Kinds of package it applies to; absent means every kind. Elsewhere it is 'inapplicable'. */
  readonly appliesTo?: readonly PackageKind[];
  /** Rules whose failure already says it all: then this one stays silent. */
  readonly unless?: readonly string[];
  /** Rules whose finding at a place already says it all: of that place this one stays silent. */
  readonly unlessThere?: readonly string[];
  /**
   * What findings have in common that one slip of a tool puts at hundreds of places:
   * of many with one cause the first is told, and how many more there are.
   */
  readonly cause?: (finding: Finding) => string;
  /** What the rule asks, why and what to do, for `kriti rules` and docs/rules.md. */
  readonly help: Readonly<Record<UiLang, Required<Words>>>;
  /** What is said of each finding, by key; `why` and `how` are those of `help` where left out. */
  readonly messages: WordTable;
  /** Clause of the standard or source of the demand. */
  readonly spec?: string;
  /** Ids of the numbered requirements it answers for, where they are more than `spec` can name. */
  readonly requirements?: readonly string[];
  // A method, so that a rule of one subject fits the list of rules of any subject.
  check(subject: Subjects[S]): Iterable<Finding> | AsyncIterable<Finding>;
}

/** Declares a rule; exists for the type inference of `check`. */
export const rule = <S extends SubjectKind>(definition: Rule<S>): Rule<S> => definition;
