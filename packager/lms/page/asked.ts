/**
 * What a screen of another tool asks for outside any group a question should
 * have: loose options, boxes, lists, sliders, things to be dragged. Nothing
 * says which answer is right; each time a question comes back, the next option
 * is taken.
 */
import { MAIL } from '../page-config.ts';
import { CHOICES, FIELDS, GROUPS } from '../question-parts.ts';
import type { Choice, Guess, LooseAbout, Spot } from '../spot.ts';
import { documents, inControls, labelOf, pressable, spotOf, tidy } from './reach.ts';

const seen = (e: Element): boolean => e.checkVisibility({ visibilityProperty: true });
const isOn = (e: Element): boolean =>
  (e as HTMLInputElement).checked === true || e.getAttribute('aria-checked') === 'true';
const isOff = (e: Element): boolean => e.matches(':disabled') || e.getAttribute('aria-disabled') === 'true';

/** What stands around a question, for its text. */
const text = (e: Element): string => tidy(e.textContent).slice(0, 200);

/** An option's own words: its label, or what lies around its box. */
function wordsOf(option: Element): string {
  const label = (option as HTMLInputElement).labels?.[0];
  const own = label ? text(label) : labelOf(option);
  if (own !== '') return own.slice(0, 80);
  for (let e = option.parentElement; e && e.querySelectorAll(CHOICES).length < 2; e = e.parentElement)
    if (text(e) !== '') return text(e).slice(0, 80);
  return text(option.parentElement ?? option).slice(0, 80);
}

/** The nearest element around an option that holds more than it. */
function around(option: Element): Element {
  let e = option.parentElement;
  while (e?.parentElement && e.querySelectorAll(CHOICES).length < 2) e = e.parentElement;
  return e ?? option;
}

/** The options of a document that stand in no group, question by question. */
function questions(document: Document): { readonly around: Element; readonly options: Element[] }[] {
  const found = new Map<unknown, { around: Element; options: Element[] }>();
  for (const option of document.querySelectorAll(CHOICES)) {
    const drawnOver = !seen(option) && (option as HTMLInputElement).labels?.[0]?.checkVisibility() !== true;
    if (option.closest(GROUPS) !== null || drawnOver || inControls(option)) continue;
    const name = option.getAttribute('name');
    const radio = option.matches('input[type="radio"]') && name;
    const place = around(option);
    const key = radio ? `${name}` : place;
    const one = found.get(key) ?? { around: place, options: [] };
    one.options.push(option);
    found.set(key, one);
  }
  return [...found.values()];
}

/**
 * The option to choose in the first open question that stands in no group.
 * @param tried options chosen before, by the question's key
 * @param done keys of the questions that were answered on this screen
 * @param over whether what is chosen is to be chosen anew
 */
export function chooseLoose({ tried, done, over }: LooseAbout): Choice | null {
  for (const document of documents())
    for (const { around: place, options } of questions(document)) {
      const open = options.filter((e) => !isOff(e));
      if (open.length === 0 || (!over && options.some(isOn))) continue;
      const words = options.map(wordsOf);
      const distinct = new Set(words).size === words.length && !words.includes('');
      const key = distinct ? [...words].sort().join('|') : text(place);
      if (done.includes(key)) continue;
      const named = open.map((e) => ({ e, name: distinct ? wordsOf(e) : `#${options.indexOf(e)}` }));
      const before = tried[key] ?? [];
      const option = named.find(({ name }) => !before.includes(name)) ?? named[before.length % named.length];
      if (option === undefined) continue;
      const at = spotToChoose(option.e);
      if (at === undefined) ((option.e as HTMLInputElement).labels?.[0] ?? (option.e as HTMLElement)).click();
      return { key, option: option.name, at: at ?? null, question: text(place), chosen: wordsOf(option.e) };
    }
  return null;
}

/** Where a mouse chooses an option: on itself, or on its label where the box is drawn over. */
function spotToChoose(option: Element): Spot | undefined {
  const label = (option as HTMLInputElement).labels?.[0];
  return [option, label ?? option]
    .filter((e) => seen(e))
    .map((e) => spotOf(e, ''))
    .find((at) => at !== undefined);
}

const WORD = 'Kriti';
/** What is written into a box, by its type. */
const WRITTEN: Readonly<Record<string, string>> = {
  number: '1',
  email: MAIL,
  date: '2026-01-01',
};

/** Sets a value as typing would: frameworks hear of it only through the element's own setter. */
function write(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
  setter?.call(field, value);
  for (const type of ['input', 'change', 'blur']) field.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Fills what is empty: boxes to write in, lists to choose from. The platform's own search is no question. */
export function fillFields(): Guess[] {
  return documents().flatMap((document) =>
    Array.from(
      document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`${FIELDS.fill}, ${FIELDS.lists}`),
    )
      .filter((e) => seen(e) && !isOff(e) && !e.matches('[readonly]') && !inControls(e))
      .filter(
        (e) =>
          !/search|buscar|suche|recherche|खोज/i.test(
            `${e.name} ${e.id} ${e.getAttribute('placeholder')} ${labelOf(e)}`,
          ),
      )
      .flatMap((field) => {
        const question = tidy(
          field.labels?.[0]?.textContent ?? field.getAttribute('aria-label') ?? field.name,
        );
        if (field.localName === 'select') {
          const list = field as HTMLSelectElement;
          const next = Array.from(list.options).find((o) => o.index > 0 && !o.disabled && o.value !== '');
          if (list.selectedIndex > 0 || next === undefined) return [];
          write(list, next.value);
          return [{ question, chosen: tidy(next.textContent) }];
        }
        if (field.value !== '') return [];
        const value = WRITTEN[field.type] ?? WORD;
        write(field, value);
        return [{ question, chosen: value }];
      }),
  );
}

const SLIDERS = 'input[type="range"], [role="slider"]';

/** The first slider that is none of a film's and not among those moved. */
export function slider({ tried }: { tried: readonly string[] }): Spot | null {
  for (const document of documents())
    for (const [i, e] of Array.from(document.querySelectorAll(SLIDERS)).entries()) {
      const name = `${document.location.pathname}${document.location.hash} ${i} ${labelOf(e)}`;
      if (tried.includes(name) || !seen(e) || isOff(e) || inControls(e)) continue;
      const at = spotOf(e, name);
      if (at !== undefined) return at;
    }
  return null;
}

const DRAGGED =
  '[draggable="true"], .ui-draggable:not(.ui-draggable-disabled, [role="dialog"]), [aria-grabbed]';
const PLACES =
  '.ui-droppable, [aria-dropeffect], [class*="drop" i]:not([class*="dropdown" i]), [id*="drop" i], [class*="target" i]';

/** What can be dragged, and where to. Empty unless there is both. */
export function dragging(): { readonly items: Spot[]; readonly places: Spot[] } {
  for (const document of documents()) {
    const spots = (selector: string, inner: (e: Element) => boolean) =>
      Array.from(document.querySelectorAll(selector))
        .filter((e) => seen(e) && inner(e))
        .flatMap((e) => spotOf(e, labelOf(e)) ?? []);
    const items = spots(DRAGGED, (e) => e.querySelector(DRAGGED) === null && !e.matches('img a, a img'));
    // The innermost place takes what is let go; an item is none.
    const places = spots(
      PLACES,
      (e) => e.querySelector(PLACES) === null && !e.matches(DRAGGED) && !pressable(e),
    );
    if (items.length > 0 && places.length > 0) return { items, places };
  }
  return { items: [], places: [] };
}
