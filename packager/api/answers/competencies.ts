/** Competencies: what is suggested, and where their names come from. */
import type { PassagePlace } from '../../check/course/competency-passages.ts';
import type { Suggestion } from '../../check/course/competency-suggestions.ts';
import type { Framework } from '../../platform/competencies/framework.ts';

/** A competency that the text of a course speaks of, with the sentences that led to it. */
export type CompetencySuggestion = Suggestion<PassagePlace>;

/** An imported framework, without its competencies. */
export type FrameworkInfo = Omit<Framework, 'competencies'> & { readonly count: number };
