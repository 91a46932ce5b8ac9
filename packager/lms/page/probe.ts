/**
 * The robot's eyes: what can be read off the package's documents. Runs in the
 * platform's page, which shares the package's origin and so reaches every
 * frame of it.
 */
import type { Question } from '../answers.ts';
import type { Sight } from '../screen.ts';

const INPUTS = 'input[type="radio"], input[type="checkbox"], [role="radio"], [role="checkbox"]';
const GROUPS = 'fieldset, [role="group"], [role="radiogroup"]';

/** Documents of the package that can be reached, outermost first. */
function documents(of: Window = window): Document[] {
  return Array.from({ length: of.frames.length }, (_, i) => of.frames[i]).flatMap((frame) => {
    try {
      return frame?.document ? [frame.document, ...documents(frame)] : [];
    } catch {
      // A sandboxed or foreign frame keeps itself to itself.
      return [];
    }
  });
}

const tidy = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** A short number that changes with the text. */
function sum(text: string): number {
  let value = 0;
  for (let i = 0; i < text.length; i++) value = (value * 31 + text.charCodeAt(i)) | 0;
  return value;
}

function see(): Sight {
  const all = documents();
  const heading = all
    .flatMap((d) => Array.from(d.querySelectorAll('h1, h2, h3, [role="heading"]')))
    .find((e) => e.checkVisibility() && tidy(e.textContent) !== '');
  const texts = all.map((d) => d.body?.innerText ?? '');
  const first = tidy(texts.find((t) => t.trim() !== '')).slice(0, 60);
  return {
    heading: tidy(heading?.textContent).slice(0, 120) || first,
    print: all.map((d, i) => `${d.location.hash}${sum(texts[i] ?? '')}`).join('|'),
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

/** Reads a question; null if it is answered or closed, or if it only holds other groups. */
function question(group: Element): Question | null {
  const options = Array.from(group.querySelectorAll<HTMLInputElement>(INPUTS));
  if (Array.from(group.querySelectorAll(GROUPS)).some((inner) => inner.querySelector(INPUTS) !== null))
    return null;
  const on = (e: HTMLInputElement) => e.checked || e.getAttribute('aria-checked') === 'true';
  const off = (e: HTMLInputElement) => e.matches(':disabled') || e.getAttribute('aria-disabled') === 'true';
  if (options.some(on) || options.every(off)) return null;
  const labelled = group.getAttribute('aria-labelledby');
  const text =
    group.querySelector('legend')?.textContent ??
    (labelled === null ? null : group.ownerDocument.getElementById(labelled)?.textContent) ??
    group.getAttribute('aria-label');
  return {
    id: group.closest<HTMLElement>('[data-block]')?.dataset.block ?? '',
    text: tidy(text).slice(0, 200),
    options: options.map((e) => e.getAttribute('value') ?? tidy(e.textContent)),
  };
}

/** Chooses an option whose own box is drawn over by its label. */
const choose = (input: HTMLInputElement): void => (input.labels?.[0] ?? input).click();

export const probe = { see, pageCount, course, question, choose };
