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
    const text = [...copy.children].map((block) => block.textContent ?? '').join(' ');
    return {
      page,
      title: read(player, page.title).text,
      lang: found?.lang ?? '',
      text: text.replace(/\s+/g, ' '),
    };
  });
}

function result(player: Player, found: Searchable, wanted: string): HTMLElement {
  const at = found.text.toLowerCase().indexOf(wanted);
  const line =
    at < 0
      ? []
      : [
          at > AROUND ? '… ' : '',
          found.text.slice(Math.max(0, at - AROUND), at),
          el('mark', {}, found.text.slice(at, at + wanted.length)),
          found.text.slice(at + wanted.length, at + wanted.length + AROUND),
          at + wanted.length + AROUND < found.text.length ? ' …' : '',
        ];
  return el(
    'li',
    {},
    button(
      { class: 'hit', lang: found.lang },
      () => player.open(found.page.id),
      el('b', {}, found.title),
      line.length > 0 && el('span', {}, ...line),
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
