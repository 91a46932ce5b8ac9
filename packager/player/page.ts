/** The page in the middle: its heading, its pre-rendered blocks brought to life, and what the end says. */
import type { Id } from '../course/course.ts';
import type { PageData, Test } from './course-data.ts';
import { exercisesOf, pagesOf, practiceOf, testsOf } from './course-data.ts';
import { applyCaptions } from './display.ts';
import { showDocuments } from './documents.ts';
import { button, el, icon } from './dom.ts';
import { exercise } from './exercise.ts';
import { explainTerms } from './glossary.ts';
import { keepToParts } from './part.ts';
import { languageOf, type Player, read, say, templateOf } from './player.ts';
import { practise } from './question.ts';
import { about, logo } from './screen.ts';
import { progressOf, standingOf } from './standing.ts';
import { showTabs } from './tabs.ts';
import { percent, takeTest } from './test.ts';

const byBlock = (place: ParentNode, id: Id): HTMLElement | null =>
  place.querySelector<HTMLElement>(`[data-block="${id}"]`);

const LABELLED =
  '.k-check, .k-hint, .k-moves, .k-transcript > summary, .k-document .k-facts, .k-document .k-open, .k-inline > summary, .k-link .k-facts';

/** Labels inside a page written in a language the player does not speak are English. */
function markLabels(article: HTMLElement, lang: string, labels: string): void {
  if (lang.split('-')[0] === labels) return;
  for (const label of article.querySelectorAll(LABELLED)) {
    label.setAttribute('lang', labels);
  }
}

/** Links to other pages of the course stay inside the player. */
function followLinks(player: Player, article: HTMLElement): void {
  for (const link of article.querySelectorAll<HTMLAnchorElement>('a[data-page]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      player.open(link.dataset.page ?? '');
    });
  }
}

/** The article of the page the learner is on. */
export function pageOf(player: () => Player): HTMLElement {
  const now = player();
  const page = pagesOf(now.course).find(({ id }) => id === now.learner.page);
  if (!page) return el('article', { class: 'col' });
  const module = now.course.modules.find(({ pages }) => pages.includes(page));
  const title = read(now, page.title);
  const found = templateOf(now, page);
  const drawing = page.kind ?? page.stage;
  const lang = found?.lang ?? languageOf(now).tag;
  const dir = now.course.languages.find(({ tag }) => tag === lang)?.dir;

  const blocks = el('div', { class: 'blocks', lang, dir });
  if (found) blocks.append(found.template.content.cloneNode(true));
  const layout = page.layout && page.layout !== 'standard' ? ` k-layout-${page.layout}` : '';
  const article = el(
    'article',
    { class: `col${layout}` },
    now.course.logo?.place === 'page' && logo(now),
    el(
      'p',
      { class: 'eyebrow' },
      drawing && icon(drawing),
      about(
        now,
        page,
        ...(module ? [say(now, 'module', { n: module.number }), read(now, module.title).text] : []),
      ),
    ),
    el('h1', { tabindex: -1, lang: title.lang }, title.text),
    blocks,
  );

  for (const question of practiceOf(now.course)) {
    const group = question.page === page.id && byBlock(blocks, question.id);
    if (group) practise(now, group, question);
  }
  for (const task of exercisesOf(now.course)) {
    const group = task.page === page.id && byBlock(blocks, task.id);
    if (group) exercise(now, group, task);
  }
  for (const test of testsOf(now.course)) {
    const section = test.page === page.id && byBlock(blocks, test.id);
    if (section) takeTest(player, section, test);
  }
  for (const block of blocks.querySelectorAll<HTMLElement>('.k-tabs')) showTabs(block);
  showDocuments(blocks);
  keepToParts(blocks);
  markLabels(blocks, lang, languageOf(now).labels);
  followLinks(now, article);
  explainTerms(now, article);
  applyCaptions(article, now.learner.display, lang);
  return article;
}

const titleOf = (player: Player, id: Id): string =>
  read(player, pagesOf(player.course).find((page) => page.id === id)?.title ?? {}).text;

function testLine(player: Player, test: Test): string {
  const title = titleOf(player, test.page);
  const { attempts, best } = progressOf(player.learner, test);
  return attempts === 0
    ? say(player, 'end-test-open', { title })
    : say(player, 'end-test', { title, score: percent(best), mark: test.passMark });
}

/** What is recorded and what is still to do; shown when the learner finishes. */
export function endOf(player: Player): HTMLElement {
  const { course, learner, recorder } = player;
  const pages = pagesOf(course);
  const standing = standingOf(learner, course);
  const open = new Set<PageData>([
    ...pages.filter((page) => !learner.seen.has(page.id)),
    ...testsOf(course).flatMap((test) =>
      progressOf(learner, test).passed ? [] : pages.filter((page) => page.id === test.page),
    ),
  ]);
  const links = [...open].map((page) => {
    const title = read(player, page.title);
    return el('li', {}, el('a', { href: `#${page.id}`, 'data-page': page.id, lang: title.lang }, title.text));
  });
  const verdict = standing.completed
    ? 'end-complete'
    : standing.success === 'failed'
      ? 'end-lost'
      : 'end-incomplete';
  const end = el(
    'section',
    { class: 'k-end', lang: languageOf(player).labels, 'aria-labelledby': 'k-end' },
    el('h2', { id: 'k-end', tabindex: -1 }, say(player, 'end-title')),
    el('p', {}, say(player, verdict)),
    verdict === 'end-incomplete' && el('ul', {}, ...links),
    el(
      'ul',
      {},
      el(
        'li',
        {},
        say(player, 'end-pages', {
          seen: pages.length - pages.filter((p) => !learner.seen.has(p.id)).length,
          all: pages.length,
        }),
      ),
      ...testsOf(course).map((test) => el('li', {}, testLine(player, test))),
    ),
    el('p', {}, say(player, recorder.exit ? 'end-exit' : `end-${recorder.kind}`)),
    recorder.exit && button({ class: 'b p' }, () => void recorder.exit?.(), say(player, 'exit')),
  );
  followLinks(player, end);
  return end;
}
