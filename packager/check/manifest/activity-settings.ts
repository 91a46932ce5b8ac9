/**
 * The activities of a SCORM 2004 organization in the form that scorm-again's
 * sequencing engine takes: what is written, and the standard's defaults where
 * nothing is (SCORM 2004 SN 3; CAM 5.1).
 */
import type { XmlElement } from '../../read/xml.ts';
import { type Activity, partOf } from './activities.ts';
import { childrenNamed } from './demands-2004.ts';
import { attributeValue, collapse, textOf } from './elements.ts';

/** A tree as `sequencing.activityTree` of scorm-again's `Scorm2004API`; ids are places in the tree (`0.2.1`). */
export interface ActivitySettings {
  readonly id: string;
  readonly children: readonly ActivitySettings[];
  readonly [setting: string]: unknown;
}

type Written = Readonly<Record<string, boolean | number | string>>;

/** How an attribute's text becomes a value; undefined where it cannot. */
const READ = {
  flag: (text: string) =>
    text === 'true' || text === '1' ? true : text === 'false' || text === '0' ? false : undefined,
  number: (text: string) => (text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined),
  text: (text: string) => text || undefined,
} as const;

/** Attributes that are written, as values; what is not written is left to the engine. */
function written(
  element: XmlElement | undefined,
  kinds: Readonly<Record<string, keyof typeof READ>>,
): Written {
  const values: Record<string, boolean | number | string> = {};
  for (const [name, kind] of Object.entries(kinds)) {
    const value = READ[kind](collapse(attributeValue(element, name) ?? ''));
    if (value !== undefined) values[name] = value;
  }
  return values;
}

const CONTROLS = {
  choice: 'flag',
  choiceExit: 'flag',
  flow: 'flag',
  forwardOnly: 'flag',
  useCurrentAttemptObjectiveInfo: 'flag',
  useCurrentAttemptProgressInfo: 'flag',
} as const;
const DELIVERY = { tracked: 'flag', completionSetByContent: 'flag', objectiveSetByContent: 'flag' } as const;
const CHOICES = { preventActivation: 'flag', constrainChoice: 'flag' } as const;
const ROLLUP = {
  rollupObjectiveSatisfied: 'flag',
  rollupProgressCompletion: 'flag',
  objectiveMeasureWeight: 'number',
} as const;
const CONSIDERATIONS = {
  requiredForSatisfied: 'text',
  requiredForNotSatisfied: 'text',
  requiredForCompleted: 'text',
  requiredForIncomplete: 'text',
  measureSatisfactionIfActive: 'flag',
} as const;
const MAP = {
  targetObjectiveID: 'text',
  readSatisfiedStatus: 'flag',
  readNormalizedMeasure: 'flag',
  writeSatisfiedStatus: 'flag',
  writeNormalizedMeasure: 'flag',
  readRawScore: 'flag',
  readMinScore: 'flag',
  readMaxScore: 'flag',
  readCompletionStatus: 'flag',
  readProgressMeasure: 'flag',
  writeRawScore: 'flag',
  writeMinScore: 'flag',
  writeMaxScore: 'flag',
  writeCompletionStatus: 'flag',
  writeProgressMeasure: 'flag',
} as const;
const THRESHOLD = {
  completedByMeasure: 'flag',
  minProgressMeasure: 'number',
  progressWeight: 'number',
} as const;

/** Conditions of a sequencing rule (SN 3.4) or of a rollup rule (SN 3.7). */
const conditionsOf = (conditions: XmlElement | undefined, name: string) =>
  (conditions ? childrenNamed(conditions, name) : []).map((element) => {
    const { measureThreshold, ...said } = written(element, {
      condition: 'text',
      operator: 'text',
      referencedObjective: 'text',
      measureThreshold: 'number',
    });
    return {
      ...said,
      ...(measureThreshold !== undefined && { parameters: { threshold: measureThreshold } }),
    };
  });

const rulesOf = (rules: XmlElement | undefined, name: string) =>
  (rules ? childrenNamed(rules, name) : []).map((rule) => {
    const [conditions] = childrenNamed(rule, 'imsss:ruleConditions');
    return {
      conditionCombination: collapse(attributeValue(conditions, 'conditionCombination')) ?? 'all',
      conditions: conditionsOf(conditions, 'imsss:ruleCondition'),
      ...written(childrenNamed(rule, 'imsss:ruleAction')[0], { action: 'text' }),
    };
  });

const rollupRulesOf = (rules: XmlElement | undefined) =>
  (rules ? childrenNamed(rules, 'imsss:rollupRule') : []).map((rule) => {
    const [conditions] = childrenNamed(rule, 'imsss:rollupConditions');
    const { childActivitySet, ...counts } = written(rule, {
      childActivitySet: 'text',
      minimumCount: 'number',
      minimumPercent: 'number',
    });
    return {
      consideration: childActivitySet ?? 'all',
      ...counts,
      conditionCombination: collapse(attributeValue(conditions, 'conditionCombination')) ?? 'any',
      conditions: conditionsOf(conditions, 'imsss:rollupCondition'),
      ...written(childrenNamed(rule, 'imsss:rollupAction')[0], { action: 'text' }),
    };
  });

/** Objectives of an activity; the maps that ADL adds to one belong to it (CAM 5.1.11). */
function objectivesOf(activity: Activity) {
  const [own, added] = ['imsss:objectives', 'adlseq:objectives'].map((name) => partOf(activity, name));
  const more = added ? childrenNamed(added, 'adlseq:objective') : [];
  const objectiveOf = (element: XmlElement, isPrimary: boolean) => {
    // A primary objective need not have a name unless something is mapped.
    const objectiveID = collapse(attributeValue(element, 'objectiveID')) || 'PRIMARY';
    const [least] = childrenNamed(element, 'imsss:minNormalizedMeasure');
    const maps = [
      ...childrenNamed(element, 'imsss:mapInfo'),
      ...more
        .filter((one) => collapse(attributeValue(one, 'objectiveID')) === objectiveID)
        .flatMap((one) => childrenNamed(one, 'adlseq:mapInfo')),
    ];
    const measure = READ.number(textOf(least).trim());
    return {
      objectiveID,
      isPrimary,
      ...written(element, { satisfiedByMeasure: 'flag' }),
      ...(measure !== undefined && { minNormalizedMeasure: measure }),
      mapInfo: maps.map((map) => written(map, MAP)),
    };
  };
  const [primary] = own ? childrenNamed(own, 'imsss:primaryObjective') : [];
  return {
    ...(primary && { primaryObjective: objectiveOf(primary, true) }),
    objectives: own ? childrenNamed(own, 'imsss:objective').map((one) => objectiveOf(one, false)) : [],
  };
}

/**
 * @param at place of the activity in the tree, `0` for the root
 * @returns settings without random order or choice of children: those are drawn anew for each learner
 */
export function settingsOf(activity: Activity, at = '0'): ActivitySettings {
  const rules = partOf(activity, 'imsss:sequencingRules');
  const rollup = partOf(activity, 'imsss:rollupRules');
  const [threshold] = childrenNamed(activity.element, 'adlcp:completionThreshold');
  const { attemptLimit } = written(partOf(activity, 'imsss:limitConditions'), { attemptLimit: 'number' });
  return {
    id: at,
    title: activity.title,
    ...(collapse(attributeValue(activity.element, 'isvisible')) === 'false' && { isVisible: false }),
    ...(attemptLimit !== undefined && { attemptLimit }),
    sequencingControls: {
      // The standard's default, which is not the engine's (SN 3.2.3).
      flow: false,
      ...written(partOf(activity, 'imsss:controlMode'), CONTROLS),
      ...written(partOf(activity, 'imsss:deliveryControls'), DELIVERY),
      ...written(partOf(activity, 'adlseq:constrainedChoiceConsiderations'), CHOICES),
      ...written(rollup, ROLLUP),
    },
    sequencingRules: {
      preConditionRules: rulesOf(rules, 'imsss:preConditionRule'),
      exitConditionRules: rulesOf(rules, 'imsss:exitConditionRule'),
      postConditionRules: rulesOf(rules, 'imsss:postConditionRule'),
    },
    rollupRules: { rules: rollupRulesOf(rollup) },
    rollupConsiderations: written(partOf(activity, 'adlseq:rollupConsiderations'), CONSIDERATIONS),
    ...(threshold && { completionThreshold: written(threshold, THRESHOLD) }),
    ...objectivesOf(activity),
    children: activity.children.map((child, n) => settingsOf(child, `${at}.${n}`)),
  };
}
