/** What an author says of a question beside its words: how hard it is, what it asks of the mind, what it tests. */
import { z } from 'zod';
import { CompetencyTag, Id } from '../course.ts';
import type { Node } from '../node.ts';
import { attr } from './attr.ts';
import { blockAttrs } from './attrs.ts';

export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** The six levels of the cognitive domain, lowest first (Anderson and Krathwohl, 2001). */
export const BLOOM_LEVELS = ['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create'] as const;
export type BloomLevel = (typeof BLOOM_LEVELS)[number];

/** Attributes of every question. */
export const questionAttrs = blockAttrs.extend({
  difficulty: z.enum(DIFFICULTIES).optional(),
  bloom: z.enum(BLOOM_LEVELS).optional(),
  /** What it tests. */
  competency: CompetencyTag.optional(),
  /** Id of the pool of its test that it lies in; absent or unknown: in none of the named ones. */
  pool: Id.optional(),
});

export interface Tags {
  readonly difficulty?: Difficulty | undefined;
  readonly bloom?: BloomLevel | undefined;
  readonly competency?: CompetencyTag | undefined;
}

export const tagsOf = (question: Node): Tags => ({
  difficulty: attr<Difficulty | undefined>(question, 'difficulty'),
  bloom: attr<BloomLevel | undefined>(question, 'bloom'),
  competency: attr<CompetencyTag | undefined>(question, 'competency'),
});
