/** One thing that stands between a course and its upload. */
import type { Diagnostic } from '../check/in-words.ts';
import type { Override } from '../course/course.ts';

/**
 * Where an item stands in the conversation: must be mended; only a person can
 * say; worth mending; fine, and why; does not apply.
 */
export type GatePart = 'mend' | 'person' | 'worth' | 'fine' | 'na';

export interface GateItem extends Omit<Diagnostic, 'severity' | 'message' | 'other'> {
  /** The rule, the demand, or the item of the score card: what an override names. */
  readonly ruleId: string;
  readonly part: GatePart;
  /** The course does not go up until this is mended, said or overridden. */
  readonly holds: boolean;
  readonly what: string;
  /** A statement of the score card, which a declaration answers; these are its answers. */
  readonly options?: readonly string[];
  /** Whose signature is asked for or stands here. */
  readonly role?: string;
  /** A named person answers for it: it holds nothing any more, and stays to be read. */
  readonly override?: Override;
}
