/** What the gate looks at, in sections that a course's author thinks in. Pure. */
import type { GateItem } from '../../packager/api.ts';
import type { Level } from '../ui/severity.tsx';

export const SECTIONS = [
  'competencies',
  'originality',
  'appropriate',
  'teaching',
  'tests',
  'accessibility',
  'rights',
  'details',
  'signatures',
] as const;
export type Section = (typeof SECTIONS)[number];

/** By what is said of a rule or statement; the first that fits. What fits none is about teaching. */
const BELONGS: readonly (readonly [Section, (item: Pick<GateItem, 'ruleId' | 'spec'>) => boolean])[] = [
  ['signatures', ({ ruleId }) => /^(signed-off|roles-apart|work-order)$/.test(ruleId)],
  ['originality', ({ ruleId }) => /^(is-original|Mandatory_Requirement_007)$/.test(ruleId)],
  ['competencies', ({ ruleId }) => /^competenc|^Mandatory_Requirement_009$/i.test(ruleId)],
  [
    'rights',
    ({ ruleId }) =>
      /^(asset-|references?-|stock-|course-has-(licence|source)|Mandatory_Requirement_00[68]$)/.test(ruleId),
  ],
  [
    'accessibility',
    ({ ruleId, spec = '' }) =>
      /^(is-accessible|axe\/|video-has-|Diversity_Inclusion_00\d)/.test(ruleId) || /WCAG|GIGW/.test(spec),
  ],
  [
    'tests',
    ({ ruleId, spec = '' }) =>
      /^(question|answers?|no-(all-of|true-false)|right-answers|single-choice|multiple-choice|test|assessment)/i.test(
        ruleId,
      ) || /Assessment Design/.test(spec),
  ],
  [
    'appropriate',
    ({ ruleId, spec = '' }) =>
      /^(no-|maps-|words-|Diversity_Inclusion|Mandatory_Requirement|Sustainable_Development)/.test(ruleId) ||
      /Mandatory Requirements|Sustainable Development/.test(spec),
  ],
  [
    'details',
    ({ ruleId, spec = '' }) =>
      /^(course-has-|thumbnail-|language-|rules-known$)/.test(ruleId) || /iGOT/.test(spec),
  ],
];

export const sectionOf = (item: Pick<GateItem, 'ruleId' | 'spec'>): Section =>
  BELONGS.find(([, fits]) => fits(item))?.[0] ?? 'teaching';

const RANK: readonly Level[] = ['block', 'person', 'warn', 'pass'];

/** How an item weighs now: an answer by name makes it fine to go on with. */
export function levelOf({ part, override }: Pick<GateItem, 'part' | 'override'>): Level {
  if (override || part === 'fine' || part === 'na') return 'pass';
  return part === 'mend' ? 'block' : part === 'person' ? 'person' : 'warn';
}

/** The weightiest of some items. */
export const worstOf = (items: readonly Pick<GateItem, 'part' | 'override'>[]): Level =>
  RANK.find((level) => items.some((item) => levelOf(item) === level)) ?? 'pass';
