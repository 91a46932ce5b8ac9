/**
 * The robot's eyes: what can be read off the package's documents. Runs in the
 * platform's page, which shares the package's origin and so reaches every
 * frame of it, or in the package's own where it is opened without a platform.
 */
import type { Question } from '../answers.ts';
import { CHOICES, FIELDS, GROUPS } from '../question-parts.ts';
import type { Sight } from '../screen.ts';
import type { Spot } from '../spot.ts';
import { chooseLoose, dragging, fillFields, slider } from './asked.ts';
import { obstacle } from './obstacle.ts';
import {
  documents,
  drawnWords,
  firstOn,
  isReached,
  labelOf,
  ownWords,
  pictures,
  pressable,
  spotOf,
  sum,
  tidy,
} from './reach.ts';
import { stirs } from './stirs.ts';
import { unfinished, unfinishedParts } from './unfinished.ts';
import { focusCovered, untried } from './ways.ts';

function see(): Sight {
  const shown = documents();
  const heading = shown
    .flatMap((d) => Array.from(d.querySelectorAll('h1, h2, h3, [role="heading"]')))
    .find((e) => e.checkVisibility() && tidy(e.textContent) !== '');
  const texts = shown.map((d) => d.body?.innerText ?? '');
  const drawn = shown.flatMap(pictures);
  const first =
    tidy(texts.find((t) => t.trim() !== '')) || (drawn.find(({ name }) => name !== '')?.name ?? '');
  return {
    heading: tidy(heading?.textContent).slice(0, 120) || first.slice(0, 60),
    print: shown.map((d, i) => `${d.location.hash}${sum(texts[i] ?? '')}`).join('|'),
    pictures: String(sum(drawn.map(({ source }) => source).join('|'))),
    stirs: stirs(shown),
  };
}

/** How many pages the longest list of contents names; 0 if there is none. */
function pageCount(): number {
  const lists = documents().flatMap((d) => Array.from(d.querySelectorAll('nav, [role="navigation"]')));
  return Math.max(
    0,
    ...lists.map((nav) => nav.querySelectorAll('li').length || nav.querySelectorAll('a, button').length),
  );
}

/** The text of a course of ours, '' for any other package. */
const course = (): string =>
  documents()
    .map((d) => d.getElementById('kriti-course')?.textContent ?? '')
    .find((text) => text !== '') ?? '';

/** What can be read, both ends of it: a notice stands at the top, or in a line at the foot. */
function shownText(): string {
  const text = documents()
    .map((d) => tidy(d.body?.innerText))
    .join(' ');
  return text.length <= 2 * END ? text : `${text.slice(0, END)} … ${text.slice(-END)}`;
}
/** Characters of an end: as much as a notice takes. */
const END = 1000;

/** What makers call the thing that is shown while a package loads, and what stands in it. */
const LOADER: ReadonlySet<string> = new Set(['loader', 'loading', 'preloader', 'preload', 'spinner']);
const LOADING = /^\W*(loading|please wait|initiali[sz]ing|लोड हो रहा)/iu;
/** What there is to do on a screen without a word. */
const TO_DO = 'button, [role="button"], a[href], video, input';

/** Characters from which what stands in a loader is more than its message. */
const MESSAGE = 80;

/** Whether an element lies in a loader; what holds the whole page is none, whatever its maker calls it. */
function inLoader(element: Element | null | undefined): boolean {
  for (let e = element; e; e = e.parentElement)
    if (ownWords(e).some((word) => LOADER.has(word)))
      return tidy(e.textContent).length < MESSAGE && e.querySelector(TO_DO) === null;
  return false;
}

/** Whether the package still loads: nothing to be seen yet, or a loader lies over the middle of the window. */
function loading(): boolean {
  const shown = documents();
  if (shown.some((d) => d.readyState !== 'complete')) return true;
  const { innerWidth: width, innerHeight: height } = window;
  if (shown.some((d) => inLoader(d.elementFromPoint(width / 2, height / 2)))) return true;
  const text = tidy(shown.map((d) => d.body?.innerText ?? '').join(' '));
  if (text !== '') return text.length < MESSAGE && LOADING.test(text);
  const isSeen = (e: Element) => e.checkVisibility({ visibilityProperty: true }) && !inLoader(e);
  return !shown.some((d) => pictures(d).length > 0 || Array.from(d.querySelectorAll(TO_DO)).some(isSeen));
}

/** What looks like a control of that name; by its words first, then by what its maker calls it, then by what it is drawn with. */
function spot({ source, flags, word }: { source: string; flags: string; word: string }): Spot | null {
  const named = new RegExp(source, flags);
  const all = documents().flatMap((d) =>
    Array.from(d.querySelectorAll('a, div, span, img, svg, li, td, p, i, input')),
  );
  const found = [
    ...all.filter((e) => named.test(labelOf(e))),
    ...all.filter((e) => ownWords(e).includes(word)),
    ...all.filter((e) => pressable(e) && drawnWords(e).includes(word)),
  ];
  for (const e of found) {
    const at = pressable(e) ? spotOf(e, labelOf(e)) : undefined;
    if (at !== undefined) return at;
  }
  return null;
}

const MENU =
  'nav a, nav button, [role="navigation"] a, [role="navigation"] button, [role="menuitem"], [role="treeitem"], ' +
  '[class*="menu" i] a, [class*="menu" i] button, [id*="menu" i] a, [id*="toc" i] a, [class*="toc" i] a';

/** The first entry of a menu that is not among those tried: a topic, or what opens it. */
function entry({ tried, opens, not }: { tried: readonly string[]; opens: string; not: string }): Spot | null {
  const opener = new RegExp(opens, 'iu');
  const [controls, known] = [new RegExp(not, 'iu'), new Set(tried)];
  for (const document of documents()) {
    const listed = Array.from(document.querySelectorAll(MENU)).filter((e) => !controls.test(labelOf(e)));
    const opening = Array.from(document.querySelectorAll('a, button, [role="button"], [role="link"]')).filter(
      (e) => opener.test(labelOf(e)),
    );
    for (const [i, e] of [...listed, ...opening].entries()) {
      const outside = e.localName === 'a' && /^(https?:)?\/\//.test(e.getAttribute('href') ?? '');
      const name = `${document.title} ${i} ${labelOf(e)}`;
      if (outside || known.has(name) || labelOf(e) === '' || !e.checkVisibility() || e.matches(':disabled'))
        continue;
      const at = spotOf(e, name);
      if (at !== undefined) return at;
    }
  }
  return null;
}

/** What shows or hides a part of the page; of menus around the page there is `entry`. */
const FOLDS = '[aria-expanded]:not([aria-haspopup]), [role="tab"], summary';
const AROUND = 'nav, header, [role="navigation"], [role="banner"], [class*="nav" i], [class*="menu" i]';

const isOpen = (e: Element): boolean =>
  e.getAttribute('aria-expanded') === 'true' ||
  e.getAttribute('aria-selected') === 'true' ||
  e.parentElement?.matches('details[open]') === true;

/** The first part of the page that is folded away and not among those tried. */
function folded({ tried }: { tried: readonly string[] }): Spot | null {
  const known = new Set(tried);
  for (const document of documents()) {
    for (const [i, e] of Array.from(document.querySelectorAll(FOLDS)).entries()) {
      const name = `${document.location.hash} ${i} ${labelOf(e)}`;
      if (isOpen(e) || known.has(name) || e.closest(AROUND) !== null || e.matches(':disabled')) continue;
      const at = e.checkVisibility() ? spotOf(e, name) : undefined;
      if (at !== undefined) return at;
    }
  }
  return null;
}

/** How far before its end a film is started. */
const LAST_SECONDS = 1;

/** Plays the end of every film and sound that can be seen and has not ended, without sound. True while there is one. */
function watch(): boolean {
  const open = documents()
    .flatMap((d) => Array.from(d.querySelectorAll<HTMLMediaElement>('video, audio')))
    .filter((media) => !media.ended && media.error === null && Number.isFinite(media.duration))
    .filter((media) => media.localName === 'audio' || media.checkVisibility());
  for (const media of open) {
    media.muted = true;
    const from = Math.max(0, media.duration - LAST_SECONDS);
    if (media.currentTime < from) media.currentTime = from;
    // What forbids it goes on by itself, or not at all.
    if (media.paused) media.play().catch(() => undefined);
  }
  return open.length > 0;
}

/** Pixels from which a box is one to read in. */
const READ_IN = 150;

/** Boxes of a document whose content is longer than they are, the innermost first. */
function scrolled(document: Document): Element[] {
  const longer = (e: Element) => e.scrollHeight > e.clientHeight + 2 && e.clientHeight > READ_IN;
  const boxes = Array.from(document.querySelectorAll('body *')).filter(
    (e) => longer(e) && /auto|scroll/.test(getComputedStyle(e).overflowY) && e.checkVisibility(),
  );
  return [...boxes.reverse(), ...(document.scrollingElement ? [document.scrollingElement] : [])];
}

/** Shows the next part of whatever can be scrolled. False at the end of all. */
function scrollOn(): boolean {
  for (const document of documents().reverse()) {
    for (const box of scrolled(document)) {
      if (box.scrollTop + box.clientHeight >= box.scrollHeight - 2) continue;
      const before = box.scrollTop;
      // Some pages glide: what is asked for at once must be so at once.
      box.scrollTo({ top: before + Math.max(200, box.clientHeight * 0.8), behavior: 'instant' });
      if (box.scrollTop > before) return true;
    }
  }
  return false;
}

const nameOf = (group: Element): string => {
  const labelled = group.getAttribute('aria-labelledby');
  const text =
    group.querySelector('legend')?.textContent ??
    (labelled === null ? null : group.ownerDocument.getElementById(labelled)?.textContent) ??
    group.getAttribute('aria-label');
  return tidy(text).slice(0, 200);
};

const all = <T extends Element>(group: Element, selector: string): T[] =>
  Array.from(group.querySelectorAll<T>(selector));

/** Reads a question; null if it is answered or closed, or if it only holds other groups. */
function question(group: Element): Question | null {
  if (all(group, GROUPS).some((inner) => inner.querySelector(FIELDS.any) !== null)) return null;
  const block = group.closest<HTMLElement>('[data-block]');
  const who = { id: block?.dataset.block ?? '', text: nameOf(group) };

  const options = all<HTMLInputElement>(group, CHOICES);
  if (options.length > 0) {
    const on = (e: HTMLInputElement) => e.checked || e.getAttribute('aria-checked') === 'true';
    const off = (e: HTMLInputElement) => e.matches(':disabled') || e.getAttribute('aria-disabled') === 'true';
    if (options.some(on) || options.every(off)) return null;
    const values = options.map((e) => e.getAttribute('value') ?? tidy(e.textContent));
    return { ...who, kind: 'choose', options: values };
  }
  const boxes = all<HTMLInputElement>(group, FIELDS.boxes);
  if (boxes.length > 0)
    return boxes.some((box) => box.value !== '') ? null : { ...who, kind: 'write', boxes: boxes.length };
  const lists = all<HTMLSelectElement>(group, FIELDS.lists);
  if (lists.length > 0)
    return lists.some((list) => list.value !== '')
      ? null
      : { ...who, kind: 'match', lists: lists.map((list) => list.name) };
  const steps = all<HTMLElement>(group, FIELDS.steps);
  return steps.length > 0
    ? { ...who, kind: 'order', steps: steps.map((step) => step.dataset.part ?? '') }
    : null;
}

/** Chooses an option whose own box is drawn over by its label, unless a press that came late has done so. */
function choose(input: HTMLInputElement): void {
  if (!input.checked) (input.labels?.[0] ?? input).click();
}

export const probe = {
  see,
  loading,
  pageCount,
  course,
  shownText,
  spot,
  entry,
  folded,
  watch,
  scrollOn,
  question,
  choose,
  isReached,
  firstOn,
  untried,
  unfinished,
  unfinishedParts,
  focusCovered,
  chooseLoose,
  fillFields,
  slider,
  dragging,
  obstacle,
};
