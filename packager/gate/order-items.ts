/** The work order of a course that an agency makes: there, and with what is handed over under it. */
import type { GateWeight } from '../check/profile/gate-demands.ts';
import type { Course } from '../course/course.ts';
import type { UiLang } from '../course/words.ts';
import { openInOrder } from '../course/work-order.ts';
import type { GateItem } from './item.ts';
import { say } from './words.ts';

export function orderItems({ workOrder }: Course, weight: GateWeight, lang: UiLang): GateItem[] {
  if (weight === 'off') return [];
  const own = { ruleId: 'work-order', holds: weight === 'holds' };
  const open = openInOrder(workOrder);
  if (!workOrder) return [{ ...own, part: 'mend', ...say('work-order-missing', lang) }];
  if (open.length === 0) return [{ ...own, part: 'fine', holds: false, ...say('work-order-there', lang) }];
  return open.map((key) => ({ ...own, part: 'mend', ...say(`work-order-no-${key}`, lang) }));
}
