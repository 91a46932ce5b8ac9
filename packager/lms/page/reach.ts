/**
 * The documents of a package as the robot reaches them, and what can be told of
 * one element: whether it can be pressed, where, and what it is called.
 */
import type { Spot } from '../spot.ts';

/** Documents that can be reached, outermost first. A platform's own has nothing in it but the package. */
export function documents(of: Window = window): Document[] {
  try {
    return [
      of.document,
      ...Array.from({ length: of.frames.length }, (_, i) => of.frames[i]).flatMap((frame) =>
        frame === undefined ? [] : documents(frame),
      ),
    ];
  } catch {
    // A sandboxed or foreign frame keeps itself to itself.
    return [];
  }
}

export const tidy = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** A short number that changes with the text. */
export function sum(text: string): number {
  let value = 0;
  for (let i = 0; i < text.length; i++) value = (value * 31 + text.charCodeAt(i)) | 0;
  return value;
}

/** Pixels from which a picture is more than an ornament. */
const LARGE = 48;

/** Pictures in sight, by what they are and how they are called: some tools draw whole pages. */
export function pictures(document: Document): { readonly name: string; readonly source: string }[] {
  const drawn = document.querySelectorAll('img, canvas, svg, [role="img"]');
  return Array.from(drawn).flatMap((e) => {
    const { width, height } = e.getBoundingClientRect();
    if (width < LARGE || height < LARGE || !e.checkVisibility({ visibilityProperty: true })) return [];
    const name = tidy(e.getAttribute('alt') ?? e.getAttribute('aria-label'));
    // An element of a frame is no instance of this window's classes.
    const source = e.localName === 'img' ? (e as HTMLImageElement).currentSrc : `${e.id} ${name}`;
    return { name, source };
  });
}

/** The middle of an element in the outermost window, once it has been brought into sight; undefined if something lies over it. */
export function spotOf(element: Element, name: string): Spot | undefined {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const box = element.getBoundingClientRect();
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const there = element.ownerDocument.elementFromPoint(middle.x, middle.y);
  if (there === null || !(element.contains(there) || there.contains(element))) return undefined;
  let { x, y } = middle;
  for (let w = element.ownerDocument.defaultView; w !== null && w !== w.parent; w = w.parent as typeof w) {
    const frame = w.frameElement?.getBoundingClientRect();
    if (frame === undefined) return undefined;
    x += frame.x + (w.frameElement?.clientLeft ?? 0);
    y += frame.y + (w.frameElement?.clientTop ?? 0);
  }
  return { x, y, name };
}

/** Whether a mouse reaches an element, once it has been brought into sight: nothing else lies over its middle. */
export function isReached(element: Element): boolean {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(
    x + width / 2,
    y + height / 2,
  );
  return hit !== null && (element.contains(hit) || hit.contains(element));
}

/** The place of the first that is not off, of those that a screen reader is told of before others; -1 without one. */
export function firstOn(elements: readonly Element[]): number {
  const outside = (selector: string) => elements.map((e) => e.closest(selector) === null);
  const on = outside(':disabled, [aria-disabled="true"]');
  const told = outside('[aria-hidden="true"]');
  const place = on.findIndex((yes, i) => yes && told[i]);
  return place === -1 ? on.indexOf(true) : place;
}

/** What can be pressed by the look of it, although it is neither button nor link. */
export const pressable = (e: Element): boolean =>
  e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  (e.hasAttribute('onclick') || getComputedStyle(e).cursor === 'pointer') &&
  e.getAttribute('aria-disabled') !== 'true' &&
  !e.matches(':disabled, .disabled, [disabled]');

export const labelOf = (e: Element): string =>
  tidy(e.getAttribute('aria-label') ?? e.getAttribute('title') ?? e.getAttribute('alt') ?? '') ||
  (e.childElementCount <= 3 ? tidy(e.textContent).slice(0, 60) : '');

export const wordsIn = (name: string): string[] =>
  name
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);

/** Words of an id and of classes: `btnNext`, `nav-next`. */
export const ownWords = (e: Element): string[] => [e.id, ...e.classList].flatMap(wordsIn);

/** Pixels up to which a picture is the drawing of a button. */
const BUTTON = 120;
/** What an arrow means by the way it points, in scripts that run from left to right. */
const ARROW: Readonly<Record<string, string>> = { right: 'next', left: 'prev' };

/**
 * Words of the file that a button is drawn with: `right-normal.png` leads on.
 * None where the button has words of its own, or is drawn as one that is off.
 */
export function drawnWords(e: Element): string[] {
  const box = e.getBoundingClientRect();
  if (box.width > BUTTON || box.height > BUTTON || tidy(e.textContent) !== '') return [];
  const source =
    (e.matches('img, input') ? e : e.querySelector('img'))?.getAttribute('src') ??
    /url\("?([^")]+)/.exec(getComputedStyle(e).backgroundImage)?.[1] ??
    '';
  if (source.startsWith('data:')) return [];
  const file = source.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '';
  const words = wordsIn(file.replace(/\.\w+$/, ''));
  return words.includes('disabled') ? [] : words.map((word) => ARROW[word] ?? word);
}

/** Around what plays films and sounds, and around the menus of a page. */
const AROUND_MEDIA =
  'video, audio, [class*="plyr" i], [class*="video-js" i], [class*="vjs-" i], [class*="mejs" i], [class*="seek" i], [class*="volume" i]';

/** Whether an element belongs to the controls of a film or a sound. */
export const inControls = (e: Element): boolean => e.closest(AROUND_MEDIA) !== null;
