/** What cmi5.xml or tincan.xml tells the platform about the activity it launches, read with the browser's own parser. */

export interface Activity {
  /** Address of the launch file as the package writes it. */
  readonly href: string;
  readonly id: string;
  readonly moveOn: string;
  readonly launchParameters: string;
  readonly masteryScore?: number;
}

const first = (parent: Element | Document | undefined, name: string): Element | undefined =>
  parent?.getElementsByTagNameNS('*', name)[0];
const textOf = (parent: Element | undefined, name: string): string =>
  first(parent, name)?.textContent?.trim() ?? '';

/** The first assignable unit of a cmi5 course structure (cmi5 13.1.4). */
export function firstUnit(structure: Document): Activity | undefined {
  const unit = first(structure, 'au');
  const mastery = unit?.getAttribute('masteryScore');
  return (
    unit && {
      href: textOf(unit, 'url'),
      id: unit.getAttribute('id')?.trim() ?? '',
      moveOn: unit.getAttribute('moveOn') ?? 'NotApplicable',
      launchParameters: textOf(unit, 'launchParameters'),
      ...(mastery ? { masteryScore: Number(mastery) } : {}),
    }
  );
}

/** The first activity of a tincan.xml that has a launch. */
export function firstActivity(tincan: Document): Activity | undefined {
  const activity = Array.from(tincan.getElementsByTagNameNS('*', 'activity')).find((a) => first(a, 'launch'));
  return (
    activity && {
      href: textOf(activity, 'launch'),
      id: activity.getAttribute('id')?.trim() ?? '',
      ...{ moveOn: 'NotApplicable', launchParameters: '' },
    }
  );
}
