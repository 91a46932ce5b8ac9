/** A test on the screen: the drawn questions, handing in, the result, and another attempt. */
import { type Asked, askIn } from './asked.ts';
import type { Question, Test } from './course-data.ts';
import { poolOf } from './course-data.ts';
import { button, el, icon } from './dom.ts';
import { draw, MOST_SEED } from './draw.ts';
import { isOpen } from './marking.ts';
import { languageOf, type Player, say } from './player.ts';
import { mark } from './session.ts';
import { attemptsLeft, isClosed, progressOf } from './standing.ts';

/** Hundredths of a percent as people read them: whole percent, rounded down. */
export const percent = (hundredths: number): number => Math.floor(hundredths / 100);

interface Shown {
  /** Its place in the attempt. */
  readonly place: number;
  readonly question: Question;
  readonly group: HTMLElement;
  readonly asked: Asked;
}

/** The test's pool in the language shown, then in the others: a translation may lack a question. */
function poolsOf(section: HTMLElement, test: Test): DocumentFragment[] {
  const elsewhere = [...document.querySelectorAll<HTMLTemplateElement>(`template[data-page="${test.page}"]`)];
  const sections = elsewhere.map((page) => page.content.querySelector(`[data-block="${test.id}"]`));
  return [section, ...sections].flatMap((one) => one?.querySelector('template')?.content ?? []);
}

/** A question in words, in the language shown or another that has it, for reports. */
export function wordsOf(
  player: Player,
  { id }: Question,
  test: Test,
): { text: string; lang: string } | undefined {
  const pages = [...document.querySelectorAll<HTMLTemplateElement>(`template[data-page="${test.page}"]`)];
  const shown = languageOf(player).tag;
  const inOrder = [...pages].sort(
    (a, b) => Number(b.dataset.lang === shown) - Number(a.dataset.lang === shown),
  );
  for (const page of inOrder) {
    const pool = page.content.querySelector(`[data-block="${test.id}"] > template`);
    const legend = (pool as HTMLTemplateElement | null)?.content.querySelector(`[data-block="${id}"] legend`);
    const text = legend?.textContent?.trim();
    if (text) return { text, lang: page.dataset.lang ?? shown };
  }
  return undefined;
}

/** A copy of the question's own HTML. */
function questionOf(pools: readonly DocumentFragment[], { id }: Question): HTMLElement | undefined {
  const sources = pools.map((pool) => pool.querySelector<HTMLElement>(`[data-block="${id}"]`));
  return sources.find(Boolean)?.cloneNode(true) as HTMLElement | undefined;
}

/** Shows the test that stands in `section` and makes it work. */
export function takeTest(player: () => Player, section: HTMLElement, test: Test): void {
  const body = section.querySelector<HTMLElement>('.k-test-body');
  if (!body) return;
  const pools = poolsOf(section, test);
  const seed = () => 1 + Math.floor(Math.random() * MOST_SEED);

  const show = (): void => {
    const now = progressOf(player().learner, test);
    if (now.seed === 0 && !isClosed(player().learner, test))
      player().act({ kind: 'draw', test, seed: seed() });
    const { seed: drawnWith, chosen, submitted } = progressOf(player().learner, test);
    const drawn = drawnWith === 0 ? [] : draw(test, poolOf(player().course, test), drawnWith);
    const shown = drawn.flatMap((one, place): Shown[] => {
      const group = questionOf(pools, one.question);
      if (!group) return [];
      const asked = askIn(player(), group, one);
      asked.put(chosen[place] ?? 0);
      return [{ place, question: one.question, group, asked }];
    });
    const closed = submitted || isClosed(player().learner, test);
    const final = isClosed(player().learner, test);
    // Between two attempts only the result counts: the next one has other questions.
    const questions = (closed && !final ? [] : shown).map(({ place, group }) =>
      el(
        'div',
        { class: 'k-drawn' },
        el('p', { class: 'k-number' }, say(player(), 'question', { n: place + 1, all: drawn.length })),
        group,
      ),
    );
    body.replaceChildren(facts(player(), test, closed), ...questions);
    if (closed) review(player(), test, body, shown, again);
    else answer(player, test, body, shown, show);
  };

  const again = (): void => {
    player().act({ kind: 'draw', test, seed: seed() });
    show();
    body.querySelector<HTMLElement>('input, select, [role="option"]')?.focus();
  };
  show();
}

/** Which attempt it is and what is needed. */
function facts(player: Player, test: Test, closed: boolean): HTMLElement {
  const n = progressOf(player.learner, test).attempts + (closed ? 0 : 1);
  const attempt =
    test.attempts === 0
      ? say(player, 'attempt-any', { n })
      : say(player, 'attempt', { n, all: test.attempts });
  return el(
    'p',
    { class: 'k-facts' },
    [attempt, say(player, 'to-pass', { mark: test.passMark })].join(' · '),
  );
}

/** An open attempt: every answer is kept at once; questions without an answer are named before it is handed in. */
function answer(
  player: () => Player,
  test: Test,
  body: HTMLElement,
  shown: readonly Shown[],
  redraw: () => void,
): void {
  let warned = false;
  const missing = el('p', { class: 'k-missing', role: 'alert' });
  for (const { place, group, asked } of shown) {
    group.addEventListener('change', () => {
      player().act({ kind: 'choose', test, place, chosen: asked.reply() });
      warned = false;
      missing.textContent = '';
    });
  }
  const submit = button(
    { class: 'b p k-submit' },
    () => {
      const open = shown.filter(({ question, asked }) => isOpen(question, asked.reply()));
      if (open.length > 0 && !warned) {
        warned = true;
        missing.textContent = say(player(), 'unanswered', {
          list: open.map(({ place }) => place + 1).join(', '),
        });
        return;
      }
      player().act({ kind: 'submit', test });
      redraw();
      body.querySelector<HTMLElement>('.k-outcome')?.focus();
    },
    say(player(), 'submit-test'),
  );
  body.append(missing, el('div', { class: 'k-act' }, submit));
}

/** An attempt that was handed in: the result, and the answers where no attempt can profit from them any more. */
function review(
  player: Player,
  test: Test,
  body: HTMLElement,
  shown: readonly Shown[],
  again: () => void,
): void {
  const now = progressOf(player.learner, test);
  const final = isClosed(player.learner, test);
  const left = attemptsLeft(player.learner, test);
  const result =
    now.submitted && now.seed !== 0 ? mark(player.course, test, now.seed, now.chosen) : undefined;
  const score = percent(now.passed ? now.best : (result?.best ?? now.best));

  for (const { place, asked } of shown) {
    asked.lock();
    if (final) asked.review(now.chosen[place] ?? 0);
  }

  const lines = [
    result
      ? say(player, 'detail', { right: result.right, all: result.all, mark: test.passMark })
      : say(player, 'detail-best', { score: percent(now.best), mark: test.passMark }),
    !now.passed &&
      Number.isFinite(left) &&
      (left > 0 ? say(player, 'attempts-left', { n: left }) : say(player, 'attempts-none')),
    final && shown.length > 0 && say(player, 'review-below'),
  ];
  body.firstElementChild?.after(
    el(
      'div',
      { class: `k-outcome is-${now.passed ? 'right' : 'wrong'}`, role: 'status', tabindex: -1 },
      icon(now.passed ? 'right' : 'wrong'),
      el(
        'div',
        {},
        el('p', {}, el('b', {}, say(player, now.passed ? 'passed' : 'failed', { score }))),
        ...lines.filter((line): line is string => Boolean(line)).map((line) => el('p', {}, line)),
        !final && button({ class: 'b p' }, again, say(player, 'try-again')),
      ),
    ),
  );
}
