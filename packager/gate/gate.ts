/**
 * The gate: everything that stands between a course and its upload, in one
 * value. Pure: whoever calls it has run the rules, the comparison and the
 * browser, or says by leaving them out that they were not run.
 */

import type { RuleResult } from '../check/in-words.ts';
import type { GateDemand, GateWeight } from '../check/profile/gate-demands.ts';
import type { Profile } from '../check/profile/profile.ts';
import type { Checked } from '../check/run.ts';
import { SCORE_CARDS } from '../check/scorecard/card.ts';
import { fillCard } from '../check/scorecard/fill.ts';
import type { Override } from '../course/course.ts';
import type { Project } from '../course/pages.ts';
import type { UiLang } from '../course/words.ts';
import type { GateItem, GatePart } from './item.ts';
import { accessibleItems, originalItems } from './judged-items.ts';
import { orderItems } from './order-items.ts';
import { itemsOfRule } from './rule-items.ts';
import { type GateScore, scoreItems, scoreOfCard } from './score-items.ts';
import { type RoleState, rolesOf, signItems } from './sign-items.ts';
import { type Upload, uploadItems, uploadsOf } from './uploads.ts';
import { say } from './words.ts';

export interface Gate {
  /** Number of what the course says (project/course-hash.ts). */
  readonly course: string;
  readonly profile: string;
  /** Nothing holds: the course may go up. */
  readonly open: boolean;
  /** By part, and in each as found. */
  readonly items: readonly GateItem[];
  /** Where the profile has a score card. */
  readonly score?: GateScore;
  /** Where the profile has a process. */
  readonly roles: readonly RoleState[];
  readonly uploads: readonly Upload[];
}

export interface GateInput {
  readonly project: Project;
  /** Its number (project/course-hash.ts). */
  readonly hash: string;
  readonly profile: Profile;
  /** What the rules of the profile found. */
  readonly checked: readonly Checked[];
  /** What it shares with a corpus, as it stands now; absent: it was compared with nothing. */
  readonly originality?: RuleResult | undefined;
  /** What a browser found on its pages, as they stand now, rule by rule (check/accessibility/outcomes.ts); absent: none looked. */
  readonly accessibility?: readonly RuleResult[] | undefined;
  /** Groups of pages above the offline limit go up as several packages. */
  readonly split?: boolean | undefined;
  /** The rules that the course names, where they are not at hand: then others hold it, and it does not go up. */
  readonly rulesMissing?: string | undefined;
  readonly lang: UiLang;
}

/** The gate as scripts read it: docs/schemas/gate.schema.json. */
export interface GateReport extends Gate {
  readonly format: 1;
}

export const gateReport = (gate: Gate): GateReport => ({ format: 1, ...gate });

export function gate(input: GateInput): Gate {
  const { project, hash, profile, checked, originality, accessibility, lang } = input;
  const weigh = (demand: GateDemand): GateWeight => profile.gate?.[demand] ?? 'off';
  const card = profile.scoreCard && SCORE_CARDS[profile.scoreCard];
  const filled = card && fillCard(card, project, checked, lang, originality);
  const roles = rolesOf(profile.process, project.course, hash, lang);
  const papers = { compared: originality !== undefined, looked: accessibility !== undefined };
  const uploads = uploadsOf(project, profile.limits, input.split ?? false, papers, lang);
  const items = [
    ...rulesItems(input.rulesMissing, lang),
    ...checked.flatMap((one) => itemsOfRule(one, lang)),
    ...originalItems(originality, weigh('is-original'), lang),
    ...accessibleItems(accessibility, weigh('is-accessible'), lang),
    ...(card && filled ? scoreItems(card, filled, weigh, lang) : []),
    ...uploadItems(uploads, profile.limits, weigh('uploads-fit'), lang),
    ...orderItems(project.course, weigh('work-order'), lang),
    ...signItems(roles, weigh, lang),
  ].map((item) => overridden(item, project.course.overrides?.[item.ruleId]));
  return {
    course: hash,
    profile: profile.id,
    open: !items.some(({ holds }) => holds),
    items: PARTS.flatMap((part) => items.filter((item) => item.part === part)),
    ...(card && filled && { score: scoreOfCard(card, filled, lang) }),
    roles,
    uploads,
  };
}

const rulesItems = (id: string | undefined, lang: UiLang): GateItem[] =>
  id === undefined
    ? []
    : [{ ruleId: 'rules-known', part: 'mend', holds: true, ...say('rules-missing', lang, { id }) }];

const PARTS: readonly GatePart[] = ['mend', 'person', 'worth', 'fine', 'na'];

/** What holds the course, by the ids that an override would name; each once. */
export const heldBy = ({ items }: Pick<Gate, 'items'>): string[] => [
  ...new Set(items.filter(({ holds }) => holds).map(({ ruleId }) => ruleId)),
];

const overridden = (item: GateItem, override: Override | undefined): GateItem =>
  override && (item.part === 'mend' || item.part === 'person') ? { ...item, holds: false, override } : item;
