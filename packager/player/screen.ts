/** The frame around the page: bar, contents, footer. */
import type { ModuleData, PageData } from './course-data.ts';
import { pagesOf } from './course-data.ts';
import { button, el, icon, spoken } from './dom.ts';
import type { Panels } from './panels.ts';
import { languageOf, type Player, read, say } from './player.ts';
import { standingOf } from './standing.ts';

/** A span of course text, marked with its language where that is not the screen's. */
function words(player: Player, text: PageData['title'], tag: 'b' | 'span' = 'span'): HTMLElement {
  const found = read(player, text);
  const same = found.lang === languageOf(player).labels;
  return el(tag, { lang: same ? undefined : found.lang }, found.text);
}

/**
 * Buttons for search, the glossary, reading and language: in the bar on a desk; on a phone
 * above the contents, where there is room for the name of each.
 */
export function tools(player: Player, panels: Panels, place: 'bar' | 'contents'): HTMLElement {
  const tool = (
    open: (opener: HTMLElement) => void,
    drawing: 'search' | 'book' | 'letters',
    label: string,
  ) => {
    const named = place === 'contents' || drawing !== 'letters';
    const made = button(
      { class: 'tool', 'aria-haspopup': 'dialog', 'aria-label': named ? undefined : label },
      () => open(made),
      icon(drawing),
      named && el('span', {}, label),
    );
    return made;
  };
  return el(
    'div',
    { class: 'tools' },
    tool(panels.search, 'search', say(player, 'search')),
    player.course.glossary && tool(panels.glossary, 'book', say(player, 'glossary')),
    tool(panels.display, 'letters', say(player, 'display')),
    ...languageChoice(player),
    place === 'contents' && el('p', { class: 'mid' }, placeWords(player)),
  );
}

/** With two languages a button to the other one; with more a list. */
function languageChoice(player: Player): HTMLElement[] {
  const { languages } = player.course;
  const now = player.learner.lang;
  if (languages.length === 2) {
    const other = languages[1 - now];
    return other
      ? [
          button(
            { class: 'tool language', lang: other.tag },
            () => player.act({ kind: 'language', lang: 1 - now }),
            icon('globe'),
            el('span', {}, other.name),
          ),
        ]
      : [];
  }
  if (languages.length < 2) return [];
  const list = el(
    'select',
    { class: 'tool language', 'aria-label': say(player, 'language') },
    ...languages.map((language, i) =>
      el('option', { value: i, lang: language.tag, selected: i === now }, language.name),
    ),
  );
  list.addEventListener('change', () => player.act({ kind: 'language', lang: list.selectedIndex }));
  return [list];
}

/** The picture of the institution; without a description it says nothing beyond the name beside it. */
export function logo(player: Player): HTMLElement | undefined {
  const shown = player.course.logo;
  if (!shown) return undefined;
  const alt = read(player, shown.alt);
  return el('img', { class: 'k-logo', src: shown.url, alt: alt.text, lang: alt.text ? alt.lang : undefined });
}

export function bar(player: Player, panels: Panels, toggleMenu: () => void): HTMLElement {
  return el(
    'header',
    { class: 'top' },
    player.course.logo?.place === 'bar' ? logo(player) : el('span', { class: 'dept' }, icon('house')),
    el(
      'div',
      { class: 'who' },
      words(player, player.course.title, 'b'),
      words(player, player.course.institution),
    ),
    tools(player, panels, 'bar'),
    button(
      { class: 'tool menu', 'aria-label': say(player, 'menu'), 'aria-controls': 'k-side' },
      toggleMenu,
      icon('menu'),
    ),
  );
}

/** How much of the course is seen, in words and as a line: above the contents, or a strip of its own on a phone. */
export function progress(player: Player, place: 'contents' | 'strip'): HTMLElement {
  const pages = pagesOf(player.course);
  const seen = pages.filter((page) => player.learner.seen.has(page.id) || page.id === player.learner.page);
  const left = pages
    .filter((page) => !player.learner.seen.has(page.id) || page.id === player.learner.page)
    .reduce((sum, page) => sum + page.minutes, 0);
  const done = standingOf(player.learner, player.course).completed;
  const share = el('span', {});
  share.style.width = `${(100 * seen.length) / pages.length}%`;
  return el(
    'section',
    {
      class: 'prog',
      lang: languageOf(player).labels,
      'aria-label': place === 'strip' && say(player, 'progress-name'),
    },
    el('b', {}, say(player, 'progress', { seen: seen.length, all: pages.length })),
    el('span', { class: 'track', 'aria-hidden': 'true' }, share),
    el('span', { class: 'left' }, done ? say(player, 'all-done') : say(player, 'time-left', { n: left })),
  );
}

/** Kind or stage and time of a page, as far as they are known. */
export const about = (player: Player, page: PageData, ...between: string[]): string =>
  [
    page.kind ? say(player, page.kind) : page.stage && say(player, `stage-${page.stage}`),
    ...between,
    say(player, 'minutes', { n: page.minutes }),
  ]
    .filter(Boolean)
    .join(' · ');

function entry(player: Player, page: PageData): HTMLElement {
  const now = page.id === player.learner.page;
  const seen = player.learner.seen.has(page.id);
  const link = el(
    'a',
    {
      class: `mi${now ? ' now' : seen ? ' done' : ''}`,
      href: `#${page.id}`,
      'aria-current': now && 'page',
    },
    el('span', { class: 'st' }, seen && !now && icon('tick')),
    el(
      'span',
      {},
      words(player, page.title),
      el('small', {}, page.kind && icon(page.kind), about(player, page)),
    ),
    seen && !now && spoken(say(player, 'opened')),
  );
  link.addEventListener('click', (event) => {
    event.preventDefault();
    player.open(page.id);
  });
  return el('li', {}, link);
}

function moduleEntry(player: Player, module: ModuleData): HTMLElement {
  const seen = module.pages.filter((page) => player.learner.seen.has(page.id)).length;
  const here = module.pages.some((page) => page.id === player.learner.page);
  return el(
    'details',
    { open: here || seen < module.pages.length },
    el(
      'summary',
      {},
      el('b', {}, `${module.number} `, words(player, module.title)),
      el('span', {}, say(player, 'module-progress', { seen, all: module.pages.length })),
    ),
    el('ol', {}, ...module.pages.map((page) => entry(player, page))),
  );
}

export const contents = (player: Player): HTMLElement =>
  el(
    'nav',
    { 'aria-label': say(player, 'contents') },
    ...player.course.modules.map((module) => moduleEntry(player, module)),
  );

/** What is said of the learner's place. */
function placeWords(player: Player): string {
  if (player.recorder.kind === 'none') return say(player, 'place-none');
  if (player.resumed) return say(player, 'place-resumed');
  return say(player, player.recorder.kind === 'lms' ? 'place-saved' : 'place-browser');
}

export function footer(player: Player, finish: () => void): HTMLElement {
  const pages = pagesOf(player.course);
  const here = pages.findIndex((page) => page.id === player.learner.page);
  const before = pages[here - 1];
  const next = pages[here + 1];
  return el(
    'footer',
    { class: 'foot', lang: languageOf(player).labels },
    // On the first page there is nothing before; the button keeps its place and is out of reach.
    button(
      { class: `b${before ? '' : ' none'}` },
      () => before && player.open(before.id),
      icon('back'),
      say(player, 'previous'),
    ),
    el('p', { class: 'mid' }, placeWords(player)),
    next
      ? button({ class: 'b p' }, () => player.open(next.id), say(player, 'next'), icon('on'))
      : button({ class: 'b p' }, finish, say(player, 'finish'), icon('tick')),
  );
}
