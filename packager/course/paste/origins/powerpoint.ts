/** PowerPoint: lines are blocks of class O whose bullet is a run with a format of its own; the indent tells the depth. */
import type { Meaning, Origin } from '../origin.ts';
import { type Element, elementsIn, hasClass } from '../tree.ts';

/** Half an inch, the step of PowerPoint's own templates. */
const STEP_INCHES = 0.5;

const isBullet = ({ style }: Element): boolean => /bullet/.test(style['mso-special-format'] ?? '');

function lineMeaning(element: Element): Meaning | undefined {
  const [bullet] = elementsIn(element, isBullet);
  if (!bullet) return undefined;
  const indent = Number.parseFloat(element.style['margin-left'] ?? '0') || 0;
  const depth = Math.max(1, Math.min(9, Math.round(indent / STEP_INCHES) || 1));
  const ordered = /numbullet/.test(bullet.style['mso-special-format'] ?? '');
  return { list: { list: `${depth} ${ordered}`, item: element, depth, ordered } };
}

export const powerpoint: Origin = {
  id: 'powerpoint',
  wrote: (source) =>
    /urn:schemas-microsoft-com:office:powerpoint|<meta[^>]*generator[^>]*powerpoint|mso-special-format:\s*['"]?(num)?bullet/i.test(
      source,
    ),
  meaning: (element) => {
    if (isBullet(element)) return { leave: 'silently' };
    return hasClass(element, /^O\d?$/) || element.tag === 'p' ? lineMeaning(element) : undefined;
  },
};
