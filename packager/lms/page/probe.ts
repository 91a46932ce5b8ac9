/**
 * The robot's eyes: what can be read off the package's documents. Runs in the
 * platform's page, which shares the package's origin and so reaches every
 * frame of it, or in the package's own where it is opened without a platform.
 */
import type { Question } from '../answers.ts';
import { CHOICES, FIELDS, GROUPS } from '../question-parts.ts';
import type { Sight } from '../screen.ts';

/** Documents that can be reached, outermost first. A platform's own has nothing in it but the package. */
function documents(of: Window = window): Document[] {
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

const tidy = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** A short number that changes with the text. */
function sum(text: string): number {
  let value = 0;
  for (let i = 0; i < text.length; i++) value = (value * 31 + text.charCodeAt(i)) | 0;
  return value;
}

function see(): Sight {
  const shown = documents();
  const heading = shown
    .flatMap((d) => Array.from(d.querySelectorAll('h1, h2, h3, [role="heading"]')))
    .find((e) => e.checkVisibility() && tidy(e.textContent) !== '');
  const texts = shown.map((d) => d.body?.innerText ?? '');
  const first = tidy(texts.find((t) => t.trim() !== '')).slice(0, 60);
  return {
    heading: tidy(heading?.textContent).slice(0, 120) || first,
    print: shown.map((d, i) => `${d.location.hash}${sum(texts[i] ?? '')}`).join('|'),
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

/** What can be read, as much as a notice takes. */
const shownText = (): string =>
  documents()
    .map((d) => tidy(d.body?.innerText))
    .join(' ')
    .slice(0, 2000);

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

export const probe = { see, pageCount, course, shownText, question, choose };
