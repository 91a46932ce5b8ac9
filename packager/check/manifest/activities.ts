/**
 * The activity tree of a SCORM 2004 organization, each activity with the
 * sequencing that holds for it: its own, and what it takes from the collection
 * (IMS Simple Sequencing; SCORM 2004 SN 2 and 3).
 */
import type { XmlElement } from '../../read/xml.ts';
import { childrenNamed } from './demands-2004.ts';
import { attributeOf, attributeValue, collapse } from './elements.ts';
import type { Item, Manifest, Organization } from './manifest.ts';

export interface Activity {
  readonly element: XmlElement;
  readonly title: string;
  readonly children: readonly Activity[];
  /** `imsss:sequencing` of its own first, then the shared one. */
  readonly sequencing: readonly XmlElement[];
}

const readBefore = new WeakMap<Manifest, readonly Activity[]>();

/** The activities of each organization, itself the root. Read once: several rules ask. */
export function activityTrees(manifest: Manifest): readonly Activity[] {
  const trees = readBefore.get(manifest) ?? readTrees(manifest);
  readBefore.set(manifest, trees);
  return trees;
}

function readTrees(manifest: Manifest): Activity[] {
  const shared = new Map<string, XmlElement>();
  for (const collection of manifest.elements('sequencingCollection')) {
    for (const sequencing of childrenNamed(collection, 'imsss:sequencing')) {
      const id = collapse(attributeValue(sequencing, 'ID') ?? '');
      if (!shared.has(id)) shared.set(id, sequencing);
    }
  }
  const activityOf = ({ element, title, identifier, items }: Organization | Item): Activity => {
    const own = childrenNamed(element, 'imsss:sequencing')[0];
    const reference = own && attributeOf(own, 'IDRef');
    const taken = reference && shared.get(collapse(reference.value));
    const sequencing = [own, taken].filter((found) => found !== undefined);
    return { element, title: title || identifier || '', children: items.map(activityOf), sequencing };
  };
  return manifest.organizations.map(activityOf);
}

/** An activity and all below it, in the order of the course. */
export function* activitiesIn(activity: Activity): Generator<Activity> {
  yield activity;
  for (const child of activity.children) yield* activitiesIn(child);
}

/** A part of an activity's sequencing, such as `imsss:controlMode`: its own where it has one, else the shared one. */
export function partOf({ sequencing }: Activity, name: string): XmlElement | undefined {
  for (const element of sequencing) {
    const [part] = childrenNamed(element, name);
    if (part) return part;
  }
  return undefined;
}

/** Whether a switch is on, written or by default. */
function isOn(part: XmlElement | undefined, name: string, byDefault: boolean): boolean {
  const value = attributeValue(part, name)?.trim();
  return value === undefined ? byDefault : value === 'true' || value === '1';
}

/** Whether the conditions of a rule hold whatever the learner does. */
export function alwaysHolds(rule: XmlElement): boolean {
  const [conditions] = childrenNamed(rule, 'imsss:ruleConditions');
  if (!conditions) return false;
  const all = childrenNamed(conditions, 'imsss:ruleCondition');
  const holds = (condition: XmlElement): boolean =>
    attributeValue(condition, 'condition')?.trim() === 'always' &&
    attributeValue(condition, 'operator')?.trim() !== 'not';
  const any = attributeValue(conditions, 'conditionCombination')?.trim() === 'any';
  return all.length > 0 && (any ? all.some(holds) : all.every(holds));
}

/** The rules of one kind on an activity whose action is one of those named. */
export const rulesWith = (activity: Activity, kind: string, actions: readonly string[]): XmlElement[] => {
  const rules = partOf(activity, 'imsss:sequencingRules');
  return rules
    ? childrenNamed(rules, kind).filter((rule) =>
        childrenNamed(rule, 'imsss:ruleAction').some((action) =>
          actions.includes(attributeValue(action, 'action')?.trim() ?? ''),
        ),
      )
    : [];
};

const alwaysHas = (activity: Activity, action: string): boolean =>
  rulesWith(activity, 'imsss:preConditionRule', [action]).some(alwaysHolds);

/**
 * Activities that some learner may come to by the table of contents or by going
 * on (SN 4.6 and 4.7). Conditions and limits may shut out more of them; what is
 * not among these is shut out for certain, jumps of a 4th Edition lesson aside.
 */
export function reachable(root: Activity): ReadonlySet<Activity> {
  const found = new Set([root]);
  const within = (activity: Activity): boolean => [...activitiesIn(activity)].some((one) => found.has(one));
  /** @param shown whether nothing above hides what is below from choice */
  const enter = (activity: Activity, shown: boolean): boolean => {
    const control = partOf(activity, 'imsss:controlMode');
    const choice = shown && isOn(control, 'choice', true);
    const flows = isOn(control, 'flow', false) && within(activity);
    let more = false;
    for (const child of activity.children) {
      const chosen = choice && !alwaysHas(child, 'hiddenFromChoice');
      if (!found.has(child) && (chosen || (flows && !alwaysHas(child, 'skip')))) {
        found.add(child);
        more = true;
      }
      if (enter(child, shown && !alwaysHas(child, 'hiddenFromChoice'))) more = true;
    }
    return more;
  };
  // What is reached deep down opens what flows above it, so once more until nothing is new.
  while (enter(root, true));
  return found;
}
