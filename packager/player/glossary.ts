/** The words that the course explains: each beside the page where it is linked, and all of them in a list with search. */
import type { Term } from '../course/course.ts';
import { button, el, icon } from './dom.ts';
import { languageOf, type Player, read, say } from './player.ts';

/** Space between a word and its meaning, and between that and the edge of the window. */
const GAP = 8;

/** Below the word where there is room, else above it. */
function putBeside(box: HTMLElement, link: HTMLElement): void {
  const place = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { clientWidth, clientHeight } = link.ownerDocument.documentElement;
  const left = Math.max(GAP, Math.min(place.left, clientWidth - box.offsetWidth - GAP));
  const below = place.bottom + GAP;
  const fits = below + box.offsetHeight + GAP <= clientHeight;
  box.style.left = `${left}px`;
  box.style.top = `${fits ? below : Math.max(GAP, place.top - GAP - box.offsetHeight)}px`;
}

function entry(player: Player, { term, meaning }: Term): { word: HTMLElement; said: HTMLElement } {
  const [word, said] = [read(player, term), read(player, meaning)];
  return {
    word: el('dt', { lang: word.lang }, word.text),
    said: el('dd', { lang: said.lang }, said.text),
  };
}

/** Opens the meaning beside the word that was pressed; Escape or anything outside closes it, and the word leaving the window. */
function explain(player: Player, link: HTMLElement, term: Term): void {
  const [word, meaning] = [read(player, term.term), read(player, term.meaning)];
  const all = new AbortController();
  const { signal } = all;
  const close = (): void => {
    all.abort();
    link.setAttribute('aria-expanded', 'false');
    box.remove();
  };
  const back = (): void => {
    close();
    link.focus();
  };
  const shut = button(
    { class: 'tool close', 'aria-label': say(player, 'close'), lang: languageOf(player).labels },
    back,
    icon('close'),
  );
  const box = el(
    'div',
    {
      class: 'k-meaning',
      role: 'dialog',
      tabindex: -1,
      'aria-labelledby': 'k-term',
      'aria-describedby': 'k-said',
    },
    el('b', { id: 'k-term', lang: word.lang }, word.text),
    shut,
    el('p', { id: 'k-said', lang: meaning.lang }, meaning.text),
  );
  link.closest('article')?.append(box);
  link.setAttribute('aria-expanded', 'true');
  putBeside(box, link);
  box.focus({ preventScroll: true });

  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') back();
    // Reading goes on behind the word, not behind the page, where this element stands.
    if (event.key !== 'Tab' || (document.activeElement === box && !event.shiftKey)) return;
    if (event.shiftKey) event.preventDefault();
    back();
  });
  const outside = (event: Event): void => {
    const { target } = event;
    if (target instanceof Node && !box.contains(target) && !link.contains(target)) close();
  };
  // A page also scrolls by itself, to keep its place after a change of language: that closes nothing.
  const follow = (): void => {
    const { top, bottom } = link.getBoundingClientRect();
    if (bottom < 0 || top > link.ownerDocument.documentElement.clientHeight) close();
    else putBeside(box, link);
  };
  const { ownerDocument } = link;
  ownerDocument.addEventListener('pointerdown', outside, { signal });
  ownerDocument.addEventListener('focusin', outside, { signal });
  ownerDocument.addEventListener('scroll', follow, { signal, capture: true });
}

/** Makes the words that lead to a term buttons for its meaning; on paper the meanings follow the page. */
export function explainTerms(player: Player, article: HTMLElement): void {
  const onPaper = new Set<Term>();
  for (const link of article.querySelectorAll<HTMLElement>('a[data-term]')) {
    const term = player.course.glossary?.find(({ id }) => id === link.dataset.term);
    if (!term) {
      link.replaceWith(...link.childNodes);
      continue;
    }
    onPaper.add(term);
    link.setAttribute('role', 'button');
    link.setAttribute('aria-haspopup', 'dialog');
    link.setAttribute('aria-expanded', 'false');
    const press = (event: Event): void => {
      event.preventDefault();
      const open = link.getAttribute('aria-expanded') === 'true';
      if (open) article.querySelector<HTMLElement>('.k-meaning .close')?.click();
      else explain(player, link, term);
    };
    link.addEventListener('click', press);
    link.addEventListener('keydown', (event) => event.key === ' ' && press(event));
  }
  if (onPaper.size === 0) return;
  const terms = [...onPaper].flatMap((term) => Object.values(entry(player, term)));
  article.append(el('dl', { class: 'terms k-paper' }, ...terms));
}

/** All terms in the order of the learner's alphabet, narrowed by what is looked for. */
export function glossaryForm(player: Player): HTMLElement {
  const { compare } = new Intl.Collator(languageOf(player).tag, { numeric: true });
  const terms = (player.course.glossary ?? [])
    .map((term) => entry(player, term))
    .sort((a, b) => compare(a.word.textContent ?? '', b.word.textContent ?? ''));
  const input = el('input', { type: 'search', id: 'k-look', autocomplete: 'off', enterkeyhint: 'search' });
  const said = el('p', { role: 'status' });
  const list = el('dl', { class: 'terms' }, ...terms.flatMap(({ word, said: means }) => [word, means]));
  input.addEventListener('input', () => {
    const words = input.value.trim();
    const found = terms.filter(({ word, said: means }) =>
      `${word.textContent} ${means.textContent}`.toLowerCase().includes(words.toLowerCase()),
    );
    list.replaceChildren(...found.flatMap(({ word, said: means }) => [word, means]));
    said.textContent = !words
      ? ''
      : found.length > 0
        ? say(player, 'glossary-found', { n: found.length })
        : say(player, 'glossary-none', { words });
  });
  return el(
    'div',
    { class: 'form' },
    el('label', { for: 'k-look' }, say(player, 'glossary-search')),
    input,
    said,
    list,
  );
}
