/**
 * Ways on that bear no name the robot knows: everything on the screen that can
 * be pressed, one after the other, what reads like a step forward first.
 */
import { CHOICES, FIELDS } from '../question-parts.ts';
import type { Spot, WaysAbout } from '../spot.ts';
import {
  documents,
  drawnWords,
  inControls,
  isReached,
  labelOf,
  ownWords,
  pressable,
  spotOf,
  sum,
  wordsIn,
} from './reach.ts';

const CONTROLS =
  'button, a[href], summary, area[href], input[type="button"], input[type="submit"], input[type="image"], ' +
  '[role="button"], [role="link"], [role="tab"], [role="menuitem"], [onclick], [tabindex="0"]';

/** What makers call controls that lead back, out of the course or nowhere, and the files these are drawn with. */
export const ASIDE: ReadonlySet<string> = new Set(
  (
    'prev previous back exit quit logout volume mute unmute sound audio fullscreen caption captions cc subtitle ' +
    'subtitles transcript setting settings print share download replay restart reset rewind pause seek seekbar ' +
    'search glossary zoom help lang language logo theme accessibility cookie facebook twitter linkedin youtube'
  ).split(' '),
);

/** The same for what reads like a step forward. */
const FORWARD: ReadonlySet<string> = new Set(
  'next forward continue proceed start begin play arrowright'.split(' '),
);

/** Smaller than this nothing is meant to be pressed. */
const SMALL = 8;
/** Elements of one document that are looked at for the pointer they show. */
const MOST_ELEMENTS = 4000;
/** Share of the window from which an element is its ground rather than a thing on it. */
const GROUND = 0.6;

/** What shows a hand for itself, not because what it lies in does. */
function showsHand(e: Element): boolean {
  if (getComputedStyle(e).cursor !== 'pointer') return false;
  const around = e.parentElement;
  return around === null || getComputedStyle(around).cursor !== 'pointer';
}

const leadsOutside = (e: Element): boolean => {
  const href = e.getAttribute('href') ?? '';
  return /^(https?:)?\/\/|^(mailto|tel):/i.test(href) || e.hasAttribute('download');
};

/** What a learner could press in a document, in reading order. */
export function candidates(document: Document): Element[] {
  const named = new Set<Element>(document.querySelectorAll(CONTROLS));
  const all = document.querySelectorAll('body *');
  if (all.length <= MOST_ELEMENTS) for (const e of all) if (showsHand(e)) named.add(e);
  return [...named]
    .filter((e) => !e.matches(FIELDS.any) && e.querySelector(CHOICES) === null && !leadsOutside(e))
    .filter((e) => e.closest('label') === null || e.matches('button, a'))
    .filter((e) => {
      const { width, height } = e.getBoundingClientRect();
      return width >= SMALL && height >= SMALL && !inControls(e);
    })
    .filter((e) => pressable(e) || e.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .filter((e) => e.getAttribute('aria-disabled') !== 'true' && !e.matches(':disabled, .disabled'));
}

/** The most promising of what has not been pressed on this screen; null when all has been. */
export function untried({ tried, screen, on, not }: WaysAbout): Spot | null {
  const [known, leads, aside] = [new Set(tried), new RegExp(on, 'iu'), new RegExp(not, 'iu')];
  const ranked = documents().flatMap((document) => {
    const { innerWidth: width, innerHeight: height } = document.defaultView ?? window;
    return candidates(document).flatMap((e) => {
      const label = labelOf(e);
      const words = [...ownWords(e), ...drawnWords(e)];
      if (aside.test(label) || words.some((word) => ASIDE.has(word))) return [];
      const box = e.getBoundingClientRect();
      const ground = box.width * box.height > GROUND * width * height;
      const rank = ground ? 2 : leads.test(label) || words.some((word) => FORWARD.has(word)) ? 0 : 1;
      const place = `${Math.round(box.x / 16)},${Math.round((box.y + (document.scrollingElement?.scrollTop ?? 0)) / 16)}`;
      // What has no name is told apart by what else is to be seen.
      const name = `${label === '' ? screen : sum(screen.split('\n', 1)[0] ?? '')} ${label} ${place}`;
      return known.has(name) ? [] : [{ e, rank, name }];
    });
  });
  ranked.sort((a, b) => a.rank - b.rank);
  for (const { e, name } of ranked) {
    const at = spotOf(e, name);
    if (at !== undefined) return at;
  }
  return null;
}

/** What a keyboard reaches, seen or not. */
const FOCUSED = 'button, a[href], [role="button"], [role="link"], [role="radio"], [role="checkbox"]';

/** Where an element stands, and what it is called, on the screen shown now. */
function keyOf(e: Element, screen: string): string {
  const { x, y } = e.getBoundingClientRect();
  return `by key ${screen} ${labelOf(e)} ${Math.round(x / 16)},${Math.round(y / 16)}`;
}

/**
 * Brings the keyboard to the most promising control that lies under the
 * drawing of a page, where no mouse comes: what a screen reader would read out.
 * Such a control often bears the name of the picture that is drawn over it.
 * Returns what tells it from others; null where each has been pressed.
 */
export function focusCovered({ tried, screen, on, not }: WaysAbout): string | null {
  const [known, leads, aside] = [new Set(tried), new RegExp(on, 'iu'), new RegExp(not, 'iu')];
  const ranked = documents().flatMap((document) =>
    Array.from(document.querySelectorAll<HTMLElement>(FOCUSED)).flatMap((e) => {
      const [label, name] = [labelOf(e), keyOf(e, screen)];
      const words = [...wordsIn(label), ...ownWords(e)];
      const { width, height } = e.getBoundingClientRect();
      const out = known.has(name) || width < SMALL || height < SMALL || leadsOutside(e) || inControls(e);
      if (out || aside.test(label) || words.some((word) => ASIDE.has(word))) return [];
      if (!e.checkVisibility({ visibilityProperty: true }) || e.closest('[aria-hidden="true"]')) return [];
      if (e.matches(':disabled, [aria-disabled="true"]') || (pressable(e) && isReached(e))) return [];
      const rank = leads.test(label) || words.some((word) => FORWARD.has(word)) ? 0 : 1;
      return [{ e, rank, name }];
    }),
  );
  ranked.sort((a, b) => a.rank - b.rank);
  for (const { e, name } of ranked) {
    e.focus();
    if (e.ownerDocument.activeElement === e) return name;
  }
  return null;
}
