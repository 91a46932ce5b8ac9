/** The items of a gate as the conversation shows them. Pure. */
import type { CourseGate, GateItem, GatePart } from '../../packager/api.ts';
import type { Problem } from '../problems.ts';
import { levelOf } from './sections.ts';

/** An item that can be told apart in a list. */
export interface KeyedItem extends GateItem {
  readonly key: string;
}

/** Items of one part, and of one rule one after the other; what holds the course comes first. */
export function inPart(items: readonly GateItem[], part: GatePart): KeyedItem[] {
  const own = items.filter((item) => item.part === part);
  const first = [...own.filter(({ holds }) => holds), ...own.filter(({ holds }) => !holds)];
  const rules = [...new Set(first.map(({ ruleId }) => ruleId))];
  const inOrder = rules.flatMap((rule) => first.filter(({ ruleId }) => ruleId === rule));
  return inOrder.map((item, i) => {
    const { page, lang, block, pointer } = item.location ?? {};
    return { ...item, key: [item.ruleId, page, lang, block, pointer, i].join(' ') };
  });
}

/** How many things hold the course: to be mended, and to be said by somebody. */
export function holding({ items }: Pick<CourseGate, 'items'>): {
  readonly mend: number;
  readonly say: number;
} {
  const of = (part: GatePart) => items.filter((item) => item.holds && item.part === part).length;
  return { mend: of('mend'), say: of('person') };
}

/** The same as a problem of the panel below the page, which knows the way to its place. */
export function problemOf(item: KeyedItem): Problem {
  const { location = { in: 'course' as const } } = item;
  return { ...item, severity: 'warning', location, level: levelOf(item), page: location.page };
}
