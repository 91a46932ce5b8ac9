/**
 * A list that is flung past, again and again by more than half of what it
 * shows: its rows could not be read, and drawing them would hold the list up.
 * So they wait until it slows down, and meanwhile a chip says where one is.
 */
import { type RefObject, useEffect, useState } from 'react';

/** Milliseconds without a fast move after which the rows are drawn. */
const REST_MS = 70;
/** Milliseconds within which a second fast move follows the drawing of the first, when a list is flung. */
const AGAIN_MS = 150;

/**
 * Keeps the scrolling of a list from those who draw its rows while it is flung.
 * @returns how far down it is, in pixels, while that lasts; else null
 */
function useFling(list: RefObject<HTMLElement | null>): number | null {
  const [at, setAt] = useState<number | null>(null);
  useEffect(() => {
    const tree = list.current;
    if (!tree) return;
    let last = tree.scrollTop;
    let drawnAt = Number.NEGATIVE_INFINITY;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      rest = undefined;
      setAt(null);
      tree.dispatchEvent(new Event('scroll'));
    };
    const onScroll = (event: Event) => {
      if (event.target !== tree || !event.isTrusted) return;
      const now = tree.scrollTop;
      const moved = Math.abs(now - last);
      last = now;
      if (moved < tree.clientHeight / 2) return;
      // One jump alone leads somewhere.
      if (rest === undefined && performance.now() - drawnAt > AGAIN_MS) {
        // Its drawing may take longer than the pause until the next: the time counts from its end.
        drawnAt = Number.POSITIVE_INFINITY;
        requestAnimationFrame(() =>
          setTimeout(() => {
            drawnAt = performance.now();
          }),
        );
        return;
      }
      event.stopPropagation();
      clearTimeout(rest);
      rest = setTimeout(settle, REST_MS);
      setAt(now);
    };
    // Before all others: they listen at the document or below.
    window.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      window.removeEventListener('scroll', onScroll, { capture: true });
      clearTimeout(rest);
    };
  }, [list]);
  return at;
}

interface FlingProps {
  readonly list: RefObject<HTMLElement | null>;
  /** What stands at a height in the list. */
  readonly placeAt: (y: number) => string | undefined;
}

export function Fling({ list, placeAt }: FlingProps) {
  const at = useFling(list);
  const place = at === null ? undefined : placeAt(at);
  return place && <div className="fling">{place}</div>;
}
