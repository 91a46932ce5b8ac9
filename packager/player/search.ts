/** Looks for words on all pages. What would give an answer away is not searched. */
import type { PageData } from './course-data.ts';
import { pagesOf } from './course-data.ts';
import { button, el } from './dom.ts';
import { type Player, read, say, templateOf } from './player.ts';

/** Characters shown before and after what was found. */
const AROUND = 44;
const MOST = 20;

interface Searchable {
  readonly page: PageData;
  readonly title: string;
  readonly lang: string;
  readonly text: string;
}

function searchable(player: Player): Searchable[] {
  return pagesOf(player.course).map((page) => {
    const found = templateOf(player, page);
    const copy = el('div', {}, ...(found ? [found.template.content.cloneNode(true)] : []));
    for (const secret of copy.querySelectorAll('.k-said, .k-act, .k-test')) secret.remove();
    // Blocks follow each other without space in HTML.
    for (const block of copy.querySelectorAll(
      'p, h2, h3, h4, li, td, th, caption, figcaption, label, legend',
    ))
      block.append(' ');
    return {
      page,
      title: read(player, page.title).text,
      lang: found?.lang ?? '',
      text: (copy.textContent ?? '').replace(/\s+/g, ' ').trim(),
    };
  });
}

/** What was found with the words around it, whole words at both ends. */
function excerpt(text: string, at: number, length: number): (Node | string)[] {
  const before = text.slice(Math.max(0, at - AROUND), at);
  const after = text.slice(at + length, at + length + AROUND);
  return [
    at > AROUND ? `… ${before.replace(/^\S*\s/, '')}` : before,
    el('mark', {}, text.slice(at, at + length)),
    at + length + AROUND < text.length ? `${after.replace(/\s\S*$/, '')} …` : after,
  ];
}

function result(player: Player, found: Searchable, wanted: string): HTMLElement {
  const at = found.text.toLowerCase().indexOf(wanted);
  return el(
    'li',
    {},
    button(
      { class: 'hit', lang: found.lang },
      () => player.open(found.page.id),
      el('b', {}, found.title),
      at >= 0 && el('span', {}, ...excerpt(found.text, at, wanted.length)),
    ),
  );
}

export function searchForm(player: Player): HTMLElement {
  const pages = searchable(player);
  const input = el('input', { type: 'search', id: 'k-search', autocomplete: 'off', enterkeyhint: 'search' });
  const said = el('p', { role: 'status' });
  const list = el('ol', { class: 'hits' });
  input.addEventListener('input', () => {
    const wanted = input.value.trim().toLowerCase();
    const found =
      wanted.length < 2
        ? []
        : pages.filter(({ title, text }) => `${title} ${text}`.toLowerCase().includes(wanted));
    list.replaceChildren(...found.slice(0, MOST).map((page) => result(player, page, wanted)));
    said.textContent =
      wanted.length < 2
        ? ''
        : found.length > 0
          ? say(player, 'search-found', { n: found.length })
          : say(player, 'search-none', { words: input.value.trim() });
  });
  return el(
    'div',
    { class: 'form' },
    el('label', { for: 'k-search' }, say(player, 'search-in')),
    input,
    said,
    list,
  );
}
