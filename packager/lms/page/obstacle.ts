/** What stands in a learner's way on a screen where the robot knows no way on. */
import { FIELDS } from '../question-parts.ts';
import type { Obstacle } from '../recording.ts';
import { documents, tidy } from './reach.ts';

/** Share of the window from which a drawing is the screen itself. */
const WHOLE = 0.4;

const seen = (e: Element): boolean => e.checkVisibility({ visibilityProperty: true });

/** The first that fits: something to be dragged or answered, a film that has not ended, a screen that is one drawing, or empty. */
export function obstacle(): Obstacle | null {
  const shown = documents();
  const some = (selector: string, also: (e: Element) => boolean = () => true) =>
    shown.some((d) => Array.from(d.querySelectorAll(selector)).some((e) => seen(e) && also(e)));
  if (
    some(
      '[draggable="true"], .ui-draggable, [aria-grabbed]',
      // A notice that can be moved asks for nothing.
      (e) => !e.matches('img, a, [role="dialog"]'),
    )
  )
    return 'dragging';
  if (some('video, audio', (e) => !(e as HTMLMediaElement).ended)) return 'film';
  if (some(FIELDS.any)) return 'question';
  const { innerWidth: width, innerHeight: height } = window;
  const large = (e: Element) => {
    const box = e.getBoundingClientRect();
    return box.width * box.height > WHOLE * width * height;
  };
  if (some('canvas, svg, object, embed', large)) return 'drawing';
  const blank = shown.every((d) => tidy(d.body?.innerText) === '') && !some('img, a[href], button');
  return blank ? 'empty' : null;
}
