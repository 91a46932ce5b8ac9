/** What axe-core says of one page of a course, in one language and one scheme of colours. Plain data, kept in caches. */

/** The player's schemes of colours (player/learner.ts), without the one that only asks the device. */
export const SCHEMES = ['light', 'dark', 'high'] as const;
export type Scheme = (typeof SCHEMES)[number];

export interface AxeFinding {
  /** axe's own id of the rule. */
  readonly rule: string;
  /** axe's "violations" and "incomplete": the latter only a person can judge. */
  readonly outcome: 'fail' | 'review';
  readonly grave: boolean;
  /** The page's block it lies in, as far as it lies in one. */
  readonly block?: string;
  /** In the player around the page, not in what the author wrote. */
  readonly frame: boolean;
  /** Beginning of the element's markup. */
  readonly markup: string;
}

export interface AxeView {
  readonly findings: readonly AxeFinding[];
  /** Rules that looked at something and found nothing. */
  readonly passed: readonly string[];
  /** Rules that found nothing to look at. */
  readonly inapplicable: readonly string[];
}

/** One thing to be looked at. */
export interface AxeTask {
  readonly page: string;
  readonly lang: string;
  readonly scheme: Scheme;
  /** With the player around the page: that is the same for all pages. */
  readonly whole: boolean;
  /** Ids of the blocks that the elements of the page's template are, in order; '' for none. */
  readonly blocks: readonly string[];
}
