/** What a SCORM 2004 manifest tells the platform about the activity it launches (RTE 4th Edition, 4.2). */
import type { Entries } from './stand-in.ts';

const first = (parent: Element | undefined, name: string): Element | undefined =>
  parent?.getElementsByTagNameNS('*', name)[0];

const textOf = (parent: Element | undefined, name: string): string =>
  first(parent, name)?.textContent?.trim() ?? '';

/** The pass mark: the least normalized measure of a primary objective satisfied by measure. */
function passingScore(item: Element): string {
  const primary = first(item, 'primaryObjective');
  if (primary?.getAttribute('satisfiedByMeasure') !== 'true') return '';
  return textOf(primary, 'minNormalizedMeasure') || '1';
}

/** 4th Edition: two attributes. 3rd: the element's text. */
function completionThreshold(item: Element): string {
  const threshold = first(item, 'completionThreshold');
  if (threshold === undefined) return '';
  if (threshold.getAttribute('completedByMeasure') === 'true')
    return threshold.getAttribute('minProgressMeasure') ?? '1';
  return threshold.textContent?.trim() ?? '';
}

/** Data-model elements by the manifest's word; objectives with an id come in their order. */
export function entriesFromItem(item: Element): Entries {
  const objectives = first(item, 'objectives');
  const ids = Array.from(objectives?.children ?? []).flatMap((o) => o.getAttribute('objectiveID') || []);
  const told = {
    'cmi.scaled_passing_score': passingScore(item),
    'cmi.completion_threshold': completionThreshold(item),
    'cmi.launch_data': textOf(item, 'dataFromLMS'),
    'cmi.max_time_allowed':
      first(item, 'limitConditions')?.getAttribute('attemptAbsoluteDurationLimit') ?? '',
    'cmi.time_limit_action': textOf(item, 'timeLimitAction'),
    ...Object.fromEntries(ids.map((id, n) => [`cmi.objectives.${n}.id`, id])),
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== ''));
}
